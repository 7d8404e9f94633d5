import { CLI_MESSAGES } from '../messages/cli-messages.js'
import { type Outcome, type Reading, readWith } from './read-with.js'
import type { Reporter } from './report.js'
import type { Terminal } from './terminal.js'

/** Reads files one after the other, showing which; a bad one does not stop the next. */
export async function readAll<Value>(
  files: readonly string[],
  terminal: Terminal,
  reporter: Reporter,
  reading: Reading<Value>,
): Promise<Outcome<Value>[]> {
  const outcomes: Outcome<Value>[] = []
  for (const [index, name] of files.entries()) {
    const values = { name, index: index + 1, total: files.length }
    await reporter.progress(terminal.say(CLI_MESSAGES.reading, values))
    outcomes.push(await readWith(name, reporter, reading))
  }
  await reporter.progress(null)
  return outcomes
}
