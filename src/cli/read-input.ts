import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { isSystemError, systemReason } from './system-reason.js'
import type { Terminal } from './terminal.js'

/** The name that stands for standard input. */
export const STDIN = '-'

/**
 * Reads a file, or standard input, into memory; stops at the library's limit, so that an endless stream cannot fill it.
 * @param name path as given, or "-"
 * @throws GongkaiError `file-not-found`, `not-readable` or `too-large`
 */
export async function readInput(
  name: string,
  { io, language }: Terminal,
): Promise<{ bytes: Uint8Array; name: string }> {
  const { GongkaiError, MAX_INPUT_BYTES } = await import('../index.js')
  const stream = name === STDIN ? io.stdin : createReadStream(resolve(io.cwd, name))
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      size += chunk.length
      if (size > MAX_INPUT_BYTES) break
    }
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (error.code === 'ENOENT') throw new GongkaiError('file-not-found', {}, error)
    throw new GongkaiError('not-readable', { reason: systemReason(error, language) }, error)
  }
  if (size > MAX_INPUT_BYTES) {
    const limit = `${MAX_INPUT_BYTES / 2 ** 20} MB`
    throw new GongkaiError('too-large', { size: `> ${limit}`, limit })
  }
  return { bytes: Buffer.concat(chunks), name }
}
