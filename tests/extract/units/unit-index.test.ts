import { describe, expect, it } from 'vitest'
import { registryOf } from '../../../src/extract/registry/built-in.js'
import { unitIndex } from '../../../src/extract/units/unit-index.js'
import type { Notice, Task, Unit } from '../../../src/index.js'
import { makeTask } from '../../support/notice.js'

const NOTICE = { issuer: '云岚市人民政府办公室', title: '云岚市2031年工作要点', year: 2031 }

function indexOf(
  tasks: readonly Task[],
  notice: Partial<Pick<Notice['notice'], 'issuer' | 'title' | 'year'>> = {},
) {
  return unitIndex(tasks, { ...NOTICE, ...notice }, registryOf())
}

/** The index of one task whose responsible units are these. */
function unitsOf(...names: readonly string[]): Unit[] {
  return indexOf([makeTask({ leadUnits: [], responsibleUnits: [...names] })]).value
}

describe('unitIndex', () => {
  it('counts tasks and leads in the order of first mention', () => {
    const tasks = [
      makeTask({ leadUnits: ['市财政局'], responsibleUnits: ['市审计局'], supportingUnits: [] }),
      makeTask({ leadUnits: [], responsibleUnits: ['市财政局'], supportingUnits: ['各乡镇'] }),
      makeTask({ leadUnits: ['市财政局'], responsibleUnits: ['市财政局'], supportingUnits: [] }),
    ]
    expect(indexOf(tasks).value.map(({ name, tasks, leads }) => [name, tasks, leads])).toEqual([
      ['市财政局', 3, 2],
      ['市审计局', 1, 0],
      ['各乡镇', 1, 0],
    ])
  })

  it('is empty without tasks', () => {
    expect(indexOf([])).toEqual({ value: [], diagnostics: [] })
  })

  it('says all that is known of a unit', () => {
    expect(unitsOf('市卫计委')).toEqual([
      {
        name: '市卫计委',
        canonical: '市卫生和计划生育委员会',
        level: 'city',
        kind: 'agency',
        collective: false,
        aliases: ['市卫生计生委'],
        succeededBy: { name: '市卫生健康委员会', year: 2018 },
        source: expect.stringContaining('2018'),
        tasks: 1,
        leads: 0,
      },
    ])
  })

  it.each(['各县（市、区）政府', '各乡镇、街道', '有关部门', '市某某局', '万某公司', ''])(
    'leaves canonical empty for %s',
    (name) => {
      expect(unitsOf(name)[0]).toMatchObject({ name, canonical: null, level: null, source: null })
    },
  )

  it('takes the first of two names, and gives the one in the bracket as another', () => {
    const [unit] = unitsOf('市发改局（市科技局）')
    expect(unit?.canonical).toBe('市发展和改革局')
    expect(unit?.aliases[0]).toBe('市科技局')
  })

  it('gives the names in the bracket of an unknown unit', () => {
    expect(unitsOf('区农事中心（区供销社）')[0]).toMatchObject({ canonical: null, aliases: ['区供销社'] })
  })

  it('does not take an agency for several units because of a word in its name', () => {
    expect(unitsOf('市直属机关工委')[0]).toMatchObject({ collective: false, kind: 'party' })
  })
})

describe('a level that a name leaves out', () => {
  const canonicals = (names: readonly string[], notice = {}) =>
    indexOf([makeTask({ leadUnits: [], responsibleUnits: [...names] })], notice).value.map(
      ({ canonical }) => canonical,
    )

  it.each([
    ['the name before it', ['区人社局', '财政局'], {}, ['区人力资源和社会保障局', '区财政局']],
    ['the nearest name', ['省财政厅', '区民政局', '发改局'], {}, ['省财政厅', '区民政局', '区发展和改革局']],
    [
      'the nearest name of its level',
      ['省财政厅', '市民政局', '教育厅'],
      {},
      ['省财政厅', '市民政局', '省教育厅'],
    ],
    ['an unknown name’s level not', ['某某局', '财政局'], {}, [null, '市财政局']],
    ['a bare place’s name not', ['兰州海关', '财政局'], {}, ['兰州海关', '市财政局']],
    ['the issuer', ['财政局'], {}, ['市财政局']],
    ['the issuer of a county', ['财政局'], { issuer: '东湖县人民政府' }, ['县财政局']],
    ['most other names', ['财政局', '区民政局'], { issuer: null, title: null }, ['区财政局', '区民政局']],
    ['the title', ['财政局'], { issuer: null }, ['市财政局']],
    ['nothing', ['财政局'], { issuer: null, title: null }, ['财政局']],
    [
      'the State Council',
      ['发展改革委', '财政部'],
      { issuer: '国务院办公厅', title: null },
      ['国家发展和改革委员会', '财政部'],
    ],
    ['local names rather than national ones', ['财政部', '发改委'], {}, ['财政部', '市发展和改革委员会']],
    ['the place of the notice', ['银保监分局'], { year: 2020 }, ['中国银行保险监督管理委员会云岚监管分局']],
  ])('is that of %s', (_, names, notice, expected) => {
    expect(canonicals(names, notice)).toEqual(expected)
  })

  it('goes from the lead to the supporting units', () => {
    const task = makeTask({ leadUnits: ['省水利厅'], responsibleUnits: [], supportingUnits: ['财政厅'] })
    expect(indexOf([task]).value[1]?.canonical).toBe('省财政厅')
  })

  it('is the most frequent where tasks differ, and it is said so', () => {
    const tasks = [
      makeTask({ leadUnits: ['区民政局'], responsibleUnits: ['财政局'] }),
      makeTask({ id: '1.2', leadUnits: ['市民政局'], responsibleUnits: ['财政局'] }),
      makeTask({ id: '1.3', leadUnits: [], responsibleUnits: ['财政局'] }),
    ]
    const { value, diagnostics } = indexOf(tasks)
    expect(value.find(({ name }) => name === '财政局')?.canonical).toBe('市财政局')
    expect(diagnostics).toMatchObject([
      {
        code: 'unit-ambiguous',
        severity: 'info',
        values: { name: '财政局', others: '区财政局' },
        task: '1.1',
      },
    ])
  })
})

describe('a damaged or hostile plan', () => {
  const name = (i: number) => `${'局'.repeat(30)}${String.fromCodePoint(0x4e00 + i)}局处`

  it.each([
    ['thousands of unknown names', Array.from({ length: 2000 }, (_, i) => [name(i)])],
    ['thousands of tasks', Array.from({ length: 4000 }, () => ['市财政局', '发改局', '市某某局'])],
    ['one task with thousands of names', [Array.from({ length: 3000 }, (_, i) => name(i))]],
    [
      'names of 100 KB',
      [['市'.repeat(100_000), '（'.repeat(100_000), `市财政局（${'、局'.repeat(50_000)}）`]],
    ],
  ])('%s is read at once', (_, names) => {
    const started = performance.now()
    indexOf(names.map((responsibleUnits) => makeTask({ leadUnits: [], responsibleUnits })))
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it.each(['市'.repeat(100_000), '、'.repeat(100_000), `${'市'.repeat(50_000)}人民政府`])(
    'an issuer and a title of 100 KB are read at once',
    (text) => {
      const started = performance.now()
      indexOf([makeTask()], { issuer: text, title: text })
      expect(performance.now() - started).toBeLessThan(1000)
    },
  )
})
