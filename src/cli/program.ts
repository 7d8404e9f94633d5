import { Command, Option } from 'commander'
import { CLI_MESSAGES } from '../messages/cli-messages.js'
import { addDiffCommand } from './commands/diff.js'
import { addInspectCommand } from './commands/inspect.js'
import { addParseCommand } from './commands/parse.js'
import { addSchemaCommand } from './commands/schema.js'
import type { ExitCode } from './exit-codes.js'
import { helpFor } from './help.js'
import { LANGUAGES } from './language.js'
import { type Terminal, widthOf } from './terminal.js'
import { readVersion } from './version.js'

/** Every command, in the order of help. A new one is a file and a line here. */
const COMMANDS = [addParseCommand, addDiffCommand, addInspectCommand, addSchemaCommand]

/** What parsing a command line leads to, besides what its command does. */
export interface Effects {
  /** Takes the exit code of a command that has run. */
  exit(code: ExitCode): void
  /** Takes help and version texts. */
  out(text: string): void
  /** Takes help that is shown because nothing was asked for. */
  err(text: string): void
}

/** The command line: commands, options, help. */
export function buildProgram(terminal: Terminal, { exit, out, err }: Effects): Command {
  const { io, say } = terminal
  const program = new Command('gongkai')
    .exitOverride()
    .configureHelp(helpFor(terminal))
    .configureOutput({
      writeOut: out,
      writeErr: err,
      // run() says it in the user's language.
      outputError: () => {},
      getOutHelpWidth: () => widthOf(io.stdout, io.env),
      getErrHelpWidth: () => widthOf(io.stderr, io.env),
    })
    .description(say(CLI_MESSAGES.about))
    .addHelpText('before', () => say(CLI_MESSAGES.examples))
    .addHelpText('after', () => `\n${say(CLI_MESSAGES.exitCodes).trimEnd()}`)
    .addOption(new Option('--lang <LANG>', say(CLI_MESSAGES.langOption)).choices(LANGUAGES))
    .option('--no-color', say(CLI_MESSAGES.colorOption))
    .version(readVersion(), '-V, --version', say(CLI_MESSAGES.versionOption))
    .helpOption('-h, --help', say(CLI_MESSAGES.helpOption))
    .helpCommand('help [COMMAND]', say(CLI_MESSAGES.helpCommand))
  for (const add of COMMANDS) add(program, terminal, exit)
  return program
}
