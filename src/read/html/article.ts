import {
  attribute,
  childElements,
  descendants,
  type Element,
  type Node,
  nameWords,
  type Parent,
} from './element.js'
import { shareOf, type TextShare } from './text-share.js'

/** Words of classes and ids that content systems of government sites give the article. */
const ARTICLE_WORDS: ReadonlySet<string> = new Set(
  'article content ucap trs editor zoom fontzoom detail details text zw zhengwen main wznr nr xxgk news'.split(
    ' ',
  ),
)

/** Elements that stand for the article. */
const ARTICLE_TAGS: ReadonlySet<string> = new Set(['article', 'main'])

/** Parts of a table: the article may be a cell, but not a row. */
const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr'])

/** An element with this share of its parent's text is where the article is. */
const DOMINANT_SHARE = 0.6
/** A hint counts where the element holds this share of the page's text. */
const HINTED_SHARE = 0.5

/**
 * The element that holds the article: down from the page to the child with most of the text outside links,
 * while there is one; a class or id that names the article is taken at a lower share.
 */
export function findArticle(root: Parent, shares: ReadonlyMap<Node | Parent, TextShare>): Parent {
  const all = proseOf(root, shares)
  const hinted = deepestHinted(root, all, shares)
  return dominantIn(hinted ?? root, shares)
}

/** A node and all above it. */
export function lineage(node: Parent): Parent[] {
  const nodes: Parent[] = []
  for (let at: Parent | null = node; at; at = 'parentNode' in at ? at.parentNode : null) nodes.push(at)
  return nodes
}

function proseOf(element: Parent, shares: ReadonlyMap<Node | Parent, TextShare>): number {
  const { han, linked } = shareOf(shares, element)
  return han - linked
}

/** The last of the named elements on the way down is the innermost one. */
function deepestHinted(
  root: Parent,
  all: number,
  shares: ReadonlyMap<Node | Parent, TextShare>,
): Element | undefined {
  let found: Element | undefined
  for (const element of descendants(root))
    if (isHinted(element) && proseOf(element, shares) >= all * HINTED_SHARE) found = element
  return found
}

function isHinted(element: Element): boolean {
  if (ARTICLE_TAGS.has(element.tagName) || attribute(element, 'role') === 'main') return true
  return nameWords(element).some((word) => ARTICLE_WORDS.has(word))
}

function dominantIn(start: Parent, shares: ReadonlyMap<Node | Parent, TextShare>): Parent {
  let article = start
  let at: Parent | undefined = start
  while (at) {
    if (!('tagName' in at && TABLE_PARTS.has(at.tagName))) article = at
    const least: number = proseOf(at, shares) * DOMINANT_SHARE
    at =
      least > 0
        ? childElements(at).find((child) => proseOf(child, shares) >= least && !isInline(child))
        : undefined
  }
  return article
}

/** A single long paragraph is not an article. */
function isInline({ tagName }: Element): boolean {
  return ['p', 'span', 'font', 'b', 'strong', 'a', 'em', 'h1', 'h2', 'h3'].includes(tagName)
}
