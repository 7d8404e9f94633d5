import { canEncode, encode } from '../../support/encode.js'

/** Text whose bytes were read in another character set than they were written in. */
export interface Misread {
  name: string
  /** What the bytes are in. */
  written: string
  /** How they were read. */
  read: 'gb18030' | 'windows-1252' | 'big5'
}

/** The ways of misreading that can be undone. */
export const MISREAD: readonly Misread[] = [
  { name: 'UTF-8 as GBK', written: 'utf-8', read: 'gb18030' },
  { name: 'UTF-8 as Latin-1', written: 'utf-8', read: 'windows-1252' },
  { name: 'GBK as Latin-1', written: 'gbk', read: 'windows-1252' },
  { name: 'Big5 as Latin-1', written: 'big5', read: 'windows-1252' },
  { name: 'Big5 as GBK', written: 'big5', read: 'gb18030' },
  { name: 'GBK as Big5', written: 'gbk', read: 'big5' },
]

/** Reads a text as something else than it was written in; bytes that mean nothing there become U+FFFD. */
export function misread(text: string, { written, read }: Misread): string {
  const bytes = encode(text, written)
  // all at once, Node 20 reads Windows-1252 as Latin-1
  return new TextDecoder(read).decode(bytes, { stream: read === 'windows-1252' })
}

/** True where a text can be written in a character set at all. */
export function canWrite(text: string, written: string): boolean {
  return written === 'utf-8' || canEncode(text, written)
}

/** Programs that drop what they cannot read put a question mark there. */
export function withQuestionMarks(text: string): string {
  return text.replaceAll('\ufffd', '?')
}

/** The controls that Windows-1252 leaves are lost on the way. */
export function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, '?')
}
