import { fstatSync } from 'node:fs'
import process from 'node:process'

/** One stream that is written to. */
export interface Output {
  /** Resolves when the text is handed over; quietly too where the reader has gone away (`| head`). */
  write(text: string): Promise<void>
  /** Whether a person is looking at it. */
  readonly isTerminal: boolean
  /** Whether it goes to a file that is still empty (`> plan.csv`). */
  readonly isNewFile: boolean
  /** Columns of the terminal; undefined where unknown. */
  readonly columns: number | undefined
}

/** All that the command line touches of the outside world; tests bring their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** What the clock says. */
  now(): Date
  /** Takes what to do about an error that nobody caught; the process ends with the exit code it gives. */
  onCrash(report: (error: unknown) => Promise<number>): void
}

/** The process's own streams, environment and folder. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout, 1),
    stderr: outputOf(process.stderr, 2),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    onCrash: (report) => {
      // A library that rejects a promise nobody waits for would end the process with a stack trace and code 1.
      process.once('uncaughtException', async (error) => process.exit(await report(error)))
    },
  }
}

function outputOf(stream: NodeJS.WriteStream, descriptor: number): Output {
  // Without a listener a broken pipe ends the process with a stack trace; write() below reports what matters.
  stream.on('error', () => {})
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error && !isBrokenPipe(error) ? reject(error) : resolve()))
      }),
    isTerminal: stream.isTTY === true,
    isNewFile: isEmptyFile(descriptor),
    columns: stream.columns,
  }
}

function isBrokenPipe(error: Error & { code?: unknown }): boolean {
  return error.code === 'EPIPE' || error.code === 'EOF' || error.code === 'ERR_STREAM_DESTROYED'
}

function isEmptyFile(descriptor: number): boolean {
  try {
    const file = fstatSync(descriptor)
    return file.isFile() && file.size === 0
  } catch {
    return false
  }
}
