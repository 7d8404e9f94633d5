import type { MatchReason } from '../../model/plan-diff.js'
import type { TaskView } from '../plan-view.js'
import { type Grams, likeness, type Vocabulary } from '../text/grams.js'

/** A task with the grams of what is compared of it. */
export interface TaskGrams {
  readonly view: TaskView
  readonly title: Grams
  readonly substance: Grams
  readonly section: Grams
}

/** How alike two tasks are: overall, and in each respect. */
export interface TaskLikeness {
  readonly score: number
  readonly reasons: MatchReason[]
}

/** How much each respect counts; a title that several tasks of a plan share tells little. */
const WEIGHTS = { wording: 0.65, ownTitle: 0.25, sharedTitle: 0.05, section: 0.05, units: 0.05 } as const
/** Below this share of common wording two tasks are different ones, however much else they share. */
const LEAST_WORDING = 0.24
/** The same where both have the same title, which no other task has. */
const LEAST_WORDING_UNDER_SAME_TITLE = 0.06

/** The grams of each task. */
export function taskGramsOf(views: readonly TaskView[], vocabulary: Vocabulary): TaskGrams[] {
  return views.map((view) => ({
    view,
    title: vocabulary.gramsOf(view.title),
    substance: vocabulary.gramsOf(view.substance),
    section: vocabulary.gramsOf(view.section.join('')),
  }))
}

/** How alike two tasks are; null where they are different ones. */
export function taskLikeness(
  base: TaskGrams,
  revision: TaskGrams,
  vocabulary: Vocabulary,
): TaskLikeness | null {
  const wording = likeness(base.substance, revision.substance, vocabulary)
  const title = titleLikeness(base, revision, vocabulary)
  const ownTitles = base.view.hasOwnTitle && revision.view.hasOwnTitle
  const sameTitle = ownTitles && base.view.title === revision.view.title
  if (wording < (sameTitle ? LEAST_WORDING_UNDER_SAME_TITLE : LEAST_WORDING)) return null
  const respects: [MatchReason['by'], number, number | null][] = [
    ['title', ownTitles ? WEIGHTS.ownTitle : WEIGHTS.sharedTitle, title],
    ['wording', WEIGHTS.wording, wording],
    ['section', WEIGHTS.section, sectionLikeness(base, revision, vocabulary)],
    ['units', WEIGHTS.units, shareOfUnits(base, revision)],
  ]
  let [sum, weights] = [0, 0]
  const reasons: MatchReason[] = []
  for (const [by, weight, score] of respects) {
    if (score === null) continue
    sum += weight * score
    weights += weight
    reasons.push({ by, score: rounded(score) })
  }
  return { score: rounded(sum / weights), reasons }
}

/** How alike the titles of two tasks are; null where one has none. */
export function titleLikeness(base: TaskGrams, revision: TaskGrams, vocabulary: Vocabulary): number | null {
  const bothTitled = base.view.title !== '' && revision.view.title !== ''
  return bothTitled ? likeness(base.title, revision.title, vocabulary) : null
}

/** How alike the headings above two tasks are; null where neither has any. */
export function sectionLikeness(base: TaskGrams, revision: TaskGrams, vocabulary: Vocabulary): number | null {
  const either = base.view.section.length > 0 || revision.view.section.length > 0
  return either ? likeness(base.section, revision.section, vocabulary) : null
}

/** Share of the units of both that stand in both (Jaccard); null where neither has any. */
export function shareOfUnits(
  { view: { units: one } }: TaskGrams,
  { view: { units: other } }: TaskGrams,
): number | null {
  if (one.size === 0 && other.size === 0) return null
  const common = [...one].filter((unit) => other.has(unit)).length
  return common / (one.size + other.size - common)
}

/** Three digits: no more are meant. */
function rounded(score: number): number {
  return Math.round(Math.min(1, score) * 1000) / 1000
}
