import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import type { Notice, ParseOptions } from '../../index.js'
import { CLI_MESSAGES } from '../../messages/cli-messages.js'
import { renderers } from '../../render/index.js'
import { EXIT, type ExitCode, worstOf } from '../exit-codes.js'
import { STDIN } from '../read-input.js'
import { readOwnUnits } from '../read-own-units.js'
import { readWith } from '../read-with.js'
import { type Reporter, reporterOf } from '../report.js'
import { mayColour, type Terminal, widthOf } from '../terminal.js'
import { UsageError } from '../usage-error.js'
import { checkOutput, writeOutput } from '../write-output.js'
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
  const renderer = rendererFor(flags)
  const reporter = reporterOf(terminal, flags.color)
  const inputs = flags.units === undefined ? files : [...files, flags.units]
  if (inputs.filter((file) => file === STDIN).length > 1) throw new UsageError('stdin-twice')
  if (flags.output !== undefined) checkOutput(flags.output, inputs, terminal)
  const units = flags.units === undefined ? [] : await readOwnUnits(flags.units, terminal, reporter)
  if (units === null) return EXIT.usage
  const { notices, code } = await parseFiles(files, { units, keepText, toMainlandTerms }, terminal, reporter)
  const [first] = notices
  if (first) {
    const { io, language } = terminal
    const look = {
      language,
      width: widthOf(io.stdout, io.env),
      colour: flags.output === undefined && mayColour(io.stdout, io.env, flags.color),
    }
    const text = renderer.render(files.length === 1 ? first : notices, look)
    await writeOutput(text, flags.output, 'byteOrderMark' in renderer, terminal)
  }
  return code
}

async function parseFiles(
  files: string[],
  options: ParseOptions,
  terminal: Terminal,
  reporter: Reporter,
): Promise<{ notices: Notice[]; code: ExitCode }> {
  const { parseNotice } = await import('../../index.js')
  const { language, say } = terminal
  const notices: Notice[] = []
  const codes: ExitCode[] = []
  for (const [index, file] of files.entries()) {
    await reporter.progress(say(CLI_MESSAGES.reading, { name: file, index: index + 1, total: files.length }))
    const outcome = await readWith(file, terminal, reporter, async (input) => {
      const value = await parseNotice(input, { language, ...options })
      return { value, diagnostics: value.diagnostics }
    })
    if (outcome.value) notices.push(outcome.value)
    codes.push(outcome.exit)
  }
  await reporter.progress(null)
  return { notices, code: worstOf(codes) }
}

/** The format asked for, else the one that the output's extension asks for, else the first. */
function rendererFor({ format, output }: ParseFlags): (typeof renderers)[number] {
  const [first] = renderers
  if (format !== undefined) return renderers.find(({ name }) => name === format) ?? first
  const extension = output === undefined ? '' : extname(output).slice(1).toLowerCase()
  if (extension === '') return first
  const renderer = renderers.find(({ extensions }) => (extensions as readonly string[]).includes(extension))
  if (!renderer) throw new UsageError('output-format-unknown', { output: output ?? '' })
  return renderer
}
