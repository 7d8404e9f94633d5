import type { Diagnostic, ErrorCode } from '../index.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Reporter } from './report.js'

/** Errors that say the file was read well, but is not what is looked for. */
const READ_BUT_EMPTY: readonly ErrorCode[] = ['no-tasks', 'annex-missing']

/** What came of one file: its value, or null where there is none, and the exit code it asks for. */
export interface Outcome<Value> {
  value: Value | null
  exit: ExitCode
}

/** How a file is read, and what is made of its bytes. */
export interface Reading<Value> {
  read(file: string): Promise<{ bytes: Uint8Array; name: string }>
  work(input: { bytes: Uint8Array; name: string }): Promise<{ value: Value; diagnostics: Diagnostic[] }>
}

/** Reads one file and does something with it; whatever goes wrong is reported and does not stop the next file. */
export async function readWith<Value>(
  file: string,
  reporter: Reporter,
  { read, work }: Reading<Value>,
): Promise<Outcome<Value>> {
  const { GongkaiError } = await import('../index.js')
  try {
    const { value, diagnostics } = await work(await read(file))
    for (const diagnostic of diagnostics) await reporter.diagnostic(file, diagnostic)
    const lost = diagnostics.some(({ severity }) => severity === 'error')
    return { value, exit: lost ? EXIT.partly : EXIT.done }
  } catch (error) {
    if (!(error instanceof GongkaiError)) {
      await reporter.bug(file, error)
      return { value: null, exit: EXIT.bug }
    }
    for (const diagnostic of error.diagnostics) await reporter.diagnostic(file, diagnostic)
    await reporter.error(file, error)
    return { value: null, exit: READ_BUT_EMPTY.includes(error.code) ? EXIT.partly : EXIT.unreadable }
  }
}
