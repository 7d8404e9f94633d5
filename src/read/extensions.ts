import type { Source } from '../model/document.js'

/** File extensions of each format that is read, without the dot, in lower case. */
export const EXTENSIONS: Readonly<Record<Source['format'], readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  html: ['html', 'htm', 'xhtml', 'shtml', 'mht', 'mhtml'],
  text: ['txt', 'text', 'md', 'markdown', 'csv', 'tsv'],
}

/** Extensions of formats that are not read; a file with one that can be read has the wrong name. */
const UNREAD_EXTENSIONS: readonly string[] = [
  'doc',
  'wps',
  'ofd',
  'rtf',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'odt',
  'zip',
  'rar',
  'png',
  'jpg',
]

/**
 * Extension of a file name, in lower case and without the dot; empty for none.
 * @example extensionOf('通知.DOCX') // 'docx'
 */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '' // notice.pdf
}

/** Whether an extension says another format; one that is not known says nothing. */
export function contradicts(extension: string, format: Source['format']): boolean {
  if (EXTENSIONS[format].includes(extension)) return false
  return (
    UNREAD_EXTENSIONS.includes(extension) ||
    Object.values(EXTENSIONS).some((known) => known.includes(extension))
  )
}
