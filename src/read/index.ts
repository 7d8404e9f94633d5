import { createHash } from 'node:crypto'
import { GongkaiError } from '../errors.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Source, SourceDocument } from '../model/document.js'
import { diagnose, type Result } from '../result.js'
import { baseName } from './base-name.js'
import { contradicts, extensionOf } from './extensions.js'
import type { Input, Reader } from './reader.js'
import { megabytes } from './size.js'
import { sniff } from './sniff.js'

/** A reader that is loaded when a file needs it, so that starting up loads no library for other formats. */
export interface LazyReader {
  format: Source['format']
  load(): Promise<Reader>
}

/** Every format that is read: a new one is one more line. */
export const readers: readonly LazyReader[] = [
  { format: 'pdf', load: async () => (await import('./pdf/reader.js')).pdfReader },
  { format: 'docx', load: async () => (await import('./docx/reader.js')).docxReader },
  { format: 'html', load: async () => (await import('./html/reader.js')).htmlReader },
  { format: 'text', load: async () => (await import('./text/reader.js')).textReader },
]

/** Largest file that is read, in bytes: a scanned notice of a hundred pages stays below. */
export const MAX_INPUT_BYTES = 200 * 1024 * 1024

/**
 * Reads a file of any format into blocks, choosing the reader by the bytes, then by the name.
 * Its `normalization` says that nothing was done yet: telling the script is normalising's work too.
 * @throws GongkaiError where the file cannot be read at all
 */
export async function read(input: Input): Promise<Result<SourceDocument>> {
  const { bytes } = input
  const name = baseName(input.name)
  if (bytes.length === 0) throw new GongkaiError('empty-file')
  if (bytes.length > MAX_INPUT_BYTES)
    throw new GongkaiError('too-large', { size: megabytes(bytes.length), limit: megabytes(MAX_INPUT_BYTES) })
  const format = await sniff({ bytes, name })
  const { value, diagnostics } = await (await readerOf(format)).read({ bytes, name })
  if (value.blocks.length === 0) throw new GongkaiError('empty-file')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    value: {
      source: { name, format, sha256, pages: value.pages },
      title: value.title,
      normalization: { script: 'hans', steps: [] },
      blocks: value.blocks,
    },
    diagnostics: [...wrongExtension(name, format), ...diagnostics],
  }
}

async function readerOf(format: Source['format']): Promise<Reader> {
  const reader = readers.find((reader) => reader.format === format)
  if (!reader) throw new GongkaiError('unknown-format')
  return reader.load()
}

function wrongExtension(name: string, format: Source['format']): Diagnostic[] {
  const extension = extensionOf(name)
  return contradicts(extension, format) ? [diagnose('wrong-extension', { extension, format })] : []
}
