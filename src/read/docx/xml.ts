import { SaxesParser } from 'saxes'
import { GongkaiError } from '../../errors.js'

/** An XML element with its children; text that lies between elements of a list is dropped. */
export interface XmlElement {
  /** Name with the usual prefix of its namespace ("w:p"), whatever prefix the file chose. */
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  /** Text directly inside, joined. */
  text: string
}

/** Usual prefixes; the second of a pair is the Strict variant (ECMA-376 Part 1, Annex A). */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
}

/** Nesting of real documents stays below 60; deeper is an attack on recursion. */
const MAX_DEPTH = 250
/** Elements of a 200-page document full of revision marks: 600 000. */
const MAX_ELEMENTS = 2_000_000

/**
 * Parses an XML part of a DOCX file into a light tree.
 * @throws GongkaiError `damaged-file` where it is malformed, nested too deeply, or declares a document type
 *   (forbidden in OPC, ECMA-376 Part 2, 8.1.4: so no entity is ever expanded); `too-large` for too many elements
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  let elements = 0
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('doctype', () => {
    throw damaged('DTD')
  })
  parser.on('error', (error) => {
    throw damaged('XML', error)
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++elements > MAX_ELEMENTS) throw tooManyElements(elements)
    if (open.length > MAX_DEPTH) throw damaged('XML')
    const element: XmlElement = {
      name: prefixed(uri, local),
      attributes: readAttributes(attributes),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(decodeXml(bytes)).close()
  const [root] = top.children
  if (!root) throw damaged('XML')
  return root
}

/** First child with this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name)
}

/** The `w:val` attribute of a child. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val']
}

/** A child that switches something on unless its value says off (ST_OnOff, ECMA-376 Part 1, 22.9.2.7). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? 'true')
}

/** A whole number; null for anything else. */
export function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : null // 12
}

/** Text as it stands in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function prefixed(uri: string, local: string): string {
  return (PREFIXES[uri] ?? '') + local
}

function readAttributes(attributes: Record<string, { uri: string; local: string; value: string }>) {
  const values: Record<string, string> = {}
  for (const { uri, local, value } of Object.values(attributes)) values[prefixed(uri, local)] = value
  return values
}

/** XML of OPC is UTF-8 or UTF-16 (ECMA-376 Part 2, 8.1.4). */
function decodeXml(bytes: Uint8Array): string {
  const charset =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(charset).decode(bytes)
}

function damaged(reason: string, cause?: unknown): GongkaiError {
  return new GongkaiError('damaged-file', { reason }, cause)
}

function tooManyElements(count: number): GongkaiError {
  return new GongkaiError('too-large', {
    size: `> ${count - 1} XML elements`,
    limit: `${MAX_ELEMENTS} XML elements`,
  })
}
