import type { MatchReason } from '../../model/plan-diff.js'
import { contentOf, type PlanView, type TaskView } from '../plan-view.js'
import { type Grams, likeness, unionOf, type Vocabulary } from '../text/grams.js'
import { assign, type Edge, UNASSIGNED } from './assign.js'
import { candidatesOf } from './candidates.js'
import { type Group, groupsOf } from './groups.js'
import { pairLeftovers } from './leftovers.js'
import { pairEqual } from './pair-equal.js'
import {
  matchScoreOf,
  speaksOfAnother,
  surroundingLikeness,
  surroundingsOf,
  type TaskGrams,
  taskGramsOf,
  taskLikeness,
} from './task-likeness.js'

/** Tasks of both plans that are the same, how sure that is, and why. */
export interface AlignedTasks {
  readonly base: readonly TaskView[]
  readonly revision: readonly TaskView[]
  readonly score: number
  readonly reasons: readonly MatchReason[]
}

/** Two tasks are the same where their wording and their surroundings make up this much. */
const LEAST_EVIDENCE = 0.41
/** What it counts against a match where titles and units both are other ones: a task of the same form about something else. */
const AGAINST_BOTH = -0.25
/** Of two matches that are as good otherwise, the one that keeps the order is better: by as much as this. */
const ORDER_GAIN = 0.01

/** What makes two tasks the same at once: all they say, where and for whom; then what they say, where; then what they say. */
const KEYS: readonly ((view: TaskView) => string)[] = [
  ({ substance, section, units }) => JSON.stringify([substance, section, [...units].sort()]),
  ({ substance, section }) => JSON.stringify([substance, section]),
  ({ substance }) => substance,
]

/**
 * Finds the tasks that are the same by substance, whatever their numbers and places: the best assignment overall, then what
 * was split or merged. The same whichever plan comes first.
 * @returns in the order of the base
 */
export function alignTasks(base: PlanView, revision: PlanView, vocabulary: Vocabulary): AlignedTasks[] {
  if (contentOf(base) <= contentOf(revision)) return alignInOrder(base, revision, vocabulary)
  // Where two assignments are as good, the same one must come out whichever plan is the base.
  return alignInOrder(revision, base, vocabulary)
    .map((match) => ({ ...match, base: match.revision, revision: match.base }))
    .sort((one, other) => (one.base[0]?.index ?? 0) - (other.base[0]?.index ?? 0))
}

/** The tasks of both plans with their grams, and which of them may be the same. */
interface Sides {
  readonly base: readonly TaskGrams[]
  readonly revision: readonly TaskGrams[]
  readonly candidates: readonly (readonly number[])[]
  readonly vocabulary: Vocabulary
}

function alignInOrder(base: PlanView, revision: PlanView, vocabulary: Vocabulary): AlignedTasks[] {
  const [one, other] = [taskGramsOf(base.tasks, vocabulary), taskGramsOf(revision.tasks, vocabulary)]
  const substances = { base: one.map(substanceGrams), revision: other.map(substanceGrams) }
  const candidates = candidatesOf(substances.base, substances.revision, vocabulary)
  const sides: Sides = { base: one, revision: other, candidates, vocabulary }
  const groups = groupsOf({
    assigned: assignTasks(sides),
    candidates,
    ...substances,
    vocabulary,
    surroundings: (i, j) => surroundings(i, j, sides),
  })
  return [...groups, ...leftovers(groups, sides)]
    .sort((a, b) => (a.base[0] ?? 0) - (b.base[0] ?? 0))
    .map((group) => alignedOf(group, sides))
}

function substanceGrams({ substance }: TaskGrams): Grams {
  return substance
}

/** Equal tasks with each other, then the best assignment of the others. */
function assignTasks(sides: Sides): Int32Array {
  const { base, revision, candidates } = sides
  const assigned = new Int32Array(base.length).fill(UNASSIGNED)
  pairEqual(base.map(viewOf), revision.map(viewOf), KEYS, assigned)
  const taken = new Set(assigned)
  const rows = base.map((_, index) =>
    assigned[index] === UNASSIGNED
      ? edgesOf(
          index,
          (candidates[index] ?? []).filter((column) => !taken.has(column)),
          sides,
        )
      : [],
  )
  for (const [index, column] of assign(rows, revision.length).entries()) {
    if (column !== UNASSIGNED) assigned[index] = column
  }
  return assigned
}

function viewOf({ view }: TaskGrams): TaskView {
  return view
}

function edgesOf(row: number, columns: readonly number[], sides: Sides): Edge[] {
  const { base, revision, vocabulary } = sides
  return columns.flatMap((column) => {
    const [one, other] = [base[row], revision[column]]
    if (!one || !other) return []
    const evidence = likeness(one.substance, other.substance, vocabulary) + surroundings(row, column, sides)
    if (evidence < LEAST_EVIDENCE) return []
    const apart = Math.abs(row / base.length - column / revision.length)
    return [{ column, gain: evidence + ORDER_GAIN * (1 - apart) }]
  })
}

function surroundings(i: number, j: number, { base, revision, vocabulary }: Sides): number {
  const [one, other] = [base[i], revision[j]]
  if (!one || !other) return 0
  const alike = surroundingLikeness(one, other, vocabulary)
  return speaksOfAnother(alike) ? AGAINST_BOTH : surroundingsOf(alike, one, other)
}

function leftovers(groups: readonly Group[], { base, revision, candidates, vocabulary }: Sides): Group[] {
  const taken = {
    base: new Set(groups.flatMap((group) => group.base)),
    revision: new Set(groups.flatMap((group) => group.revision)),
  }
  const isLeft = {
    base: (index: number) => !taken.base.has(index),
    revision: (index: number) => !taken.revision.has(index),
  }
  return pairLeftovers(base, revision, candidates, isLeft, vocabulary)
}

function alignedOf(group: Group, { base, revision, vocabulary }: Sides): AlignedTasks {
  const parts = {
    base: group.base.flatMap((index) => base[index] ?? []),
    revision: group.revision.flatMap((index) => revision[index] ?? []),
  }
  const [one, other] = [wholeOf(parts.base, vocabulary), wholeOf(parts.revision, vocabulary)]
  const found =
    one && other ? matchScoreOf(taskLikeness(one, other, vocabulary), one, other) : { score: 0, reasons: [] }
  return { base: parts.base.map(viewOf), revision: parts.revision.map(viewOf), ...found }
}

/** The parts of a task as one; the first gives it its title and place. */
function wholeOf(parts: readonly TaskGrams[], vocabulary: Vocabulary): TaskGrams | undefined {
  const [first] = parts
  if (!first || parts.length === 1) return first
  return { ...first, substance: unionOf(parts.map(substanceGrams), vocabulary) }
}
