import type { Diagnostic, GongkaiError } from '../index.js'
import { CLI_MESSAGES } from '../messages/cli-messages.js'
import { printable } from '../messages/printable.js'
import { mayColour, mayShowProgress, type Terminal } from './terminal.js'
import type { UsageError } from './usage-error.js'
import { readVersion } from './version.js'

type Severity = Diagnostic['severity']

/** ECMA-48 8.3.117: red, yellow, cyan, and back. */
const COLOURS: Readonly<Record<Severity, string>> = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  info: '\u001b[36m',
}
const PLAIN = '\u001b[0m'
/** ECMA-48 8.3.41: back to the start of the line, and wipe it. */
const WIPE_LINE = '\r\u001b[2K'
/** What GitHub's runner takes for a command: ##[add-mask]甲 anywhere, ::add-mask::甲 at the start (ActionCommand.cs of actions/runner) */
const RUNNER_COMMAND = /##(?=\[)|^\s*:(?=:)/g
/** Code of what is not the input's fault. */
const INTERNAL_ERROR = 'internal-error'

/** Writes to standard error: problems, one line each, and what is being done. */
export interface Reporter {
  /** `file:page: severity code message`, the line where there are no pages. */
  diagnostic(file: string, diagnostic: Diagnostic): Promise<void>
  /** `file: error code what；hint` */
  error(file: string, error: GongkaiError): Promise<void>
  /** The same for a bug; with its stack where GONGKAI_DEBUG is set. */
  bug(file: string, error: unknown): Promise<void>
  usage(error: UsageError): Promise<void>
  /** Something about a file that its writing or reading ended with. */
  note(file: string, severity: Severity, code: string, text: string): Promise<void>
  /** Shows what is being done until the next thing is written, where somebody is watching; null for nothing any more. */
  progress(text: string | null): Promise<void>
}

/**
 * Makes a reporter.
 * @param colour whether colours are wanted at all
 */
export function reporterOf(terminal: Terminal, colour: boolean): Reporter {
  const { io, language, say } = terminal
  const coloured = mayColour(io.stderr, io.env, colour)
  const watched = mayShowProgress(io.stderr, io.env)
  let shown = false
  const progress = async (text: string | null) => {
    if (!watched || (text === null && !shown)) return
    shown = text !== null
    await io.stderr.write(WIPE_LINE + printable(text ?? ''))
  }
  const line = async (place: string, severity: Severity, code: string, text: string) => {
    const word = coloured ? `${COLOURS[severity]}${severity}${PLAIN}` : severity
    await progress(null)
    await io.stderr.write(`${safe(place)}: ${word} ${safe(`${code} ${text}`)}\n`)
  }
  return {
    diagnostic: (file, { severity, code, message, provenance }) =>
      line(placeOf(file, provenance), severity, code, message),
    error: (file, error) =>
      line(file, 'error', error.code, say(CLI_MESSAGES.errorLine, error.describe(language))),
    bug: async (file, error) => {
      const reason = error instanceof Error ? error.message : String(error)
      await line(
        file,
        'error',
        INTERNAL_ERROR,
        say(CLI_MESSAGES.internalError, { reason, version: readVersion() }),
      )
      if (io.env.GONGKAI_DEBUG && error instanceof Error) await io.stderr.write(`${error.stack}\n`)
    },
    usage: (error) => line('gongkai', 'error', error.code, error.describe(language)),
    note: line,
    progress,
  }
}

/** A text of an untrusted file, for terminals and for logs of CI systems. */
function safe(text: string): string {
  return printable(text).replace(RUNNER_COMMAND, '$& ')
}

function placeOf(file: string, provenance: Diagnostic['provenance']): string {
  const place = provenance?.page ?? provenance?.line
  return place ? `${file}:${place}` : file
}
