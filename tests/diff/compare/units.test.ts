import { describe, expect, it } from 'vitest'
import type { UnitIdentity } from '../../../src/diff/compare/unit-identities.js'
import { unitIdentities } from '../../../src/diff/compare/unit-identities.js'
import { compareUnits, unitsOfRole } from '../../../src/diff/compare/units.js'
import { planViewsOf } from '../../../src/diff/plan-view.js'
import { smallPlan } from '../../support/small-plan.js'

const keys = (keysOf: (name: string) => string[]): UnitIdentity => ({
  baseKeys: keysOf,
  revisionKeys: keysOf,
})
/** The same letters, else the same first letter. */
const IDENTITIES = [keys((name) => [name]), keys((name) => [name.slice(0, 1)])]

describe('units of one role', () => {
  it.each<[string, string[], string[], string[], string[], [string, string][]]>([
    ['none', [], [], [], [], []],
    ['the same', ['a1', 'b1'], ['a1', 'b1'], [], [], []],
    ['the same in another order', ['a1', 'b1', 'c1'], ['c1', 'a1', 'b1'], [], [], []],
    ['one gone', ['a1', 'b1'], ['b1'], ['a1'], [], []],
    ['one new', ['a1'], ['a1', 'b1'], [], ['b1'], []],
    ['one for another', ['a1'], ['b1'], ['a1'], ['b1'], []],
    ['one by another name', ['a1'], ['a2'], [], [], [['a1', 'a2']]],
    ['the same name before any other', ['a1', 'a2'], ['a2', 'a3'], [], [], [['a1', 'a3']]],
    ['one that a side names in two ways', ['a1', 'a2'], ['a3'], [], [], [['a1', 'a3']]],
    ['one that the revision names in two ways', ['a1'], ['a2', 'a3'], [], [], [['a1', 'a2']]],
  ])('are compared: %s', (_what, base, revision, removed, added, renamed) => {
    expect(compareUnits(base, revision, IDENTITIES)).toEqual({
      removed,
      added,
      renamed: renamed.map(([one, other]) => ({ base: one, revision: other })),
    })
  })

  it('are compared by the thousand', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `第${index}街道办`)
    const short = names.map((name) => name.replace('街道办', '街道办公室')).reverse()
    const plans = planViewsOf(
      smallPlan([{ responsibleUnits: names }]),
      smallPlan([{ responsibleUnits: short }]),
    )
    const identities = unitIdentities(plans.base, plans.revision)
    expect(compareUnits(names, short, identities).renamed).toHaveLength(names.length)
    expect(compareUnits(names, names.toReversed(), identities)).toEqual({
      removed: [],
      added: [],
      renamed: [],
    })
  })

  it('are named by several tasks once each, in order', () => {
    const { tasks } = smallPlan([
      { leadUnits: ['甲局', '乙局'], supportingUnits: ['丁局'] },
      { leadUnits: ['丙局', '甲局'], responsibleUnits: ['甲局'] },
    ])
    expect(unitsOfRole(tasks, 'leadUnits')).toEqual(['甲局', '乙局', '丙局'])
    expect(unitsOfRole(tasks, 'responsibleUnits')).toEqual(['甲局'])
    expect(unitsOfRole(tasks, 'supportingUnits')).toEqual(['丁局'])
  })
})
