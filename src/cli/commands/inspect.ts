import { type Command, Option } from 'commander'
import { CLI_MESSAGES } from '../../messages/cli-messages.js'
import { documentRenderers } from '../../render/index.js'
import type { ExitCode } from '../exit-codes.js'
import { readInput } from '../read-input.js'
import { readWith } from '../read-with.js'
import { reporterOf } from '../report.js'
import { type Terminal, widthOf } from '../terminal.js'
import { writeOutput } from '../write-output.js'
import { formatList } from './format-list.js'

interface InspectFlags {
  format?: string
  toMainlandTerms?: boolean
  color: boolean
}

/** `gongkai inspect FILE` */
export function addInspectCommand(
  program: Command,
  terminal: Terminal,
  exit: (code: ExitCode) => void,
): void {
  const { say } = terminal
  program
    .command('inspect')
    .summary(say(CLI_MESSAGES.inspect))
    .description(say(CLI_MESSAGES.inspect))
    .addHelpText('before', () => say(CLI_MESSAGES.inspectExamples))
    .argument('<FILE>', say(CLI_MESSAGES.fileArgument))
    .addOption(
      new Option(
        '-f, --format <FORMAT>',
        say(CLI_MESSAGES.formatOption, { formats: formatList(documentRenderers, terminal) }),
      ).choices(documentRenderers.map(({ name }) => name)),
    )
    .option('--to-mainland-terms', say(CLI_MESSAGES.mainlandTermsOption))
    .action(async (file: string, _: unknown, command: Command) => {
      exit(await inspect(file, command.optsWithGlobals<InspectFlags>(), terminal))
    })
}

async function inspect(file: string, flags: InspectFlags, terminal: Terminal): Promise<ExitCode> {
  const { diagnosticMessage, readDocument } = await import('../../index.js')
  const { io, language } = terminal
  const outcome = await readWith(file, reporterOf(terminal, flags.color), {
    read: (name) => readInput(name, terminal),
    async work(input) {
      const { value, diagnostics } = await readDocument(input, {
        toMainlandTerms: flags.toMainlandTerms ?? false,
      })
      const inLanguage = diagnostics.map((diagnostic) => ({
        ...diagnostic,
        message: diagnosticMessage(diagnostic, language),
      }))
      return { value, diagnostics: inLanguage }
    },
  })
  if (outcome.value) {
    const [first] = documentRenderers
    const renderer = documentRenderers.find(({ name }) => name === flags.format) ?? first
    const text = renderer.render(outcome.value, { language, width: widthOf(io.stdout, io.env) })
    await writeOutput(text, undefined, false, terminal)
  }
  return outcome.exit
}
