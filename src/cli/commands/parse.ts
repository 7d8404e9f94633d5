import { type Command, Option } from 'commander'
import { CLI_MESSAGES } from '../../messages/cli-messages.js'
import { renderers } from '../../render/index.js'
import { EXIT, type ExitCode, worstOf } from '../exit-codes.js'
import { readAll } from '../read-all.js'
import { readInput, STDIN } from '../read-input.js'
import { readSetting } from '../read-setting.js'
import { reporterOf } from '../report.js'
import { mayColour, type Terminal, widthOf } from '../terminal.js'
import { UsageError } from '../usage-error.js'
import { checkOutput, writeOutput } from '../write-output.js'
import { chooseRenderer } from './choose-renderer.js'
import { formatList } from './format-list.js'

interface ParseFlags {
  format?: string
  output?: string
  units?: string
  keepText?: boolean
  toMainlandTerms?: boolean
  color: boolean
}

/** `gongkai parse FILE…` */
export function addParseCommand(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  const { say } = terminal
  program
    .command('parse')
    .summary(say(CLI_MESSAGES.parse))
    .description(say(CLI_MESSAGES.parse))
    .addHelpText('before', () => say(CLI_MESSAGES.parseExamples))
    .argument('<FILE...>', say(CLI_MESSAGES.filesArgument))
    .addOption(
      new Option(
        '-f, --format <FORMAT>',
        say(CLI_MESSAGES.formatOption, { formats: formatList(renderers, terminal) }),
      ).choices(renderers.map(({ name }) => name)),
    )
    .option('-o, --output <OUT>', say(CLI_MESSAGES.outputOption))
    .option('--units <FILE>', say(CLI_MESSAGES.unitsOption))
    .option('--keep-text', say(CLI_MESSAGES.keepTextOption))
    .option('--to-mainland-terms', say(CLI_MESSAGES.mainlandTermsOption))
    .action(async (files: string[], _: unknown, command: Command) => {
      exit(await parse(files, command.optsWithGlobals<ParseFlags>(), terminal))
    })
}

async function parse(files: string[], flags: ParseFlags, terminal: Terminal): Promise<ExitCode> {
  const { keepText = false, toMainlandTerms = false } = flags
  const renderer = chooseRenderer(renderers, flags)
  const reporter = reporterOf(terminal, flags.color)
  const inputs = flags.units === undefined ? files : [...files, flags.units]
  if (inputs.filter((file) => file === STDIN).length > 1) throw new UsageError('stdin-twice')
  if (flags.output !== undefined) checkOutput(flags.output, inputs, terminal)
  const { parseNotice, readUnits } = await import('../../index.js')
  const units = flags.units === undefined ? [] : await readSetting(flags.units, terminal, reporter, readUnits)
  if (units === null) return EXIT.usage
  const { io, language } = terminal
  const outcomes = await readAll(files, terminal, reporter, {
    read: (file) => readInput(file, terminal),
    async work(input) {
      const value = await parseNotice(input, { language, units, keepText, toMainlandTerms })
      return { value, diagnostics: value.diagnostics }
    },
  })
  const notices = outcomes.flatMap(({ value }) => value ?? [])
  const [first] = notices
  if (first) {
    const look = {
      language,
      width: widthOf(io.stdout, io.env),
      colour: flags.output === undefined && mayColour(io.stdout, io.env, flags.color),
    }
    const text = renderer.render(files.length === 1 ? first : notices, look)
    await writeOutput(text, flags.output, renderer.byteOrderMark === true, terminal)
  }
  return worstOf(outcomes.map(({ exit }) => exit))
}
