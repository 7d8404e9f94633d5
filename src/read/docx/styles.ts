import { child, childValue, isOn, wholeNumber, type XmlElement } from './xml.js'

/** What a paragraph or a style says about its number. */
export interface NumberReference {
  /** List; "0" for none. */
  numId: string | undefined
  /** Level, counted from 0. */
  level: number | undefined
}

/** The styles of a document, each with those it is based on. */
export interface Styles {
  /** Ids and names of the paragraph styles. */
  paragraphStyles: readonly { id: string; name: string }[]
  /** Style of a paragraph that names none. */
  defaultParagraphStyle: string | undefined
  /** Alignment (`w:jc`) that a paragraph style sets. */
  alignment(styleId: string | undefined): string | undefined
  /** Numbering that a paragraph style sets. */
  numbering(styleId: string | undefined): NumberReference | undefined
  /** Font size in half points that a paragraph or character style sets, or the document's default. */
  fontSize(styleIds: readonly (string | undefined)[]): number | undefined
  /** Whether one of the styles hides its text. */
  isHidden(styleIds: readonly (string | undefined)[]): boolean
  /** The list that a numbering style stands for (`w:numStyleLink`). */
  listOf(styleId: string): string | undefined
}

/** A chain of styles is never longer; a longer one is a ring. */
const MAX_BASED_ON = 20

/** Reads word/styles.xml; a file without it has no styles. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = (root?.children ?? []).filter(({ name }) => name === 'w:style')
  const byId = new Map<string, XmlElement>()
  for (const style of elements) {
    const id = style.attributes['w:styleId']
    if (id !== undefined && !byId.has(id)) byId.set(id, style) // the first of two keeps its id (17.7.4.17)
  }
  const defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const nearest = <T>(id: string | undefined, find: (style: XmlElement) => T | undefined) =>
    first(chain(byId, id), find)
  return {
    paragraphStyles: paragraphStyles(elements),
    defaultParagraphStyle: elements.find(isDefaultParagraphStyle)?.attributes['w:styleId'],
    alignment: (id) => nearest(id, (style) => childValue(child(style, 'w:pPr'), 'w:jc')),
    numbering: (id) => nearest(id, (style) => numberReference(child(style, 'w:pPr'))),
    fontSize: (ids) =>
      first(ids, (id) => nearest(id, (style) => fontSize(child(style, 'w:rPr')))) ?? fontSize(defaults),
    isHidden: (ids) => first(ids, (id) => nearest(id, (style) => hidden(child(style, 'w:rPr')))) ?? false,
    listOf: (id) => nearest(id, (style) => numberReference(child(style, 'w:pPr'))?.numId),
  }
}

/** The number that properties ask for; undefined where they say nothing. */
export function numberReference(paragraphProperties: XmlElement | undefined): NumberReference | undefined {
  const properties = child(paragraphProperties, 'w:numPr')
  if (!properties) return undefined
  return {
    numId: childValue(properties, 'w:numId'),
    level: wholeNumber(childValue(properties, 'w:ilvl')) ?? undefined,
  }
}

/** Font size of run properties in half points. */
export function fontSize(runProperties: XmlElement | undefined): number | undefined {
  return wholeNumber(childValue(runProperties, 'w:sz')) ?? undefined
}

/** Whether run properties hide the text; undefined where they say nothing. */
export function hidden(runProperties: XmlElement | undefined): boolean | undefined {
  const vanish = child(runProperties, 'w:vanish')
  return vanish && isOn(vanish)
}

function paragraphStyles(elements: readonly XmlElement[]): { id: string; name: string }[] {
  return elements.flatMap((style) => {
    const id = style.attributes['w:styleId']
    const name = childValue(style, 'w:name')
    return style.attributes['w:type'] === 'paragraph' && id !== undefined && name !== undefined
      ? [{ id, name }]
      : []
  })
}

function isDefaultParagraphStyle({ attributes }: XmlElement): boolean {
  return attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '')
}

/** A style and those it is based on, nearest first. */
function chain(byId: ReadonlyMap<string, XmlElement>, styleId: string | undefined): XmlElement[] {
  const styles: XmlElement[] = []
  let style = styleId === undefined ? undefined : byId.get(styleId)
  while (style && styles.length < MAX_BASED_ON) {
    styles.push(style)
    style = byId.get(childValue(style, 'w:basedOn') ?? '')
  }
  return styles
}

function first<S, T>(items: readonly S[], find: (item: S) => T | undefined): T | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
