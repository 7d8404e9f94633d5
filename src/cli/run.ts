import { CommanderError } from 'commander'
import { EXIT, type ExitCode } from './exit-codes.js'
import { type Io, processIo } from './io.js'
import { languageOf } from './language.js'
import { buildProgram } from './program.js'
import { type Reporter, reporterOf } from './report.js'
import { terminalOf } from './terminal.js'
import { UsageError, usageErrorOf } from './usage-error.js'
import { writeOutput } from './write-output.js'

/** The name that problems without a file are reported under. */
const PROGRAM = 'gongkai'

/**
 * Runs the command line and says how it went; it never throws and never ends the process.
 * @param argv arguments after the program's name
 * @param io the outside world, the process's own unless a test brings another
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io = processIo()): Promise<ExitCode> {
  const terminal = terminalOf(io, languageOf(argv))
  const reporter = reporterOf(terminal, !argv.includes('--no-color'))
  const help = { out: '', err: '' }
  let code: ExitCode = EXIT.done
  io.onCrash((error) => report(error, reporter))
  try {
    const program = buildProgram(terminal, {
      exit: (given) => {
        code = given
      },
      out: (text) => {
        help.out += text
      },
      err: (text) => {
        help.err += text
      },
    })
    await program.parseAsync(argv, { from: 'user' }).catch((error) => {
      if (!(error instanceof CommanderError)) throw error
      code = error.exitCode === 0 ? EXIT.done : EXIT.usage
      if (code !== EXIT.done && help.err === '') throw usageErrorOf(error)
    })
    if (help.out) await writeOutput(help.out, undefined, false, terminal)
    if (help.err) await io.stderr.write(help.err)
    return code
  } catch (error) {
    return report(error, reporter)
  }
}

async function report(error: unknown, reporter: Reporter): Promise<ExitCode> {
  if (error instanceof UsageError) {
    await reporter.usage(error)
    return EXIT.usage
  }
  await reporter.bug(PROGRAM, error)
  return EXIT.bug
}
