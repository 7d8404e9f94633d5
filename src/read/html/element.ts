import type { DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
export type Parent = DefaultTreeAdapterTypes.ParentNode

/** Whether a node is an element. */
export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node
}

/** Text of a text node; undefined for any other. */
export function textOf(node: Node): string | undefined {
  return node.nodeName === '#text' && 'value' in node ? node.value : undefined
}

/** Value of an attribute; undefined where it is not set. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}

/** Child elements. */
export function childElements(parent: Parent): Element[] {
  return parent.childNodes.filter(isElement)
}

/** All elements below, in the order of the page. */
export function* descendants(parent: Parent): Generator<Element> {
  const waiting: Node[] = [...parent.childNodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue
    yield node
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child) waiting.push(child)
    }
  }
}

/** A border between the words of a class or an id: `articleTitle`, `TRS_Editor`, `main-nav`. */
const WORD_BORDER = /(?<=[a-z])(?=[A-Z])|[^A-Za-z]+/

/**
 * Words of an element's class and id, in lower case.
 * @example nameWords(element) // ['article', 'title'] for <div id="articleTitle">
 */
export function nameWords(element: Element): string[] {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  return names.split(WORD_BORDER).flatMap((word) => (word ? [word.toLowerCase()] : []))
}

/**
 * Properties of a `style` attribute, in lower case; the last of two counts.
 * @example styleOf(element)['text-align'] // 'center'
 */
export function styleOf(element: Element): Readonly<Record<string, string>> {
  const style: Record<string, string> = Object.create(null)
  for (const declaration of (attribute(element, 'style') ?? '').split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0)
      style[declaration.slice(0, colon).trim().toLowerCase()] = declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase()
  }
  return style
}
