import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { GongkaiError } from '../errors.js'
import { startsWith } from './signatures.js'
import { megabytes } from './size.js'

/** Most files in an archive; a notice with hundreds of pictures has fewer. */
const MAX_ENTRIES = 10_000
/** Most bytes that the parts asked for may hold together when inflated: 200 pages take 10 MB. */
const MAX_INFLATED_BYTES = 64 * 1024 * 1024
/** Most bytes that one compressed byte may become: XML of real documents reaches some 40. */
const MAX_INFLATION = 250
/** Below this many inflated bytes the ratio does no harm. */
const HARMLESS_BYTES = 4 * 1024 * 1024

/** The record that ends an archive: its first bytes, and its length in bytes without the comment. */
const END_SIGNATURE = 'PK\x05\x06'
const END_LENGTH = 22

/** A ZIP archive: its entry names, and the entries by name. */
export interface Archive {
  names: readonly string[]
  /** Inflates the entries with these names; names that are not there are left out of the map. */
  inflate(names: readonly string[]): Promise<Map<string, Uint8Array>>
}

/** Whether the bytes start like a ZIP archive (APPNOTE.TXT 4.3.7, 4.3.16). */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')
}

/**
 * Opens a ZIP archive and reads its directory.
 * @throws GongkaiError `damaged-file` for a broken directory, `too-large` for too many entries
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await orDamaged(() => fromBufferPromise(withoutTail(bytes)))
  if (zip.entryCount > MAX_ENTRIES) throw tooManyEntries(zip.entryCount)
  const entries = await orDamaged(() => readEntries(zip))
  const budget = { bytes: MAX_INFLATED_BYTES }
  return {
    names: [...entries.keys()],
    inflate: (names) => orDamaged(() => inflate(zip, entries, names, budget)),
  }
}

/** The archive without bytes that a server or a mail program left behind it (APPNOTE.TXT 4.3.16). */
function withoutTail(bytes: Uint8Array): Buffer {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = archive.lastIndexOf(END_SIGNATURE, undefined, 'latin1')
  if (end < 0 || end + END_LENGTH > archive.length) return archive
  return archive.subarray(0, end + END_LENGTH + archive.readUInt16LE(end + END_LENGTH - 2))
}

async function readEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= MAX_ENTRIES) throw tooManyEntries(entries.size + 1)
    entries.set(entry.fileName, entry)
  }
  return entries
}

async function inflate(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  names: readonly string[],
  budget: { bytes: number },
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const name of names) {
    const entry = entries.get(name)
    if (!entry || files.has(name)) continue
    if (entry.isEncrypted()) throw new GongkaiError('encrypted')
    const file = await inflateEntry(zip, entry, budget.bytes)
    budget.bytes -= file.length
    files.set(name, file)
  }
  return files
}

/** Counts while inflating: the size an entry claims is not to be trusted. */
async function inflateEntry(zip: ZipFile, entry: Entry, allowed: number): Promise<Uint8Array> {
  const limit = Math.min(allowed, Math.max(HARMLESS_BYTES, entry.compressedSize * MAX_INFLATION))
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += chunk.length
    if (size > limit)
      throw new GongkaiError('too-large', { size: `> ${megabytes(limit)}`, limit: megabytes(limit) })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

function tooManyEntries(count: number): GongkaiError {
  return new GongkaiError('too-large', { size: `${count} files`, limit: `${MAX_ENTRIES} files` })
}

/** Anything that the ZIP library objects to is a damaged file. */
async function orDamaged<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open()
  } catch (error) {
    if (error instanceof GongkaiError) throw error
    throw new GongkaiError('damaged-file', { reason: 'ZIP' }, error)
  }
}
