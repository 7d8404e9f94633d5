import { child, type XmlElement } from './xml.js'

/** Elements that only wrap content: tracked insertions, links, fields with a result, content controls. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
  'w:fldSimple',
  'w:bdo',
  'w:dir',
  'w:sdtContent',
  'w:rubyBase',
])

/** Elements of which one child is content: the reading over a ruby base is not. */
const CONTENT_CHILD: Readonly<Record<string, string>> = { 'w:sdt': 'w:sdtContent', 'w:ruby': 'w:rubyBase' }

/** Elements that show text a reader sees, where two alternatives are compared. */
const VISIBLE: ReadonlySet<string> = new Set(['w:t', 'w:sym', 'm:t'])

/**
 * Children of an element without the wrappers around them. Deleted and moved-away content
 * (`w:del`, `w:moveFrom`) is no wrapper: it stays shut.
 */
export function contentOf(parent: XmlElement): XmlElement[] {
  const content: XmlElement[] = []
  collect(parent.children, content)
  return content
}

function collect(children: readonly XmlElement[], content: XmlElement[]): void {
  for (const element of children) {
    const inner = opened(element)
    if (inner) collect(inner, content)
    else content.push(element)
  }
}

/** What a wrapper wraps; undefined for an element that is no wrapper. */
function opened(element: XmlElement): readonly XmlElement[] | undefined {
  if (WRAPPERS.has(element.name)) return element.children
  const contentChild = CONTENT_CHILD[element.name]
  if (contentChild) return child(element, contentChild)?.children ?? []
  return element.name === 'mc:AlternateContent' ? alternative(element) : undefined
}

/** The first alternative that shows text (ECMA-376 Part 3, 7.5): a text box is often drawn in two ways. */
function alternative(element: XmlElement): readonly XmlElement[] {
  const choices = element.children.filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback')
  const shown = choices.find(holdsText) ?? choices[0]
  return shown?.children ?? []
}

function holdsText(element: XmlElement): boolean {
  return VISIBLE.has(element.name) || element.children.some(holdsText)
}

/** Text boxes inside a drawing, outermost only. */
export function textBoxesOf(drawing: XmlElement): XmlElement[] {
  return contentOf(drawing).flatMap((element) =>
    element.name === 'w:txbxContent' ? [element] : textBoxesOf(element),
  )
}

/** Text of an element and all below it, for example of a formula. */
export function textOf(element: XmlElement, name: string): string {
  if (element.name === name) return element.text
  return element.children.map((inner) => textOf(inner, name)).join('')
}
