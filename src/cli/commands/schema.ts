import { Argument, type Command } from 'commander'
import type { SchemaName } from '../../index.js'
import { CLI_MESSAGES } from '../../messages/cli-messages.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Terminal } from '../terminal.js'
import { writeOutput } from '../write-output.js'

/** What has a schema, the default first. */
const NAMES = [
  'notice',
  'document',
  'units',
  'diff',
  'history',
  'baseline',
  'config',
] as const satisfies readonly SchemaName[]

/** `gongkai schema [NAME]` */
export function addSchemaCommand(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  const { say } = terminal
  const about = say(CLI_MESSAGES.schemaArgument, { names: NAMES.join('、'), first: NAMES[0] })
  program
    .command('schema')
    .summary(say(CLI_MESSAGES.schema))
    .description(say(CLI_MESSAGES.schema))
    .addHelpText('before', () => say(CLI_MESSAGES.schemaExamples))
    .addArgument(new Argument('[NAME]', about).choices(NAMES))
    .action(async (name: SchemaName = NAMES[0]) => {
      const { jsonSchema } = await import('../../index.js')
      await writeOutput(`${JSON.stringify(jsonSchema(name), null, 2)}\n`, undefined, false, terminal)
      exit(EXIT.done)
    })
}
