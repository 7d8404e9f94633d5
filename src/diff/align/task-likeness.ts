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

/** How alike two tasks are in each respect, from 0 to 1; null where neither says anything. */
export interface TaskLikeness extends Surroundings {
  readonly wording: number
}

/** The same without their wording. */
export interface Surroundings {
  readonly title: number | null
  readonly section: number | null
  readonly units: number | null
}

/** What each respect adds to the wording: so much that boilerplate alone makes no match, and a new wording alone breaks none. */
const SURROUNDINGS = { title: 0.15, sharedTitle: 0.05, section: 0.1, units: 0.1 } as const
/** Titles and units that share less than this are other ones. */
const OTHER = { title: 0.1, units: 0.2 } as const
/** Where neither task says anything, that speaks neither for nor against. */
const UNKNOWN = 0.5

/** The grams of each task. */
export function taskGramsOf(views: readonly TaskView[], vocabulary: Vocabulary): TaskGrams[] {
  return views.map((view) => ({
    view,
    title: vocabulary.gramsOf(view.title),
    substance: vocabulary.gramsOf(view.substance),
    section: vocabulary.gramsOf(view.section.join('')),
  }))
}

/** How alike two tasks are. */
export function taskLikeness(base: TaskGrams, revision: TaskGrams, vocabulary: Vocabulary): TaskLikeness {
  const wording = likeness(base.substance, revision.substance, vocabulary)
  return { wording, ...surroundingLikeness(base, revision, vocabulary) }
}

/** How alike two tasks are in all but their wording. */
export function surroundingLikeness(
  base: TaskGrams,
  revision: TaskGrams,
  vocabulary: Vocabulary,
): Surroundings {
  const bothTitled = base.view.title !== '' && revision.view.title !== ''
  const eitherSectioned = base.view.section.length > 0 || revision.view.section.length > 0
  return {
    title: bothTitled ? likeness(base.title, revision.title, vocabulary) : null,
    section: eitherSectioned ? likeness(base.section, revision.section, vocabulary) : null,
    units: commonShare(base.view.units, revision.view.units),
  }
}

/** How much the surroundings of two tasks speak for a match, beside their wording. */
export function surroundingsOf(alike: Surroundings, base: TaskGrams, revision: TaskGrams): number {
  // A title that several tasks of a plan share tells little.
  const ownTitles = base.view.hasOwnTitle && revision.view.hasOwnTitle
  return (
    (ownTitles ? SURROUNDINGS.title : SURROUNDINGS.sharedTitle) * (alike.title ?? UNKNOWN) +
    SURROUNDINGS.section * (alike.section ?? UNKNOWN) +
    SURROUNDINGS.units * (alike.units ?? UNKNOWN)
  )
}

/** Whether both the titles and the units of two tasks are other ones. */
export function speaksOfAnother({ title, units }: Surroundings): boolean {
  return title !== null && units !== null && title < OTHER.title && units < OTHER.units
}

/** The likeness as it is told: an overall score from 0 to 1, and what it is made of. */
export function matchScoreOf(
  alike: TaskLikeness,
  base: TaskGrams,
  revision: TaskGrams,
): { score: number; reasons: MatchReason[] } {
  const whole: TaskLikeness = { title: 1, wording: 1, section: 1, units: 1 }
  const known = { ...whole }
  const reasons: MatchReason[] = []
  for (const by of ['title', 'wording', 'section', 'units'] as const) {
    const score = alike[by]
    if (score === null) Object.assign(known, { [by]: null })
    else reasons.push({ by, score: rounded(score) })
  }
  const most = 1 + surroundingsOf(known, base, revision)
  return { score: rounded((alike.wording + surroundingsOf(alike, base, revision)) / most), reasons }
}

/** Share of the units of both that stand in both (Jaccard); null where neither has any. */
function commonShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number | null {
  if (one.size === 0 && other.size === 0) return null
  const common = [...one].filter((unit) => other.has(unit)).length
  return common / (one.size + other.size - common)
}

/** Three digits: no more are meant. */
function rounded(score: number): number {
  return Math.round(Math.min(1, score) * 1000) / 1000
}
