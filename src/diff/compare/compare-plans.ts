import type { AlignedTasks } from '../align/align-tasks.js'
import { contentOf, type PlanView, type TaskView } from '../plan-view.js'
import type { Vocabulary } from '../text/grams.js'
import type { ChangeDraft, DraftSide } from './change-draft.js'
import { compareTasks, yearsApart } from './compare-tasks.js'
import { outOfOrder } from './order.js'
import { type Sections, sectionsOf } from './sections.js'
import { unitIdentities } from './unit-identities.js'

/** Between the headings of a section. */
const HEADING_SEPARATOR = ' / '

/** Everything that differs between two plans, given which tasks are the same. */
export function comparePlans(
  base: PlanView,
  revision: PlanView,
  matches: readonly AlignedTasks[],
  vocabulary: Vocabulary,
): ChangeDraft[] {
  const plans = { apart: yearsApart(base, revision), identities: unitIdentities(base, revision), vocabulary }
  const sections = sectionsOf(matches, vocabulary)
  const isMirrored = contentOf(base) > contentOf(revision)
  return [
    ...aloneDrafts(base, revision, matches),
    ...matches.flatMap((match) => [...groupDrafts(match), ...compareTasks(match, plans)]),
    ...movedDrafts(matches, sections, isMirrored),
    ...sections.renamed.map(
      (section): ChangeDraft => ({
        rule: 'section-renamed',
        base: { tasks: section.tasks.flatMap((match) => match.base), values: [section.base] },
        revision: {
          tasks: inOrder(section.tasks.flatMap((match) => match.revision)),
          values: [section.revision],
        },
      }),
    ),
  ]
}

const NOTHING: DraftSide = { tasks: [], values: [] }

/** Tasks that only one plan has. */
function aloneDrafts(base: PlanView, revision: PlanView, matches: readonly AlignedTasks[]): ChangeDraft[] {
  const matched = new Set(matches.flatMap((match) => [...match.base, ...match.revision]))
  const alone = (plan: PlanView) => plan.tasks.filter((view) => !matched.has(view))
  return [
    ...alone(base).map(
      (view): ChangeDraft => ({
        rule: 'task-removed',
        base: { tasks: [view], values: [] },
        revision: NOTHING,
      }),
    ),
    ...alone(revision).map(
      (view): ChangeDraft => ({ rule: 'task-added', base: NOTHING, revision: { tasks: [view], values: [] } }),
    ),
  ]
}

function groupDrafts({ base, revision }: AlignedTasks): ChangeDraft[] {
  if (base.length === 1 && revision.length === 1) return []
  const rule = base.length === 1 ? 'task-split' : 'task-merged'
  return [{ rule, base: { tasks: base, values: [] }, revision: { tasks: revision, values: [] } }]
}

function inOrder(views: readonly TaskView[]): TaskView[] {
  return views.toSorted((one, other) => one.index - other.index)
}

/** A task of both plans. */
interface Pair {
  readonly base: TaskView
  readonly revision: TaskView
}

/** Tasks that stand in another section, or at another place among those that stayed in theirs. */
function movedDrafts(
  matches: readonly AlignedTasks[],
  { sameSection }: Sections,
  isMirrored: boolean,
): ChangeDraft[] {
  const inSection = new Map<string, Pair[]>()
  const drafts: ChangeDraft[] = []
  for (const match of matches) {
    const [base, revision] = [match.base[0], match.revision[0]]
    if (match.base.length > 1 || match.revision.length > 1 || !base || !revision) continue
    if (!sameSection(base, revision)) {
      drafts.push(movedDraft({ base, revision }, sectionOf))
      continue
    }
    const section = sectionOf(base)
    const list = inSection.get(section) ?? []
    inSection.set(section, list)
    list.push({ base, revision })
  }
  for (const list of inSection.values()) {
    for (const pair of outOfPlace(list, isMirrored)) drafts.push(movedDraft(pair, placeInSection))
  }
  return drafts
}

/** The pairs that changed their place: of equally few, the same whichever plan is the base. */
function outOfPlace(pairs: readonly Pair[], isMirrored: boolean): Pair[] {
  const [from, to] = isMirrored ? (['revision', 'base'] as const) : (['base', 'revision'] as const)
  const list = pairs.toSorted((one, other) => one[from].index - other[from].index)
  return outOfOrder(list.map((pair) => pair[to].index)).flatMap((index) => list[index] ?? [])
}

function movedDraft(
  { base, revision }: Pair,
  valuesOf: (view: TaskView) => string | readonly string[],
): ChangeDraft {
  return {
    rule: 'task-moved',
    base: { tasks: [base], values: [valuesOf(base)].flat() },
    revision: { tasks: [revision], values: [valuesOf(revision)].flat() },
  }
}

function sectionOf({ headings }: TaskView): string {
  return headings.join(HEADING_SEPARATOR)
}

/** The section, and the place in it counted from 1. */
function placeInSection(view: TaskView): readonly string[] {
  return [sectionOf(view), String(view.placeInSection)]
}
