import type { Language } from '../messages/text.js'
import type { Baseline } from '../model/baseline.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Notice } from '../model/notice.js'
import type { Change, DiffSummary, Level, Match, PlanDiff, PlanSide, Rule } from '../model/plan-diff.js'
import { RULES } from '../model/rules.js'
import { diagnose, diagnosticMessage } from '../result.js'
import { type AlignedTasks, alignTasks } from './align/align-tasks.js'
import { type AppliedBaseline, applyBaseline } from './baseline.js'
import { changesOf } from './changes.js'
import { comparePlans } from './compare/compare-plans.js'
import { planViewsOf } from './plan-view.js'
import { vocabularyOf } from './text/grams.js'

/** How to compare. */
export interface DiffOptions {
  /** Levels that differ from the usual ones; a rule of level `none` is not told. */
  severity?: Readonly<Partial<Record<Rule, Level>>>
  /** Changes that somebody has accepted: they are told as accepted. */
  baseline?: Baseline
  /** ISO day that entries of the baseline may have ended before; none has unless told. */
  today?: string
  /** Language of the messages; Chinese unless told. */
  language?: Language
}

/** Where fewer of the tasks have a counterpart, the plans may not be two years of one. */
const LEAST_MATCHED = 0.4
/** A day before any other: no entry of a baseline has ended. */
const NO_DAY = ''

/**
 * Says what changed from one plan to the next. Tasks are matched by what they say, never by number or place.
 * @param base the earlier plan
 * @param revision the later plan
 * @returns matches and changes as plain JSON; nothing of the inputs is changed
 * @example diffPlans(await parseNotice(file2023), await parseNotice(file2024)).changes.map(({ message }) => message)
 */
export function diffPlans(base: Notice, revision: Notice, options: DiffOptions = {}): PlanDiff {
  const baseline = baselineFrom(options)
  const diff = diffWithBaseline(base, revision, baseline, options)
  return withDiagnostics(diff, baseline?.diagnostics() ?? [], options)
}

/** The baseline of the options, ready for looking changes up; null for none. */
export function baselineFrom({ baseline, today = NO_DAY }: DiffOptions): AppliedBaseline | null {
  return baseline ? applyBaseline(baseline, today) : null
}

/** A diff with more to be known about it, in the language asked for. */
export function withDiagnostics(
  diff: PlanDiff,
  diagnostics: readonly Diagnostic[],
  { language = 'zh' }: DiffOptions,
): PlanDiff {
  const more = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: diagnosticMessage(diagnostic, language),
  }))
  return { ...diff, diagnostics: [...diff.diagnostics, ...more] }
}

/** A diff whose changes were looked up in a baseline that other diffs may share. */
export function diffWithBaseline(
  base: Notice,
  revision: Notice,
  baseline: AppliedBaseline | null,
  options: DiffOptions,
): PlanDiff {
  const { severity = {}, language = 'zh' } = options
  const views = planViewsOf(base, revision)
  const vocabulary = vocabularyOf(
    [...views.base.tasks, ...views.revision.tasks].map(({ substance }) => substance),
  )
  const matches = alignTasks(views.base, views.revision, vocabulary)
  const drafts = comparePlans(views.base, views.revision, matches, vocabulary)
  const changes = changesOf(drafts, { severity, baseline, language })
  const summary = summaryOf(base, revision, matches, changes)
  const diff: PlanDiff = {
    schemaVersion: 1,
    base: planSide(base),
    revision: planSide(revision),
    summary,
    matches: matches.map(matchOf),
    changes,
    diagnostics: [],
  }
  return withDiagnostics(diff, churn(summary, base, revision), options)
}

function summaryOf(
  base: Notice,
  revision: Notice,
  matches: readonly AlignedTasks[],
  changes: readonly Change[],
): DiffSummary {
  const matched = matches.reduce((sum, match) => sum + match.base.length + match.revision.length, 0)
  const all = base.tasks.length + revision.tasks.length
  const pending = changes.filter(({ accepted }) => accepted === null)
  const count = (level: Level) => pending.filter((change) => change.level === level).length
  const rules = Object.fromEntries(RULES.map((rule) => [rule, 0])) as Record<Rule, number>
  for (const { rule } of changes) rules[rule]++
  return {
    matched: all === 0 ? 1 : matched / all,
    levels: { error: count('error'), warning: count('warning'), info: count('info') },
    rules,
    accepted: changes.length - pending.length,
  }
}

function churn({ matched }: DiffSummary, base: Notice, revision: Notice): Diagnostic[] {
  // A plan that is new or gone as a whole is no other plan.
  if (matched >= LEAST_MATCHED || base.tasks.length === 0 || revision.tasks.length === 0) return []
  return [diagnose('few-tasks-match', { percent: Math.round(matched * 100) })]
}

function planSide({ source, notice, tasks }: Notice): PlanSide {
  const { title, documentNumber, issuer, issuedOn, year } = notice
  // Only who read the file knows its path.
  return { source, path: null, title, documentNumber, issuer, issuedOn, year, tasks }
}

function matchOf({ base, revision, score, reasons }: AlignedTasks): Match {
  const type = base.length > 1 ? 'merged' : revision.length > 1 ? 'split' : 'one-to-one'
  const idsOf = (views: AlignedTasks['base']) => views.map(({ task }) => task.id)
  return { type, base: idsOf(base), revision: idsOf(revision), score, reasons: [...reasons] }
}
