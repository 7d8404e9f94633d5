import { DIFF_RENDER_MESSAGES } from '../../messages/diff-render-messages.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { PlanDiff } from '../../model/plan-diff.js'
import { DEFAULT_WIDTH, type Renderer } from '../renderer.js'
import { type Comparison, diffsOf, isHistory } from './comparison.js'
import { countTasks } from './count-tasks.js'
import { digestOf } from './digest.js'
import { acceptedLines } from './text/accepted-lines.js'
import { gatheredLines } from './text/gathered-lines.js'
import { diagnosticLines, planLines, summaryLines } from './text/head-lines.js'
import { historyLines } from './text/history-lines.js'
import { listedLines } from './text/listed-lines.js'
import { matchedLines } from './text/matched-lines.js'
import { type Page, say } from './text/page.js'
import { type Line, paint, span } from './text/spans.js'
import { hang } from './text/wrap-spans.js'

/** About the baseline, not about the plans: said last. */
const ABOUT_BASELINE: ReadonlySet<string> = new Set(['baseline-unused', 'baseline-expired'])
/** Between the parts of a history. */
const LONGEST_RULE = 80
const EMPTY: Line = []

/** The comparison for a person at a terminal: what matters first, wrapped to its width, nothing cut. */
export const diffText = {
  name: 'text',
  extensions: ['txt'],
  purpose: DIFF_RENDER_MESSAGES.text,
  render(comparison, { language = 'zh', width = DEFAULT_WIDTH, colour = false }) {
    const page = { language, width, colour }
    return comparisonLines(comparison, page)
      .map((line) => `${paint(line, colour).trimEnd()}\n`)
      .join('')
  },
} as const satisfies Renderer<Comparison>

function comparisonLines(comparison: Comparison, page: Page): Line[] {
  const diffs = diffsOf(comparison).flatMap((diff, index) => [
    ...(index === 0 ? [] : [EMPTY, ruleLine(page), EMPTY]),
    ...diffLines(diff, page),
  ])
  if (!isHistory(comparison)) return diffs
  return [...diffs, EMPTY, ruleLine(page), ...historyLines(comparison, page)]
}

function diffLines(diff: PlanDiff, page: Page): Line[] {
  const [aboutBaseline, aboutPlans] = partDiagnostics(diff.diagnostics)
  const doubts = diagnosticLines(aboutPlans, page)
  const notes = diagnosticLines(aboutBaseline, page)
  return [
    ...(doubts.length === 0 ? [] : [...doubts, EMPTY]),
    ...planLines(diff, page),
    EMPTY,
    ...(diff.changes.length === 0 ? nothingLines(diff, page) : changeLines(diff, page)),
    ...(notes.length === 0 ? [] : [EMPTY, ...notes]),
  ]
}

function changeLines(diff: PlanDiff, page: Page): Line[] {
  const { removed, added, gathered, matched, accepted } = digestOf(diff)
  return [
    ...summaryLines(diff, page),
    ...listedLines(removed, 'removed', diff.base, page),
    ...listedLines(added, 'added', diff.revision, page),
    ...gatheredLines(gathered, diff, page),
    ...matchedLines(matched, page),
    ...acceptedLines(accepted, page),
  ]
}

/** Two plans without a change that is told: whether they are the same, in one sentence. */
function nothingLines(diff: PlanDiff, page: Page): Line[] {
  const { base: count, kept, added, removed } = countTasks(diff)
  const same = added + removed === 0 && kept === count
  const sentence = same
    ? say(page, DIFF_RENDER_MESSAGES.same, { count })
    : say(page, DIFF_RENDER_MESSAGES.nothingToTell)
  return hang([], [sentence], page.width)
}

function partDiagnostics(
  diagnostics: readonly Diagnostic[],
): [aboutBaseline: Diagnostic[], aboutPlans: Diagnostic[]] {
  const isAboutBaseline = ({ code }: Diagnostic) => ABOUT_BASELINE.has(code)
  return [
    diagnostics.filter(isAboutBaseline),
    diagnostics.filter((diagnostic) => !isAboutBaseline(diagnostic)),
  ]
}

function ruleLine({ width }: Page): Line {
  return [span('─'.repeat(Math.min(width, LONGEST_RULE)), 'faint')]
}
