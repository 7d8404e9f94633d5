import XmlBuilder from 'fast-xml-builder'

/** What is no character in XML 1.0 (2.2) and no control character: halves of a surrogate pair, U+FFFE, U+FFFF. */
const NO_CHARACTER = /[\p{Cs}\ufffe\uffff]/gu
const REPLACEMENT = '\ufffd'
/** How fast-xml-builder's ordered form names the attributes of an element, each of them, and its text. */
const KEYS = { attributes: ':@', attribute: '@_', text: '#text' } as const

/** It escapes markup, but lets characters through that XML does not allow. */
const builder = new XmlBuilder({
  preserveOrder: true,
  attributesGroupName: false,
  attributeNamePrefix: KEYS.attribute,
  textNodeName: KEYS.text,
  ignoreAttributes: false,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true,
})

/** An element: of other elements, or of one text. */
export interface XmlElement {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string | number>>
  readonly content?: readonly XmlElement[] | string
}

/**
 * Writes an XML document, one element a line.
 * @param root element whose texts hold no control characters but line breaks
 * @example writeXml({ name: 'testsuites', attributes: { tests: 0 } })
 */
export function writeXml(root: XmlElement): string {
  const declaration = {
    '?xml': [{ [KEYS.text]: '' }],
    [KEYS.attributes]: attributesOf({ version: '1.0', encoding: 'UTF-8' }),
  }
  return `${builder.build([declaration, ordered(root)]).trim()}\n`
}

function ordered({ name, attributes = {}, content = [] }: XmlElement): object {
  return {
    [name]: typeof content === 'string' ? [{ [KEYS.text]: allowed(content) }] : content.map(ordered),
    [KEYS.attributes]: attributesOf(attributes),
  }
}

function attributesOf(attributes: NonNullable<XmlElement['attributes']>): Record<string, string> {
  const prefixed = Object.entries(attributes).map(([name, value]) => [
    KEYS.attribute + name,
    allowed(String(value)),
  ])
  return Object.fromEntries(prefixed)
}

function allowed(text: string): string {
  return text.replace(NO_CHARACTER, REPLACEMENT)
}
