import { GongkaiError } from '../../errors.js'
import { attribute, type Element, isElement, type Node, type Parent, textOf } from './element.js'

/** How much text an element holds. */
export interface TextShare {
  /** Han characters. */
  han: number
  /** Han characters inside links. */
  linked: number
  /** Links. */
  links: number
  /** Full stops, commas and the like: prose has them, menus do not. */
  stops: number
}

const HAN = /\p{Script=Han}/gu
const STOPS = /[，。；：]/g

/** Elements whose text nobody sees. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'script style noscript template head title svg math iframe object video audio canvas select option textarea'.split(
    ' ',
  ),
)

const NOTHING: TextShare = { han: 0, linked: 0, links: 0, stops: 0 }

/** Nesting that adoption of misnested tags may reach beyond the parser's own bound. */
const MAX_DEPTH = 1500

/** Measures every element of a page in one walk. */
export function measureText(root: Parent): ReadonlyMap<Node | Parent, TextShare> {
  const shares = new Map<Node | Parent, TextShare>()
  const waiting: { node: Node | Parent; inLink: boolean; depth: number; entered: boolean }[] = [
    { node: root, inLink: false, depth: 0, entered: false },
  ]
  for (let item = waiting.at(-1); item; item = waiting.at(-1)) {
    const { node, inLink, depth, entered } = item
    if (depth > MAX_DEPTH) throw new GongkaiError('damaged-file', { reason: `HTML > ${MAX_DEPTH} levels` })
    const children = childrenOf(node)
    if (entered || children.length === 0) {
      waiting.pop()
      shares.set(node, children.length === 0 ? ownShare(node, inLink) : sumOf(children, isLink(node), shares))
      continue
    }
    item.entered = true
    const below = inLink || isLink(node)
    for (const child of children)
      waiting.push({ node: child, inLink: below, depth: depth + 1, entered: false })
  }
  return shares
}

/** Measure of an element; nothing for one that was not measured. */
export function shareOf(shares: ReadonlyMap<Node | Parent, TextShare>, element: Element | Parent): TextShare {
  return shares.get(element) ?? NOTHING
}

function childrenOf(node: Node | Parent): readonly Node[] {
  return 'childNodes' in node && !(isElement(node) && UNSEEN.has(node.tagName)) ? node.childNodes : []
}

function isLink(node: Node | Parent): boolean {
  if (!isElement(node) || node.tagName !== 'a') return false
  // a named anchor is no link, and where it is left open it would take the rest of the page for one
  return attribute(node, 'href') !== undefined || attribute(node, 'name') === undefined
}

function ownShare(node: Node | Parent, inLink: boolean): TextShare {
  const text = 'value' in node ? textOf(node) : undefined
  if (text === undefined) return isLink(node) ? { ...NOTHING, links: 1 } : NOTHING
  const han = text.match(HAN)?.length ?? 0
  return { han, linked: inLink ? han : 0, links: 0, stops: text.match(STOPS)?.length ?? 0 }
}

function sumOf(
  children: readonly Node[],
  link: boolean,
  shares: ReadonlyMap<Node | Parent, TextShare>,
): TextShare {
  const sum = { ...NOTHING, links: link ? 1 : 0 }
  for (const child of children) {
    const { han, linked, links, stops } = shares.get(child) ?? NOTHING
    sum.han += han
    sum.linked += linked
    sum.links += links
    sum.stops += stops
  }
  return sum
}
