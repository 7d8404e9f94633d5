import type { Grams, Vocabulary } from '../text/grams.js'
import { sharedWeight, sharedWeightBeside, unionOf } from '../text/grams.js'
import { UNASSIGNED } from './assign.js'

/** Texts of both plans that are the same; on one side at least there is but one. */
export interface Group {
  readonly base: number[]
  readonly revision: number[]
}

/** A text belongs to a group where so much of it stands in the one text of the group's other side, its surroundings counted in, */
const LEAST_COMMON_SHARE = 0.5
/** so much of it stands there and in no other part of the group, */
const LEAST_OWN_SHARE = 0.15
/** and where it accounts in this way for so much of that text. */
const LEAST_GIVEN_SHARE = 0.08

/**
 * Makes groups of the texts that were matched one to one, and joins to them the texts left over that are a part of one: a text
 * that was split, or several that were merged.
 * @param assigned for each base text its revision text or UNASSIGNED
 * @param candidates for each base text the revision texts that share something with it
 * @param surroundings how much speaks for a base and a revision text belonging together beside their wording; nothing unless told
 */
export function groupsOf(
  assigned: Int32Array,
  candidates: readonly (readonly number[])[],
  base: readonly Grams[],
  revision: readonly Grams[],
  vocabulary: Vocabulary,
  surroundings: (base: number, revision: number) => number = () => 0,
): Group[] {
  const groups = new Map<number, Group>()
  const groupOfRevision = new Map<number, Group>()
  for (const [i, j] of assigned.entries()) {
    if (j === UNASSIGNED) continue
    const group = { base: [i], revision: [j] }
    groups.set(i, group)
    groupOfRevision.set(j, group)
  }
  const joins = candidates.flatMap((others, i) =>
    others.flatMap((j) => {
      const [ofBase, ofRevision] = [groups.get(i), groupOfRevision.get(j)]
      if (ofBase && !ofRevision) return joinOf({ group: ofBase, side: 'revision', text: j, whole: i })
      if (ofRevision && !ofBase) return joinOf({ group: ofRevision, side: 'base', text: i, whole: j })
      return []
    }),
  )
  const taken = { base: new Set<number>(), revision: new Set<number>() }
  for (const join of joins.sort((a, b) => b.own - a.own || a.text - b.text)) {
    const { group, side, text } = join
    // What was joined before may have taken what this one would account for.
    if (taken[side].has(text) || !mayTake(group, side) || joinOf(join).length === 0) continue
    taken[side].add(text)
    group[side].push(text)
    group[side].sort((a, b) => a - b)
  }
  return [...groups.values()]

  function joinOf(join: Omit<Join, 'own'>): Join[] {
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
}

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

/** A group is one to many or many to one, never many to many. */
function mayTake(group: Group, side: keyof Group): boolean {
  return group[side === 'base' ? 'revision' : 'base'].length === 1
}
