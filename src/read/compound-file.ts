import { GongkaiError } from '../errors.js'
import { startsWith } from './signatures.js'

/** First bytes of an OLE compound file ([MS-CFB] 2.2): legacy Office, WPS, and DOCX with a password. */
const SIGNATURE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** Streams that name a file's kind; the directory holds them as UTF-16LE ([MS-CFB] 2.6.1). */
const STREAM_KINDS: readonly { stream: string; kind: string }[] = [
  { stream: 'Workbook', kind: 'Excel (XLS)' },
  { stream: 'PowerPoint Document', kind: 'PowerPoint (PPT)' },
  { stream: '__substg1.0_', kind: 'Outlook (MSG)' },
]

/** Stream that only WPS writes. */
const WPS_STREAM = 'WpsCustomData'

/** Whether the bytes are an OLE compound file. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, SIGNATURE)
}

/**
 * Why a compound file is not read.
 * @param extension of its name, which tells a WPS file from a Word file that WPS has saved
 */
export function compoundFileError(bytes: Uint8Array, extension: string): GongkaiError {
  const holds = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(stream, 0, 'utf16le')
  if (holds('EncryptedPackage')) return new GongkaiError('encrypted')
  if (extension === 'wps' || (extension !== 'doc' && holds(WPS_STREAM)))
    return new GongkaiError('unsupported-wps')
  if (holds('WordDocument')) return new GongkaiError('unsupported-doc')
  const kind = STREAM_KINDS.find(({ stream }) => holds(stream))?.kind ?? 'OLE'
  return new GongkaiError('unsupported-format', { kind })
}
