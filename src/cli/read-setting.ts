import { readInput } from './read-input.js'
import type { Reporter } from './report.js'
import type { Terminal } from './terminal.js'

/**
 * Reads a file that says how to work: a list of units, a baseline, a project's settings.
 * @param check what makes a value of its bytes
 * @returns null where it cannot be used, which is reported
 */
export async function readSetting<Value>(
  file: string,
  terminal: Terminal,
  reporter: Reporter,
  check: (bytes: Uint8Array) => Value,
): Promise<Value | null> {
  const { GongkaiError } = await import('../index.js')
  try {
    const { bytes } = await readInput(file, terminal)
    return check(bytes)
  } catch (error) {
    if (!(error instanceof GongkaiError)) throw error
    await reporter.error(file, error)
    return null
  }
}
