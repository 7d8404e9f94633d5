import type { AlignedTasks } from '../align/align-tasks.js'
import type { TaskView } from '../plan-view.js'
import { likeness, type Vocabulary } from '../text/grams.js'

/** Which sections of two plans are the same. */
export interface Sections {
  /** Whether a task stands in the same section in both years, whatever its heading. */
  sameSection(base: TaskView, revision: TaskView): boolean
  /** Headings that changed while their tasks stayed. */
  readonly renamed: readonly RenamedSection[]
}

/** A heading that changed. */
export interface RenamedSection {
  readonly base: string
  readonly revision: string
  /** The tasks below it in both years. */
  readonly tasks: readonly AlignedTasks[]
}

/** No outline goes deeper: GB/T 9704-2012, clause 7.3.3, has four levels. */
const DEEPEST = 16
/** Between the headings of a path; no printed text holds it. */
const SEPARATOR = '\u0000'
/** A section is another's counterpart where more than this share of the tasks of either stand in both, */
const LEAST_SHARE = 0.5
/** or where tasks of both do and their headings are as alike as this. */
const LEAST_LIKENESS = 0.6

/**
 * Finds which sections are the same: those of the same headings, else those that most of the tasks of both share.
 * @param matches tasks that are the same
 */
export function sectionsOf(matches: readonly AlignedTasks[], vocabulary: Vocabulary): Sections {
  // Of a task that was split or merged the first part speaks for all.
  const pairs = matches.flatMap((match) => {
    const [base, revision] = [match.base[0], match.revision[0]]
    return base && revision ? [{ base, revision, match }] : []
  })
  const deepest = pairs.reduce(
    (depth, { base, revision }) => Math.max(depth, base.section.length, revision.section.length),
    0,
  )
  const depth = Math.min(deepest, DEEPEST)
  const counterpart = new Map<string, string>()
  for (let length = 1; length <= depth; length++) pairSections(pairs, length, counterpart, vocabulary)
  const sameSection = (base: TaskView, revision: TaskView) =>
    pathOf(base) === pathOf(revision) ||
    (base.section.length > 0 && counterpart.get(pathOf(base)) === pathOf(revision))
  return { sameSection, renamed: renamedSections(pairs, counterpart) }
}

interface Pair {
  readonly base: TaskView
  readonly revision: TaskView
  readonly match: AlignedTasks
}

function pathOf({ section }: TaskView, length: number = section.length): string {
  return section.slice(0, length).join(SEPARATOR)
}

/** Pairs the headings of one depth: the same ones, then those that most tasks of both have, then those that read alike. */
function pairSections(
  pairs: readonly Pair[],
  length: number,
  counterpart: Map<string, string>,
  vocabulary: Vocabulary,
): void {
  const votes = new Map<string, Map<string, number>>()
  const counts = { base: new Map<string, number>(), revision: new Map<string, number>() }
  for (const { base, revision } of pairs) {
    const one = base.section.length >= length ? pathOf(base, length) : null
    const other = revision.section.length >= length ? pathOf(revision, length) : null
    if (one !== null) count(counts.base, one)
    if (other !== null) count(counts.revision, other)
    if (one === null || other === null) continue
    const ofOne = votes.get(one) ?? new Map<string, number>()
    votes.set(one, ofOne)
    count(ofOne, other)
  }
  for (const [one, others] of votes) {
    // A section that kept its headings is itself.
    if (counts.revision.has(one)) counterpart.set(one, one)
    for (const [other, shared] of others) {
      if (counterpart.has(one) || counts.base.has(other)) continue
      const [ofBase, ofRevision] = [counts.base.get(one) ?? 0, counts.revision.get(other) ?? 0]
      const most = shared > LEAST_SHARE * Math.max(ofBase, ofRevision)
      if (most || headingLikeness(one, other, vocabulary) >= LEAST_LIKENESS) counterpart.set(one, other)
    }
  }
}

/** How alike the last headings of two paths are. */
function headingLikeness(one: string, other: string, vocabulary: Vocabulary): number {
  const [ofBase, ofRevision] = [one, other].map((path) =>
    vocabulary.gramsOf(path.split(SEPARATOR).at(-1) ?? ''),
  )
  return ofBase && ofRevision ? likeness(ofBase, ofRevision, vocabulary) : 0
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Headings whose sections correspond while their own words differ; each once. */
function renamedSections(pairs: readonly Pair[], counterpart: ReadonlyMap<string, string>): RenamedSection[] {
  const renamed = new Map<string, RenamedSection & { tasks: AlignedTasks[] }>()
  for (const { base, revision, match } of pairs) {
    for (const [index, heading] of base.section.entries()) {
      const path = pathOf(base, index + 1)
      if (counterpart.get(path) !== pathOf(revision, index + 1) || heading === revision.section[index])
        continue
      const known = renamed.get(path)
      if (known) known.tasks.push(match)
      else
        renamed.set(path, {
          base: base.headings[index] ?? '',
          revision: revision.headings[index] ?? '',
          tasks: [match],
        })
    }
  }
  return [...renamed.values()]
}
