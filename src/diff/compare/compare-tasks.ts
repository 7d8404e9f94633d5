import type { Rule } from '../../model/plan-diff.js'
import type { AlignedTasks } from '../align/align-tasks.js'
import type { PlanView, TaskView } from '../plan-view.js'
import type { Vocabulary } from '../text/grams.js'
import type { ChangeDraft } from './change-draft.js'
import { compareDeadlines } from './deadlines.js'
import { numberKey } from './printed-number.js'
import type { UnitIdentity } from './unit-identities.js'
import { compareUnits, type Role, unitsOfRole } from './units.js'
import { compareWording, type WordingChanges } from './wording.js'

/** What a comparison of tasks needs to know of the two plans. */
export interface ComparedPlans {
  /** Years between the two plans; null where it is not known. */
  readonly apart: number | null
  readonly identities: readonly UnitIdentity[]
  readonly vocabulary: Vocabulary
}

/** Years between two plans; null where a year is not known. */
export function yearsApart(base: PlanView, revision: PlanView): number | null {
  return base.year === null || revision.year === null ? null : revision.year - base.year
}

/** Everything that differs in tasks that are the same, but for their place. */
export function compareTasks(match: AlignedTasks, plans: ComparedPlans): ChangeDraft[] {
  const draft: DraftOf = (rule, base, revision, wording = []) => ({
    rule,
    base: { tasks: match.base, values: base },
    revision: { tasks: match.revision, values: revision },
    wording,
  })
  const words = compareWording(match, plans.apart, plans.vocabulary)
  const days = compareDeadlines(
    deadlinesOf(match.base, words, 'base'),
    deadlinesOf(match.revision, words, 'revision'),
    plans.apart,
  )
  const years = {
    base: distinct([...words.years.base, ...days.years.base]),
    revision: distinct([...words.years.revision, ...days.years.revision]),
  }
  const drafts = [
    ...unitDrafts(match, plans.identities, draft),
    ...deadlineDrafts(days.base.map(textOf), days.revision.map(textOf), match, draft),
    ...words.measures.map(({ base, revision, wording }) =>
      draft('measure-changed', [base], [revision], [wording]),
    ),
    ...words.removed.map(({ text }) => draft('requirement-removed', [text], [])),
    ...words.added.map(({ text }) => draft('requirement-added', [], [text])),
    ...(words.reworded.length > 0 ? [rewordedDraft(words, draft)] : []),
    ...(years.base.length > 0
      ? [draft('year-rolled', years.base.map(String), years.revision.map(String), words.years.wording)]
      : []),
  ]
  if (drafts.length === 0 && isOnlySetOtherwise(match)) drafts.push(draft('format-only', [], []))
  return [...drafts, ...numberDrafts(match, draft)]
}

type DraftOf = (
  rule: Rule,
  base: readonly string[],
  revision: readonly string[],
  wording?: ChangeDraft['wording'],
) => ChangeDraft

function rewordedDraft({ reworded }: WordingChanges, draft: DraftOf): ChangeDraft {
  const side = (left: 'removed' | 'added') =>
    reworded.map(({ marks }) =>
      marks
        .filter(({ type }) => type !== left)
        .map(({ text }) => text)
        .join(''),
    )
  return draft('task-reworded', side('added'), side('removed'), reworded)
}

function unitDrafts(
  { base, revision }: AlignedTasks,
  identities: readonly UnitIdentity[],
  draft: DraftOf,
): ChangeDraft[] {
  const compare = (role: Role) => {
    const [one, other] = [base, revision].map((views) =>
      unitsOfRole(
        views.map(({ task }) => task),
        role,
      ),
    )
    return { one: one ?? [], other: other ?? [], ...compareUnits(one ?? [], other ?? [], identities) }
  }
  const [lead, responsible, supporting] = [
    compare('leadUnits'),
    compare('responsibleUnits'),
    compare('supportingUnits'),
  ]
  const whole = (rule: Rule, { one, other, removed, added }: typeof lead) =>
    removed.length + added.length > 0 ? [draft(rule, one, other)] : []
  const renamed = new Map(
    [lead, responsible, supporting].flatMap((role) =>
      role.renamed.map((names) => [`${names.base} ${names.revision}`, names] as const),
    ),
  )
  return [
    ...whole('lead-unit-changed', lead),
    ...responsible.removed.map((unit) => draft('responsible-unit-removed', [unit], [])),
    ...responsible.added.map((unit) => draft('responsible-unit-added', [], [unit])),
    ...whole('supporting-unit-changed', supporting),
    ...[...renamed.values()].map((names) => draft('unit-renamed', [names.base], [names.revision])),
  ]
}

/** Deadlines of the tasks without those that stand only in sentences that the other year does not have: these tell it. */
function deadlinesOf(views: readonly TaskView[], words: WordingChanges, side: 'base' | 'revision') {
  const alone = (side === 'base' ? words.removed : words.added).flatMap(({ deadlines }) => deadlines)
  const kept = words.deadlines[side]
  return views
    .flatMap(({ task }) => task.deadlines)
    .filter(({ text }) => !alone.includes(text) || kept.has(text))
}

function textOf({ text }: { text: string }): string {
  return text
}

function deadlineDrafts(
  base: string[],
  revision: string[],
  match: AlignedTasks,
  draft: DraftOf,
): ChangeDraft[] {
  if (base.length === 0 && revision.length === 0) return []
  const leftWithout = match.revision.every(({ task }) => task.deadlines.length === 0)
  return revision.length === 0 && (leftWithout || base.length > 0)
    ? [draft('deadline-dropped', base, [])]
    : [draft('deadline-changed', base, revision)]
}

function numberDrafts({ base, revision }: AlignedTasks, draft: DraftOf): ChangeDraft[] {
  const [one, other] = [base[0]?.task.number ?? null, revision[0]?.task.number ?? null]
  if (base.length > 1 || revision.length > 1 || one === null || other === null) return []
  return numberKey(one) === numberKey(other) ? [] : [draft('task-renumbered', [one], [other])]
}

/** Whether tasks that say the same are printed otherwise; of a split or merged task it cannot be told. */
function isOnlySetOtherwise({ base, revision }: AlignedTasks): boolean {
  return base.length === 1 && revision.length === 1 && formatOf(base) !== formatOf(revision)
}

/** All that is printed of tasks, with its typesetting. */
function formatOf(views: readonly TaskView[]): string {
  return JSON.stringify(
    views.map(({ task, printedTitle }) => [printedTitle, task.requirements, task.deadlines.map(textOf)]),
  )
}

function distinct(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b)
}
