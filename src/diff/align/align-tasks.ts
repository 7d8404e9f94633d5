import type { MatchReason } from '../../model/plan-diff.js'
import { contentOf, type PlanView, type TaskView } from '../plan-view.js'
import { likeness, unionOf, type Vocabulary } from '../text/grams.js'
import { assign, type Edge, UNASSIGNED } from './assign.js'
import { candidatesOf } from './candidates.js'
import { type Group, groupsOf } from './groups.js'
import { pairLeftovers } from './leftovers.js'
import { pairEqual } from './pair-equal.js'
import {
  matchScoreOf,
  speaksOfAnother,
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

function alignInOrder(base: PlanView, revision: PlanView, vocabulary: Vocabulary): AlignedTasks[] {
  const baseGrams = taskGramsOf(base.tasks, vocabulary)
  const revisionGrams = taskGramsOf(revision.tasks, vocabulary)
  const candidates = candidatesOf(
    baseGrams.map(({ substance }) => substance),
    revisionGrams.map(({ substance }) => substance),
    vocabulary,
  )
  const assigned = new Int32Array(baseGrams.length).fill(UNASSIGNED)
  pairEqual(base.tasks, revision.tasks, KEYS, assigned)
  const taken = new Set(assigned)
  const rows = baseGrams.map((grams, index) =>
    assigned[index] === UNASSIGNED ? edgesOf(grams, candidates[index] ?? []) : [],
  )
  for (const [index, column] of assign(rows, revisionGrams.length).entries()) {
    if (column !== UNASSIGNED) assigned[index] = column
  }
  const groups = groupsOf({
    assigned,
    candidates,
    base: baseGrams.map(({ substance }) => substance),
    revision: revisionGrams.map(({ substance }) => substance),
    vocabulary,
    surroundings,
  })
  return [...groups, ...leftovers(groups)].sort((a, b) => (a.base[0] ?? 0) - (b.base[0] ?? 0)).map(alignedOf)

  function leftovers(found: readonly Group[]): Group[] {
    const taken = {
      base: new Set(found.flatMap((group) => group.base)),
      revision: new Set(found.flatMap((group) => group.revision)),
    }
    const isLeft = {
      base: (index: number) => !taken.base.has(index),
      revision: (index: number) => !taken.revision.has(index),
    }
    return pairLeftovers(baseGrams, revisionGrams, candidates, isLeft, vocabulary)
  }

  function edgesOf(grams: TaskGrams, others: readonly number[]): Edge[] {
    return others.flatMap((column) => {
      const other = taken.has(column) ? undefined : revisionGrams[column]
      if (!other) return []
      const evidence =
        likeness(grams.substance, other.substance, vocabulary) + surroundings(grams.view.index, column)
      if (evidence < LEAST_EVIDENCE) return []
      const apart = Math.abs(grams.view.index / baseGrams.length - column / revisionGrams.length)
      return [{ column, gain: evidence + ORDER_GAIN * (1 - apart) }]
    })
  }

  function surroundings(i: number, j: number): number {
    const [one, other] = [baseGrams[i], revisionGrams[j]]
    if (!one || !other) return 0
    const alike = taskLikeness(one, other, vocabulary)
    return speaksOfAnother(alike) ? AGAINST_BOTH : surroundingsOf(alike, one, other)
  }

  function alignedOf(group: Group): AlignedTasks {
    const [one, other] = [whole(group.base, baseGrams), whole(group.revision, revisionGrams)]
    const found =
      one && other
        ? matchScoreOf(taskLikeness(one, other, vocabulary), one, other)
        : { score: 0, reasons: [] }
    return {
      base: group.base.flatMap((index) => base.tasks[index] ?? []),
      revision: group.revision.flatMap((index) => revision.tasks[index] ?? []),
      ...found,
    }
  }

  function whole(indexes: readonly number[], all: readonly TaskGrams[]): TaskGrams | undefined {
    const parts = indexes.flatMap((index) => all[index] ?? [])
    const [first] = parts
    if (!first || parts.length === 1) return first
    return {
      ...first,
      substance: unionOf(
        parts.map(({ substance }) => substance),
        vocabulary,
      ),
    }
  }
}
