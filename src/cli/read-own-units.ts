import type { UnitEntry } from '../index.js'
import { readInput } from './read-input.js'
import type { Reporter } from './report.js'
import type { Terminal } from './terminal.js'

/** Reads a user's own list of units; null where it cannot be used, which is reported. */
export async function readOwnUnits(
  file: string,
  terminal: Terminal,
  reporter: Reporter,
): Promise<UnitEntry[] | null> {
  const { GongkaiError, readUnits } = await import('../index.js')
  try {
    const { bytes } = await readInput(file, terminal)
    return readUnits(bytes)
  } catch (error) {
    if (!(error instanceof GongkaiError)) throw error
    await reporter.error(file, error)
    return null
  }
}
