import type { Notice } from '../../index.js'
import { CLI_MESSAGES } from '../../messages/cli-messages.js'
import { printable } from '../../messages/printable.js'
import { diffRenderers } from '../../render/diff/index.js'
import { paint, span } from '../../render/diff/text/spans.js'
import { compareWith } from '../compare-with.js'
import type { DiffFlags } from '../diff-flags.js'
import { diffSettings } from '../diff-settings.js'
import { emptyPlan } from '../empty-plan.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { type GitCall, type GitSide, NO_FILE } from '../git-call.js'
import { mayColourForGit } from '../git-colour.js'
import { withPaths } from '../plan-path.js'
import { readInput } from '../read-input.js'
import { type Reading, readWith } from '../read-with.js'
import { type Reporter, reporterOf } from '../report.js'
import { type Terminal, terminalOf, widthOf } from '../terminal.js'
import { readVersion } from '../version.js'
import { writeOutput } from '../write-output.js'
import { chooseRenderer } from './choose-renderer.js'

/**
 * Shows what changed in one file, as git's diff driver. It ends with 0 also where there are findings or a file is no plan,
 * which it says in place of the diff: git stops at any other code, in the midst of a log.
 */
export async function diffForGit(call: GitCall, flags: DiffFlags, asked: Terminal): Promise<ExitCode> {
  const found = await diffSettings(flags, asked, reporterOf(asked, flags.color))
  if (found === null) return EXIT.usage
  const { settings } = found
  const terminal = terminalOf(asked.io, settings.language ?? asked.language)
  const colour = await mayColourForGit(terminal, flags.color)
  const write = (text: string) => writeOutput(text, undefined, false, terminal)
  await write(`${paint([span(printable(headingOf(call, terminal)), 'strong')], colour)}\n`)
  if (call.type === 'unmerged') return EXIT.done
  const accepting = { baseline: settings.baseline }
  const given = await compareWith(settings, accepting, terminal, reporterOf(terminal, flags.color))
  if (given === null) return EXIT.usage
  const plans = await readSides(call, given.work, terminal, lossReporter(terminal, colour))
  if (plans === null) {
    await write('\n')
    return EXIT.done
  }
  const { diffPlans } = await import('../../index.js')
  const comparison = withPaths(diffPlans(plans.base, plans.revision, given.options), [
    pathIn(call.base),
    pathIn(call.revision),
  ])
  const renderer = chooseRenderer(diffRenderers, flags.format === undefined ? {} : { format: flags.format })
  const { io, language } = terminal
  const look = { language, width: widthOf(io.stdout, io.env), colour, version: readVersion() }
  await write(`${renderer.render(comparison, look)}\n`)
  return EXIT.done
}

function headingOf(call: GitCall, { say }: Terminal): string {
  if (call.type === 'unmerged') return say(CLI_MESSAGES.gitUnmerged, { path: call.path })
  const { base, revision } = call
  const objectOf = ({ file, object }: GitSide) =>
    object ?? say(file === NO_FILE ? CLI_MESSAGES.gitNoFile : CLI_MESSAGES.gitWorkTree)
  const path = base.path === revision.path ? base.path : `${base.path} → ${revision.path}`
  return say(CLI_MESSAGES.gitChanged, { path, base: objectOf(base), revision: objectOf(revision) })
}

/** Both plans; null where one of the files is none, which is reported. */
async function readSides(
  { base, revision }: GitCall & { type: 'changed' },
  work: Reading<Notice>['work'],
  terminal: Terminal,
  reporter: Reporter,
): Promise<{ base: Notice; revision: Notice } | null> {
  const read = async (side: GitSide, label: string): Promise<Notice | null> => {
    if (side.file === NO_FILE) return emptyPlan(NO_FILE)
    const { value } = await readWith(label, reporter, {
      read: async () => ({ ...(await readInput(side.file, terminal)), name: side.path }),
      work,
    })
    // git's own name for the file of an object is of no use to anybody
    return value && { ...value, source: { ...value.source, name: side.path } }
  }
  const plans = [await read(base, `a/${base.path}`), await read(revision, `b/${revision.path}`)] as const
  return plans[0] && plans[1] ? { base: plans[0], revision: plans[1] } : null
}

/** Says on standard output what keeps a plan from being read; what was doubtful in it is for `gongkai parse` to say. */
function lossReporter(terminal: Terminal, colour: boolean): Reporter {
  const { io, language } = terminal
  const reporter = reporterOf(terminalOf({ ...io, stderr: io.stdout }, language), colour)
  return {
    ...reporter,
    diagnostic: async (file, diagnostic) => {
      if (diagnostic.severity === 'error') await reporter.diagnostic(file, diagnostic)
    },
  }
}

function pathIn({ file, path }: GitSide): string | null {
  return file === NO_FILE ? null : path
}
