import { DIFF_RENDER_MESSAGES } from '../../messages/diff-render-messages.js'
import type { PlanDiff } from '../../model/plan-diff.js'
import { DEFAULT_WIDTH, type Renderer } from '../renderer.js'
import { type Comparison, diffsOf, isHistory } from './comparison.js'
import { digestOf } from './digest.js'
import { nothingText } from './nothing-text.js'
import { partDiagnostics } from './part-diagnostics.js'
import { acceptedLines } from './text/accepted-lines.js'
import { gatheredLines } from './text/gathered-lines.js'
import { diagnosticLines, planLines, summaryLines } from './text/head-lines.js'
import { historyLines } from './text/history-lines.js'
import { listedLines } from './text/listed-lines.js'
import { matchedLines } from './text/matched-lines.js'
import type { Page } from './text/page.js'
import { type Line, paint, span } from './text/spans.js'
import { hang } from './text/wrap-spans.js'

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
  const { aboutPlans, aboutBaseline } = partDiagnostics(diff.diagnostics)
  const doubts = diagnosticLines(aboutPlans, page)
  const notes = diagnosticLines(aboutBaseline, page)
  return [
    ...(doubts.length === 0 ? [] : [...doubts, EMPTY]),
    ...planLines(diff, page),
    EMPTY,
    ...(diff.changes.length === 0
      ? hang([], [span(nothingText(diff, page.language))], page.width)
      : changeLines(diff, page)),
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

function ruleLine({ width }: Page): Line {
  return [span('─'.repeat(Math.min(width, LONGEST_RULE)), 'faint')]
}
