import { describe, expect, it } from 'vitest'
import { unitIdentities } from '../../../src/diff/compare/unit-identities.js'
import { compareUnits } from '../../../src/diff/compare/units.js'
import { planViewsOf } from '../../../src/diff/plan-view.js'
import { type SmallUnit, smallPlan } from '../../support/small-plan.js'

/** How one unit of the base compares with one of the revision, given what is known of them. */
function compared(base: SmallUnit, revision: SmallUnit): 'same' | 'renamed' | 'other' {
  const views = planViewsOf(
    smallPlan([{ leadUnits: [base.name] }], { units: [base] }),
    smallPlan([{ leadUnits: [revision.name] }], { units: [revision] }),
  )
  const { removed, renamed } = compareUnits(
    [base.name],
    [revision.name],
    unitIdentities(views.base, views.revision),
  )
  if (removed.length > 0) return 'other'
  return renamed.length > 0 ? 'renamed' : 'same'
}

const named = (name: string): SmallUnit => ({ name })
const succeededBy = { name: '市卫生健康委员会', year: 2018 }

describe('two names', () => {
  it.each<[string, string, string]>([
    ['printed the same', '市财政局', '市财政局'],
    ['printed with spaces', '市 财 政 局', '市财政局'],
    ['printed in another width', '市１２３４５热线办', '市12345热线办'],
  ])('mean the same unit: %s', (_what, base, revision) => {
    expect(compared(named(base), named(revision))).toBe('same')
  })

  it.each<[string, SmallUnit, SmallUnit]>([
    ['the full name', { name: '市发改委', canonical: '市发展和改革委员会' }, named('市发展和改革委员会')],
    [
      'the same full name',
      { name: '市发改委', canonical: '市发展和改革委员会' },
      { name: '市发改局', canonical: '市发展和改革委员会' },
    ],
    ['an alias', { name: '市政务局', aliases: ['市政务服务局'] }, named('市政务服务局')],
    ['words left out at will', named('市发展和改革委员会'), named('市发展改革委')],
    ['监管 for 监督管理', named('市市场监督管理局'), named('市市场监管局')],
    ['who took over in a reform', { name: '市卫计委', succeededBy }, named('市卫生健康委员会')],
    [
      'a short name of who took over',
      { name: '市卫计委', succeededBy },
      { name: '市卫健委', canonical: '市卫生健康委员会' },
    ],
    [
      'a bureau that a branch became',
      { name: '区地税分局', succeededBy: { name: '区税务分局', year: 2018 } },
      named('区税务局'),
    ],
    ['the place left out', named('云岚市财政局'), named('财政局')],
    ['the level left out', named('市财政局'), named('财政局')],
    ['the place left out before the level', named('云岚市财政局'), named('市财政局')],
    ['the place of two levels left out', named('云岚市石桥区财政局'), named('区财政局')],
  ])('mean one unit by another name, in either direction: %s', (_what, base, revision) => {
    expect(compared(base, revision)).toBe('renamed')
    expect(compared(revision, base)).toBe('renamed')
  })

  it.each<[string, SmallUnit, SmallUnit]>([
    ['two bureaus', named('市财政局'), named('市审计局')],
    ['two levels', named('市财政局'), named('省财政厅')],
    ['two levels of the same word', named('市财政局'), named('区财政局')],
    ['two places', named('云岚市财政局'), named('临溪市财政局')],
    ['a part of an office', named('市政府办公室'), named('办公室')],
    [
      'units with different full names',
      { name: '市发改委', canonical: '市发展和改革委员会' },
      { name: '市住建局', canonical: '市住房和城乡建设局' },
    ],
    ['another than who took over', { name: '市卫计委', succeededBy }, named('市医疗保障局')],
  ])('mean different units: %s', (_what, base, revision) => {
    expect(compared(base, revision)).toBe('other')
    expect(compared(revision, base)).toBe('other')
  })

  it.each([
    ['市场监管局', '监管局'],
    ['应急管理局', '管理局'],
  ])('mean different units where none begins with a place: %s and %s', (base, revision) => {
    expect(compared(named(base), named(revision))).toBe('other')
  })
})
