import { type Command, Option } from 'commander'
import type { Notice, PlanDiff, PlanHistory } from '../../index.js'
import { CLI_MESSAGES } from '../../messages/cli-messages.js'
import { diffRenderers } from '../../render/diff/index.js'
import { type ComparedWith, compareWith } from '../compare-with.js'
import { type BaselineFlags, writeBaseline } from '../diff-baseline.js'
import type { DiffFlags } from '../diff-flags.js'
import { type DiffSettings, diffSettings } from '../diff-settings.js'
import { EXIT, type ExitCode, worstOf } from '../exit-codes.js'
import { hasFindings, hasIdleEntries } from '../findings.js'
import { gitCallOf } from '../git-call.js'
import { planPath, withPaths } from '../plan-path.js'
import { readAll } from '../read-all.js'
import { STDIN } from '../read-input.js'
import { readSource } from '../read-source.js'
import { type Reporter, reporterOf } from '../report.js'
import { setNotesAside } from '../set-notes-aside.js'
import { addSeverity } from '../severity-flag.js'
import { mayColour, type Terminal, terminalOf, widthOf } from '../terminal.js'
import { UsageError } from '../usage-error.js'
import { readVersion } from '../version.js'
import { checkOutput, writeOutput } from '../write-output.js'
import { chooseRenderer } from './choose-renderer.js'
import { diffForGit } from './diff-for-git.js'
import { formatList } from './format-list.js'
import { ruleList } from './rule-list.js'

/** Choices of `--fail-on`. */
const FAIL_ON = ['error', 'warning', 'info', 'never'] as const satisfies readonly DiffSettings['failOn'][]

/** What a comparison is made with, once everything about how is known. */
interface Job {
  files: readonly string[]
  flags: DiffFlags
  settings: DiffSettings
  terminal: Terminal
  reporter: Reporter
}

/** `gongkai diff BASE REVISION [MORE…]` */
export function addDiffCommand(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  const { io, say } = terminal
  const command = program
    .command('diff')
    .summary(say(CLI_MESSAGES.diff))
    .description(say(CLI_MESSAGES.diff))
    .addHelpText('before', () => say(CLI_MESSAGES.diffExamples))
    .addHelpText('after', () => `\n${say(CLI_MESSAGES.diffRules)}\n${ruleList(terminal)}`)
    .addHelpText('after', () => `\n${say(CLI_MESSAGES.diffExitCodes).trimEnd()}`)
    .usage('[options] <BASE> <REVISION> [MORE...]')
    .argument('<BASE>', say(CLI_MESSAGES.baseArgument))
    // git has but one operand for a file that is not merged yet
    .argument('[REVISION]', say(CLI_MESSAGES.revisionArgument))
    .argument('[MORE...]', say(CLI_MESSAGES.moreArgument))
    .action(async () => {
      const flags = command.optsWithGlobals<DiffFlags>()
      const call = gitCallOf(command.args, io.env)
      exit(await (call ? diffForGit(call, flags, terminal) : diff(command.args, flags, terminal)))
    })
  addOptions(command, terminal)
}

function addOptions(command: Command, terminal: Terminal): void {
  const { say } = terminal
  const formats = formatList(diffRenderers, terminal)
  const format = new Option('-f, --format <FORMAT>', say(CLI_MESSAGES.formatOption, { formats }))
  const failOn = new Option('--fail-on <LEVEL>', say(CLI_MESSAGES.failOnOption))
  command
    .addOption(format.choices(diffRenderers.map(({ name }) => name)))
    .option('-o, --output <OUT>', say(CLI_MESSAGES.outputOption))
    .option<DiffSettings['severity']>(
      '--severity <RULE=LEVEL>',
      say(CLI_MESSAGES.severityOption),
      addSeverity,
    )
    .addOption(failOn.choices(FAIL_ON))
    .option('--baseline <FILE>', say(CLI_MESSAGES.baselineOption))
    .option('--write-baseline <FILE>', say(CLI_MESSAGES.writeBaselineOption))
    .option('--reason <TEXT>', say(CLI_MESSAGES.reasonOption))
    .option('--by <NAME>', say(CLI_MESSAGES.byOption))
    .option('--strict-baseline', say(CLI_MESSAGES.strictBaselineOption))
    .option('--config <FILE>', say(CLI_MESSAGES.configOption))
    .option('--units <FILE>', say(CLI_MESSAGES.unitsOption))
    .option('--to-mainland-terms', say(CLI_MESSAGES.mainlandTermsOption))
}

async function diff(files: readonly string[], flags: DiffFlags, asked: Terminal): Promise<ExitCode> {
  if (files.length === 1) throw new UsageError('missing-argument', { given: 'REVISION' }, 'help')
  const named = [...files, flags.units, flags.baseline, flags.config]
  if (named.filter((file) => file === STDIN).length > 1) throw new UsageError('stdin-twice')
  const found = await diffSettings(flags, asked, reporterOf(asked, flags.color))
  if (found === null) return EXIT.usage
  const { settings, config } = found
  const terminal = terminalOf(asked.io, settings.language ?? asked.language)
  const job: Job = { files, flags, settings, terminal, reporter: reporterOf(terminal, flags.color) }
  checkOutputs(job, config)
  // A format that cannot be told is a mistake to hear of before any work.
  chooseRenderer(diffRenderers, flags)
  return compare(job)
}

/** Neither output may be a file that is read; a baseline may be written anew. */
function checkOutputs({ files, flags, settings, terminal }: Job, config: string | null): void {
  const { output, writeBaseline: written } = flags
  const read = [...files, settings.units, config].filter((file) => typeof file === 'string')
  const given = (file: string | undefined) => (file === undefined ? [] : [file])
  if (written === STDIN) throw new UsageError('baseline-to-stdout')
  if (written !== undefined) checkOutput(written, [...read, ...given(output)], terminal)
  if (output !== undefined)
    checkOutput(output, [...read, ...given(settings.baseline), ...given(written)], terminal)
}

async function compare(job: Job): Promise<ExitCode> {
  const { flags, settings, terminal, reporter } = job
  const accepting: BaselineFlags = { ...flags, baseline: settings.baseline }
  const given = await compareWith(settings, accepting, terminal, reporter)
  if (given === null) return EXIT.usage
  const { options, work } = given
  const { plans, code } = await readPlans(job, work)
  const [base, revision, ...more] = plans
  if (!base || !revision || plans.length < job.files.length) return code
  const { diffHistory, diffPlans } = await import('../../index.js')
  const compared = more.length > 0 ? diffHistory(plans, options) : diffPlans(base, revision, options)
  const comparison = withPaths(
    compared,
    job.files.map((file) => planPath(file, terminal.io.cwd)),
  )
  const diffs = 'diffs' in comparison ? comparison.diffs : [comparison]
  await writeComparison(comparison, job)
  if (flags.writeBaseline === undefined) return worstOf([code, verdict(diffs, settings)])
  if (code === EXIT.done) await writeBaseline(diffs, options.baseline, accepting, terminal, reporter)
  else
    await reporter.note(
      flags.writeBaseline,
      'warning',
      'baseline-not-written',
      terminal.say(CLI_MESSAGES.baselineNotWritten),
    )
  return code
}

/** Reads every plan; what is not whole, or holds no task, cannot be told from a plan that was cut. */
async function readPlans(
  { files, terminal, reporter }: Job,
  work: ComparedWith['work'],
): Promise<{ plans: Notice[]; code: ExitCode }> {
  const spared = setNotesAside(reporter)
  const outcomes = await readAll(files, terminal, spared.reporter, {
    read: (file) => readSource(file, terminal),
    work,
  })
  const count = spared.countAside()
  if (count > 0)
    await reporter.note(
      'gongkai',
      'info',
      'notes-left-out',
      terminal.say(CLI_MESSAGES.notesLeftOut, { count }),
    )
  const codes = outcomes.map(({ exit }) => (exit === EXIT.partly ? EXIT.unreadable : exit))
  return { plans: outcomes.flatMap(({ value }) => value ?? []), code: worstOf(codes) }
}

async function writeComparison(
  comparison: PlanDiff | PlanHistory,
  { flags, settings, terminal }: Job,
): Promise<void> {
  const { io, language } = terminal
  const renderer = chooseRenderer<PlanDiff | PlanHistory>(diffRenderers, flags)
  const text = renderer.render(comparison, {
    language,
    width: widthOf(io.stdout, io.env),
    colour: flags.output === undefined && mayColour(io.stdout, io.env, flags.color),
    version: readVersion(),
    ...(settings.failOn !== 'never' && { failOn: settings.failOn }),
  })
  await writeOutput(text, flags.output, renderer.byteOrderMark === true, terminal)
}

function verdict(diffs: readonly PlanDiff[], { failOn, strictBaseline }: DiffSettings): ExitCode {
  const isFinding = hasFindings(diffs, failOn) || (strictBaseline && hasIdleEntries(diffs))
  return isFinding ? EXIT.findings : EXIT.done
}
