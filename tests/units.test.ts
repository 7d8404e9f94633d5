import { describe, expect, test } from 'vitest'
import { GongkaiError, parseNotice, readUnits, resolveUnit } from '../src/index.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The code and the English words of the error that something throws. */
function errorOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof GongkaiError) return `${error.code} ${error.describe('en').what}`
    throw error
  }
  return 'no error'
}

describe('readUnits', () => {
  test('fills in what an entry leaves out', () => {
    expect(readUnits(bytesOf('\ufeff[{"name":"*数创局"}]'))).toEqual([
      {
        name: '*数创局',
        aliases: [],
        kind: 'agency',
        levels: [],
        placedBy: 'level',
        source: null,
        succeededBy: null,
      },
    ])
  })

  test.each([
    ['[\n{"name":"*数创局"},\n]', 'units-not-json not JSON: it cannot be read from line 3 on'],
    ['', 'units-not-json not JSON: it cannot be read from line 1 on'],
    ['{"name":"*数创局"}', 'units-not-list not a JSON array'],
    ['[{"name":"*数创局"},{}]', 'units-invalid unit 2: name is missing'],
    ['[7]', 'units-invalid unit 1: name does not fit the format: 7'],
    ['[{"name":"a*b*c"}]', 'units-invalid unit 1: name does not fit the format: "a*b*c"'],
    ['[{"name":"*"}]', 'units-invalid unit 1: name does not fit the format: "*"'],
    [
      '[{"name":"*局","aliases":["局 长"]}]',
      'units-invalid unit 1: aliases.0 does not fit the format: "局 长"',
    ],
    ['[{"name":"*局","level":["city"]}]', 'units-invalid unit 1: level does not fit the format: ["city"]'],
    ['[{"name":"*局","levels":["town"]}]', 'units-invalid unit 1: levels.0 does not fit the format: "town"'],
    ['[{"name":"*局","succeededBy":{"name":"*委"}}]', 'units-invalid unit 1: succeededBy.year is missing'],
    [JSON.stringify(new Array(20_001).fill(0)), 'units-too-many 20001 units; the limit is 20000'],
    [' '.repeat(6 * 2 ** 20), 'too-large too large: 6.0 MB, the limit is 5 MB'],
  ])('list %# says what is wrong', (text, message) => {
    expect(errorOf(() => readUnits(bytesOf(text)))).toBe(message)
  })

  test('takes no bytes that are not UTF-8', () => {
    expect(errorOf(() => readUnits(new Uint8Array([0x5b, 0xb0, 0xb2, 0x5d])))).toMatch(/^units-not-json/)
  })
})

describe('resolveUnit', () => {
  test.each(['市发改委', '市发展改革委', '市发展和改革委员会'])('finds %s by any of its names', (name) => {
    expect(resolveUnit(name)).toMatchObject({
      canonical: '市发展和改革委员会',
      level: 'city',
      kind: 'agency',
    })
  })

  test('gives the other names only', () => {
    expect(resolveUnit('市发改委')?.aliases).toEqual(['市发展改革委'])
  })

  test('says what a reform made of it', () => {
    expect(resolveUnit('市卫计委')?.succeededBy).toEqual({ name: '市卫生健康委员会', year: 2018 })
  })

  test('takes the level that a name leaves out from the issuer', () => {
    expect(resolveUnit('发改委', { issuer: '云岚县人民政府' })?.canonical).toBe('县发展和改革委员会')
    expect(resolveUnit('发改委', { issuer: '国务院办公厅' })?.canonical).toBe('国家发展和改革委员会')
    expect(resolveUnit('发改委')?.canonical).toBe('发展和改革委员会')
  })

  test.each([
    [2021, '中国人民银行云岚市中心支行'],
    [2024, '中国人民银行云岚市分行'],
  ])('knows what a short name meant in %i', (year, canonical) => {
    expect(resolveUnit('云岚市人行', { year })?.canonical).toBe(canonical)
  })

  test.each(['各县（市、区）政府', '有关部门', '市某某局', '', '市'])('does not know %s', (name) => {
    expect(resolveUnit(name)).toBeNull()
  })

  test('lets the caller’s own units win', () => {
    const units = [
      { name: '*数字创新局', aliases: ['*数创局'], kind: 'agency' as const },
      { name: '*财政和国资局', aliases: ['*财政局'], source: '《云岚市机构改革方案》' },
      { name: '云岚数字集团有限公司', aliases: ['数字集团'], kind: 'enterprise' as const },
    ]
    expect(resolveUnit('区数创局', { units })?.canonical).toBe('区数字创新局')
    expect(resolveUnit('市财政局', { units })).toMatchObject({
      canonical: '市财政和国资局',
      source: '《云岚市机构改革方案》',
    })
    expect(resolveUnit('数字集团', { units, issuer: '云岚市人民政府' })?.canonical).toBe(
      '云岚数字集团有限公司',
    )
    expect(resolveUnit('市审计局', { units })?.canonical).toBe('市审计局')
  })
})

test('parseNotice takes units, and refuses those that do not fit', async () => {
  const text = '云川市2031年政务公开工作要点\n一、更新指南。各窗口逐项核对。（责任单位：市数创局）\n'
  const input = { bytes: bytesOf(text), name: 'notice.txt' }
  const notice = await parseNotice(input, { units: [{ name: '*数字创新局', aliases: ['*数创局'] }] })
  expect(notice.units[0]).toMatchObject({ name: '市数创局', canonical: '市数字创新局' })
  await expect(parseNotice(input, { units: [{ name: '' }] })).rejects.toMatchObject({ code: 'units-invalid' })
})
