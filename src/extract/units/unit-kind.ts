import type { Unit } from '../../model/notice.js'
import { COLLECTIVE_WORDS } from '../words/unit-groups.js'
import { UNIT_SUFFIXES } from '../words/unit-suffixes.js'

/** 各乡镇, 有关部门, 市政府各部门: a name for several units */
const COLLECTIVE = new RegExp(COLLECTIVE_WORDS.join('|'), 'u')
/** An alias behind a name: 区农业中心（区供销社） */
const ALIAS = /[（(〔][^（(〔）)〕]{0,60}[）)〕]$/u
/** Enough of a name to see its ending, alias included: looking at no more keeps damaged text linear. */
const LONGEST_ENDING = 60
type Kind = Unit['kind']
const KINDS = Object.keys(UNIT_SUFFIXES) as (keyof typeof UNIT_SUFFIXES)[]

/** What a unit's name tells: its kind by how it ends, and whether it stands for several. */
export function describeUnit(name: string): { kind: Kind; collective: boolean } {
  if (COLLECTIVE.test(name)) return { kind: 'group', collective: true }
  const bare = name.slice(-LONGEST_ENDING).replace(ALIAS, '')
  let best: { kind: Kind; length: number } = { kind: 'other', length: 0 }
  for (const kind of KINDS)
    for (const suffix of UNIT_SUFFIXES[kind])
      if (bare.endsWith(suffix) && suffix.length > best.length) best = { kind, length: suffix.length }
  return { kind: best.kind, collective: best.kind === 'group' }
}
