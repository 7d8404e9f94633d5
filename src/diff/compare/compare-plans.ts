import type { AlignedTasks } from '../align/align-tasks.js'
import type { PlanView, TaskView } from '../plan-view.js'
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
  return [
    ...aloneDrafts(base, revision, matches),
    ...matches.flatMap((match) => [...groupDrafts(match), ...compareTasks(match, plans)]),
    ...movedDrafts(matches, sections),
    ...sections.renamed.map(
      (section): ChangeDraft => ({
        rule: 'section-renamed',
        base: { tasks: section.tasks.flatMap((match) => match.base), values: [section.base] },
        revision: { tasks: section.tasks.flatMap((match) => match.revision), values: [section.revision] },
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

/** Tasks that stand in another section, or at another place among those that stayed in theirs. */
function movedDrafts(matches: readonly AlignedTasks[], { sameSection }: Sections): ChangeDraft[] {
  const inSection = new Map<string, { base: TaskView; revision: TaskView }[]>()
  const drafts: ChangeDraft[] = []
  for (const match of matches) {
    const [base, revision] = [match.base[0], match.revision[0]]
    if (match.base.length > 1 || match.revision.length > 1 || !base || !revision) continue
    if (!sameSection(base, revision)) drafts.push(movedDraft(base, revision))
    const section = base.section.join(HEADING_SEPARATOR)
    const list = inSection.get(section) ?? []
    inSection.set(section, list)
    if (sameSection(base, revision)) list.push({ base, revision })
  }
  for (const list of inSection.values()) {
    list.sort((a, b) => a.base.index - b.base.index)
    for (const index of outOfOrder(list.map(({ revision }) => revision.index))) {
      const pair = list[index]
      if (pair) drafts.push(movedDraft(pair.base, pair.revision))
    }
  }
  return drafts
}

function movedDraft(base: TaskView, revision: TaskView): ChangeDraft {
  return {
    rule: 'task-moved',
    base: { tasks: [base], values: [placeOf(base)] },
    revision: { tasks: [revision], values: [placeOf(revision)] },
  }
}

/** Where a task stands: its section; of a task that only changed its place in it, the same on both sides. */
function placeOf({ headings }: TaskView): string {
  return headings.join(HEADING_SEPARATOR)
}
