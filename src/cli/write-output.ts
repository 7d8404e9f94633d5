import { randomBytes } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { STDIN } from './read-input.js'
import { isSystemError, systemReason } from './system-reason.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** Marks the text as UTF-8 for programs that would take it for the local code page. */
const BYTE_ORDER_MARK = '\ufeff'
/** Permissions of a new file, before the umask. */
const NEW_FILE_MODE = 0o666

/**
 * Writes a rendered text where the user wants it: to a file, whole or not at all, or to standard output.
 * @param output path, or undefined or "-" for standard output
 * @param byteOrderMark whether a file of this format begins with one
 * @throws UsageError `output-not-written`, `stdout-not-written`
 */
export async function writeOutput(
  text: string,
  output: string | undefined,
  byteOrderMark: boolean,
  { io, language }: Terminal,
): Promise<void> {
  const path = output === STDIN ? undefined : output
  const { stdout } = io
  const mark = byteOrderMark && (path !== undefined || stdout.isNewFile) ? BYTE_ORDER_MARK : ''
  try {
    if (path === undefined) await stdout.write(mark + text)
    else replaceFile(resolve(io.cwd, path), mark + text)
  } catch (error) {
    if (!isSystemError(error)) throw error
    const reason = systemReason(error, language)
    if (path === undefined) throw new UsageError('stdout-not-written', { reason })
    throw new UsageError('output-not-written', { output: path, reason })
  }
}

/**
 * Refuses an output before any work is done: one of the inputs, under whatever name, or a place that cannot be written.
 * @throws UsageError `output-is-input`, `output-not-written`
 */
export function checkOutput(output: string, inputs: readonly string[], { io, language }: Terminal): void {
  if (output === STDIN) return
  const path = resolve(io.cwd, output)
  const target = statOf(path)
  if (target && !target.isFile() && !target.isDirectory()) return
  const isInput = inputs
    .filter((input) => input !== STDIN)
    .map((input) => resolve(io.cwd, input))
    .some((input) => (target ? isSameFile(target, statOf(input)) : input === path))
  if (isInput && !target?.isDirectory()) throw new UsageError('output-is-input', { output })
  try {
    // With the separator, a file in a folder's place is told too.
    accessSync(dirname(path) + sep, constants.W_OK)
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UsageError('output-not-written', { output, reason: systemReason(error, language) })
  }
}

function isSameFile(one: Stats, other: Stats | undefined): boolean {
  return one.ino === other?.ino && one.dev === other.dev
}

/** Writes beside the file and renames, so that nobody ever sees half of it and a failure leaves the old one. */
function replaceFile(path: string, text: string): void {
  const old = statOf(path)
  if (old && !old.isFile()) {
    // A folder fails with a reason; a device or pipe (/dev/stdout) is written to, not replaced.
    writeFileSync(path, text)
    return
  }
  const target = existsSync(path) ? realpathSync(path) : path
  const temporary = join(dirname(target), `.gongkai-${randomBytes(6).toString('hex')}.tmp`)
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: old?.mode ?? NEW_FILE_MODE, flush: true })
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** What is there; undefined where nothing is, or nothing that may be looked at. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
