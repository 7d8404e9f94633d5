import { GongkaiError } from '../errors.js'
import { EXTENSIONS } from './extensions.js'

/** XML that is not a web page, by its root element. */
const XML_KINDS: readonly { root: RegExp; kind: string }[] = [
  { root: /^w:wordDocument$/i, kind: 'Word 2003 XML' },
  { root: /^pkg:package$/i, kind: 'Word XML (Flat OPC)' },
  { root: /^svg$/i, kind: 'SVG' },
]

/** Elements that a page or a piece of one starts with. */
const PAGE_ELEMENTS: ReadonlySet<string> = new Set(
  `html head body title meta link style script base main article section header footer nav aside div p span font center
   table thead tbody tfoot tr td th caption colgroup h1 h2 h3 h4 h5 h6 ul ol li dl blockquote pre form iframe br hr img a b
   strong em u i input`.split(/\s+/),
)

/** A block element's tag: `<p class="x">` `</td>` `<br/>`. */
const BLOCK_TAG = /<\/?(?:p|div|br|table|tbody|tr|td|th|li|h[1-6]|span|body|html)(?=[\s/>])[^<>]{0,500}>/i

/** First tag of a document: `<html`, `<w:wordDocument`. */
const FIRST_TAG = /^<([a-z][\w:.-]*)/i

/** Header lines of a page saved with its pictures (MHTML, RFC 2557). */
const MHTML_HEADER = /^(?:from|mime-version|content-type|subject|date|snapshot-content-location):/i
const MHTML_TYPE = /^content-type:\s*(?:multipart\/related|text\/html)/im

/** The header of a saved page is no longer than this. */
const MHTML_HEADER_CHARACTERS = 4096

/** Whether a text is a web page, a piece of one, or a saved page with its parts (MHTML). */
export function isMarkup(text: string, extension: string): boolean {
  const start = skipProlog(text)
  if (/^<!doctype\s+html/i.test(start)) return true
  if (isMhtml(text)) return true
  const first = FIRST_TAG.exec(start)?.[1]?.toLowerCase()
  if (first) return PAGE_ELEMENTS.has(first) || BLOCK_TAG.test(text)
  return EXTENSIONS.html.includes(extension) && BLOCK_TAG.test(text)
}

/** Whether a text is a saved web page with its parts (MHTML, RFC 2557). */
export function isMhtml(text: string): boolean {
  const header = text.slice(0, MHTML_HEADER_CHARACTERS).trimStart()
  return MHTML_HEADER.test(header) && MHTML_TYPE.test(header)
}

/** The error for XML that is known but not read; null for anything else. */
export function markupError(text: string): GongkaiError | null {
  const start = skipProlog(text)
  const root = FIRST_TAG.exec(start)?.[1] ?? ''
  const kind = XML_KINDS.find((known) => known.root.test(root))?.kind
  if (kind) return new GongkaiError('unsupported-format', { kind })
  const isXml =
    text.trimStart().startsWith('<?xml') && !/^<!doctype\s+html/i.test(start) && !BLOCK_TAG.test(text)
  return isXml ? new GongkaiError('unsupported-format', { kind: 'XML' }) : null
}

/** The text from its first tag on, after white space, `<?xml …?>` and comments. */
function skipProlog(text: string): string {
  let at = 0
  for (;;) {
    while (/\s|\ufeff/.test(text[at] ?? '')) at++
    const end = prologEnd(text, at)
    if (end === at) return text.slice(at)
    at = end
  }
}

function prologEnd(text: string, at: number): number {
  const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '>' : ''
  if (!closing) return at
  const end = text.indexOf(closing, at)
  return end < 0 ? text.length : end + closing.length
}
