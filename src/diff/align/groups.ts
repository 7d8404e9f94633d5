import {
  type Grams,
  likeness,
  sharedWeight,
  sharedWeightBeside,
  unionOf,
  type Vocabulary,
} from '../text/grams.js'
import { UNASSIGNED } from './assign.js'

/** Texts of both plans that are the same; on one side at least there is but one. */
export interface Group {
  readonly base: number[]
  readonly revision: number[]
}

/** Texts that were matched one to one, and what is known of them. */
export interface Matching {
  /** For each base text its revision text or UNASSIGNED. */
  readonly assigned: Int32Array
  /** For each base text the revision texts that share something with it. */
  readonly candidates: readonly (readonly number[])[]
  readonly base: readonly Grams[]
  readonly revision: readonly Grams[]
  readonly vocabulary: Vocabulary
  /** How much speaks for a base and a revision text belonging together beside their wording. */
  surroundings(base: number, revision: number): number
}

/** A text belongs to a group where so much of it stands in the one text of the group's other side, its surroundings counted in, */
const LEAST_COMMON_SHARE = 0.5
/** so much of it stands there and in no other part of the group, */
const LEAST_OWN_SHARE = 0.12
/** and where it accounts in this way for so much of that text. */
const LEAST_GIVEN_SHARE = 0.06
/** A text leaves its match for a group where so much more speaks for that. */
const LEAD = 0.3
/** Nothing is split into more parts: what looks like it is a list taken apart. */
const MOST_PARTS = 20

/**
 * Makes groups of the texts that were matched one to one, and joins to them the texts left over that are a part of one: a text
 * that was split, or several that were merged.
 */
export function groupsOf(matching: Matching): Group[] {
  const pairs = pairsOf(matching)
  const groups = {
    base: new Map(pairs.map((group) => [group.base[0] ?? UNASSIGNED, group])),
    revision: new Map(pairs.map((group) => [group.revision[0] ?? UNASSIGNED, group])),
  }
  const joins = matching.candidates.flatMap((others, i) =>
    others.flatMap((j) => {
      const [ofBase, ofRevision] = [groups.base.get(i), groups.revision.get(j)]
      if (ofBase && !ofRevision)
        return joinOf({ group: ofBase, side: 'revision', text: j, whole: i }, matching)
      if (ofRevision && !ofBase)
        return joinOf({ group: ofRevision, side: 'base', text: i, whole: j }, matching)
      return []
    }),
  )
  const taken = { base: new Set<number>(), revision: new Set<number>() }
  for (const join of joins.sort((a, b) => b.own - a.own || a.text - b.text)) {
    const { group, side, text } = join
    // What was joined before may have taken what this one would account for.
    if (taken[side].has(text) || !mayTake(group, side) || joinOf(join, matching).length === 0) continue
    taken[side].add(text)
    group[side].push(text)
    group[side].sort((a, b) => a - b)
  }
  return pairs
}

/** The pairs, without those of which one text belongs to another pair far more than to its own. */
function pairsOf(matching: Matching): Group[] {
  const { assigned, candidates } = matching
  const baseOf = new Int32Array(matching.revision.length).fill(UNASSIGNED)
  for (const [i, j] of assigned.entries()) if (j !== UNASSIGNED) baseOf[j] = i
  const own = Array.from(assigned, (j, i) => (j === UNASSIGNED ? 0 : evidenceOf(i, j, matching)))
  const leaving = new Set<number>()
  for (const [i, others] of candidates.entries()) {
    const partner = assigned[i] ?? UNASSIGNED
    if (partner === UNASSIGNED) continue
    for (const j of others) {
      const other = baseOf[j] ?? UNASSIGNED
      if (partner === j || other === UNASSIGNED) continue
      const better = evidenceOf(i, j, matching) - LEAD
      if (better >= (own[i] ?? 0)) {
        const group = { base: [other], revision: [j] }
        if (joinOf({ group, side: 'base', text: i, whole: j }, matching).length > 0) leaving.add(i)
      }
      if (better >= (own[other] ?? 0)) {
        const group = { base: [i], revision: [partner] }
        if (joinOf({ group, side: 'revision', text: j, whole: i }, matching).length > 0) leaving.add(other)
      }
    }
  }
  return [...assigned.entries()]
    .filter(([i, j]) => j !== UNASSIGNED && !leaving.has(i))
    .map(([i, j]) => ({ base: [i], revision: [j] }))
}

function evidenceOf(i: number, j: number, { base, revision, vocabulary, surroundings }: Matching): number {
  const [one, other] = [base[i], revision[j]]
  return one && other ? likeness(one, other, vocabulary) + surroundings(i, j) : 0
}

/** A text that may become a part of a group. */
interface Join {
  readonly group: Group
  /** The side that the text is of. */
  readonly side: keyof Group
  readonly text: number
  /** The group's one text of the other side. */
  readonly whole: number
  /** Share of the text that stands in the whole and in no other part. */
  readonly own: number
}

const NOTHING: Grams = { ids: new Uint32Array(), weight: 0 }

/** The join with what speaks for it; none where it is too little. */
function joinOf(join: Omit<Join, 'own'>, { base, revision, vocabulary, surroundings }: Matching): Join[] {
  const [parts, wholes] = join.side === 'revision' ? [revision, base] : [base, revision]
  const [part, whole] = [parts[join.text], wholes[join.whole]]
  if (!part || !whole || part.weight === 0) return []
  const others = unionOf(
    join.group[join.side].map((index) => parts[index] ?? NOTHING),
    vocabulary,
  )
  const given = sharedWeightBeside(part, whole, others, vocabulary)
  const own = given / part.weight
  if (own < LEAST_OWN_SHARE || given < LEAST_GIVEN_SHARE * whole.weight) return []
  const common = sharedWeight(part, whole, vocabulary) / part.weight
  const [i, j] = join.side === 'revision' ? [join.whole, join.text] : [join.text, join.whole]
  return common + surroundings(i, j) >= LEAST_COMMON_SHARE ? [{ ...join, own }] : []
}

/** A group is one to many or many to one, never many to many. */
function mayTake(group: Group, side: keyof Group): boolean {
  return group[side === 'base' ? 'revision' : 'base'].length === 1 && group[side].length < MOST_PARTS
}
