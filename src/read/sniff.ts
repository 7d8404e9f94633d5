import { GongkaiError } from '../errors.js'
import type { Source } from '../model/document.js'
import { isArchive, openArchive } from './archive.js'
import { compoundFileError, isCompoundFile } from './compound-file.js'
import { EXTENSIONS, extensionOf } from './extensions.js'
import { isMarkup, markupError } from './markup.js'
import type { Input } from './reader.js'
import { knownButUnread } from './signatures.js'
import { type DecodedText, decodeText } from './text/charset.js'

/** The PDF header may follow other bytes within the first kilobyte (ISO 32000-1, Annex H, note 13). */
const PDF_HEADER_WITHIN = 1024

/** So many bytes tell what a text is. */
const TEXT_SAMPLE_BYTES = 64 * 1024

/** Control characters beyond this share are not text, and in text without Chinese undecodable places. */
const MAX_NOISE_SHARE = 0.02

/** Undecodable places for each Chinese character in damaged text; read as Chinese, bytes that are no text have far more. */
const MAX_DAMAGE = 0.1

/** Control characters that no text holds; those from U+0080 on are what UTF-8 read as Latin-1 is full of. */
const NOISE = /(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/gu
const CHINESE = /\p{Script=Han}/gu

/** One broken character of UTF-8 may become three. */
const REPLACEMENTS = /\ufffd+/g

/** What an archive is by the names of its entries; the first that fits. */
const ARCHIVE_KINDS: readonly { entry: RegExp; kind: string }[] = [
  { entry: /^xl\//, kind: 'Excel (XLSX)' }, // xl/workbook.xml
  { entry: /^ppt\//, kind: 'PowerPoint (PPTX)' }, // ppt/presentation.xml
  { entry: /^visio\//, kind: 'Visio (VSDX)' }, // visio/document.xml
  { entry: /^META-INF\/container\.xml$/, kind: 'EPUB' },
  { entry: /^content\.xml$/, kind: 'OpenDocument (ODT)' },
  { entry: /^FixedDocSeq\.fdseq$/, kind: 'XPS' },
]

/** Entry of a DOCX that holds its text; some producers number it (word/document2.xml). */
const DOCX_ENTRY = /^word\/document\d*\.xml$/

/** Entry at the root of every OFD (GB/T 33190-2016, 7.1). */
const OFD_ENTRY = /^OFD\.xml$/i

/** Names under which text is expected; anything else that is not text is an unknown format. */
const TEXT_EXTENSIONS: readonly string[] = [...EXTENSIONS.text, ...EXTENSIONS.html]

/**
 * Tells a file's format by its bytes, and by its name where the bytes leave a choice.
 * @throws GongkaiError for a format that is not read, a password, and bytes that are nothing known
 */
export async function sniff({ bytes, name }: Input): Promise<Source['format']> {
  const extension = extensionOf(name)
  if (isPdf(bytes)) return 'pdf'
  if (isArchive(bytes)) return sniffArchive((await openArchive(bytes)).names)
  if (isCompoundFile(bytes)) throw compoundFileError(bytes, extension)
  const kind = knownButUnread(bytes)
  if (kind) throw new GongkaiError('unsupported-format', { kind })
  return sniffText(bytes, extension)
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, PDF_HEADER_WITHIN)).includes('%PDF-', 0, 'latin1')
}

function sniffArchive(names: readonly string[]): Source['format'] {
  if (names.some((name) => DOCX_ENTRY.test(name))) return 'docx'
  if (names.some((name) => OFD_ENTRY.test(name))) throw new GongkaiError('unsupported-ofd')
  const known = ARCHIVE_KINDS.find(({ entry }) => names.some((name) => entry.test(name)))
  throw new GongkaiError('unsupported-format', { kind: known?.kind ?? 'ZIP' })
}

function sniffText(bytes: Uint8Array, extension: string): Source['format'] {
  const decoded = decodeText(bytes.subarray(0, TEXT_SAMPLE_BYTES))
  if (isBinary(decoded))
    throw new GongkaiError(TEXT_EXTENSIONS.includes(extension) ? 'binary-as-text' : 'unknown-format')
  const { text } = decoded
  const error = markupError(text)
  if (error) throw error
  return isMarkup(text, extension) ? 'html' : 'text'
}

function isBinary({ text, undecodable }: DecodedText): boolean {
  const mostNoise = text.length * MAX_NOISE_SHARE
  const mostDamage = Math.max(mostNoise, count(text, CHINESE) * MAX_DAMAGE)
  // a file may have been saved with U+FFFD, which can be decoded
  return count(text, NOISE) > mostNoise || Math.min(undecodable, count(text, REPLACEMENTS)) > mostDamage
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
