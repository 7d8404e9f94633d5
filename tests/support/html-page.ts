import { type DefaultTreeAdapterMap, type ParserError, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** A page as a browser understands it. */
export interface HtmlPage {
  /** Codes of what HTML calls an error. */
  errors: string[]
  elements: Element[]
}

/** Parses a page and tells what is wrong with it. */
export function parsePage(text: string): HtmlPage {
  const errors: ParserError[] = []
  const document = parse(text, { onParseError: (error) => errors.push(error) })
  return { errors: errors.map(({ code }) => code), elements: elementsBelow(document) }
}

/** The elements of a page that have a name and, where told, a class. */
export function elementsOf({ elements }: HtmlPage, name: string, className?: string): Element[] {
  return elements.filter(
    (element) =>
      element.tagName === name &&
      (className === undefined || (attributeOf(element, 'class') ?? '').split(' ').includes(className)),
  )
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** The text of an element and of everything in it. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** Every element below a node, in the order of the page. */
export function elementsBelow(node: Node): Element[] {
  if (!('childNodes' in node)) return []
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsBelow(child)] : []))
}
