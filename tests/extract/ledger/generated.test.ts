import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/index.js'
import type { Table } from '../../../src/index.js'
import { NOWHERE } from '../../../src/result.js'
import { type CellText, documentOf, gridTable } from '../../support/extract.js'
import { balanceOf } from '../../support/ledger.js'

/** Numbers from 0 to 1 that a seed decides: Mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const VERBS = ['公开', '梳理', '更新', '核对', '发布', '解读']
const THINGS = ['预算', '办事指南', '惠企政策', '采购结果', '招生计划', '供水检测']
const UNITS = ['市财政局', '市教育局', '各县（市、区）政府', '市水利局', '有关部门']
const PROSE = ['此表由各科室共同核定。', '下文所列事项均已征求意见。', '具体口径另文说明。']
const REMARKS = ['上年结转', '须报常务会议', '已列入民生实事', '经费另行安排']

/** A made-up plan and the texts put into it that belong to no task. */
function planOf(seed: number): { blocks: (string | Table)[]; strays: string[] } {
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const strays: string[] = []
  const stray = (text: string, i: number) => {
    strays.push(`${text}${i}`)
    return `${text}${i}`
  }
  const withUnits = random() < 0.8
  const lastHead = pick(['备注', '', '完成时限'])
  const row = (i: number): CellText[] => {
    const sentence = `${pick(VERBS)}第${i}批${pick(THINGS)}，${pick(VERBS)}${pick(THINGS)}。`
    const units = [...new Set([pick(UNITS), pick(UNITS)])].join('、')
    const last =
      lastHead === '完成时限'
        ? pick(['6月底前', '持续推进', ''])
        : random() < 0.3
          ? stray(pick(REMARKS), i)
          : ''
    return [`${i}`, sentence, withUnits ? units : pick(UNITS), last]
  }
  const tables = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, t) => {
    const rows = Array.from({ length: 1 + Math.floor(random() * 8) }, (_, r) => row(t * 10 + r + 1))
    return gridTable(['序号', '工作要求', '责任单位', lastHead], ...rows)
  })
  const blocks = tables.flatMap((table, i) => [stray(pick(PROSE), i), table])
  return { blocks: [...blocks, stray(pick(PROSE), 99)], strays }
}

/** A made-up outline, its units in brackets, on lines of their own or nowhere, and the texts of no task in it. */
function outlineOf(seed: number): { blocks: string[]; strays: string[] } {
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const clause = pick([
    (units: string) => [`（责任单位：${units}）`],
    (units: string) => ['', `责任单位：${units}`],
    (units: string) => [`（${units}按职责分工负责；6月底前完成）`],
    () => [''],
  ])
  const strays = [pick(PROSE)]
  const blocks = ['云川市2031年政务公开工作要点', ...strays]
  for (const [i, chapter] of ['一', '二', '三'].entries()) {
    blocks.push(`${chapter}、${pick(VERBS)}${pick(THINGS)}`)
    for (let j = 1; j <= 2 + Math.floor(random() * 3); j++) {
      const [inline = '', ...lines] = clause([...new Set([pick(UNITS), pick(UNITS)])].join('、'))
      blocks.push(`${j}.${pick(VERBS)}第${i}${j}批${pick(THINGS)}，说明增减，按时上网。${inline}`, ...lines)
    }
  }
  const closing = '本要点自印发之日起施行。'
  return { blocks: [...blocks, closing], strays: [...strays, closing] }
}

describe('a made-up outline', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    '%i loses no letter and lists every text of no task, whether its format tells places or not',
    (seed) => {
      const { blocks, strays } = outlineOf(seed)
      const placed = documentOf(...blocks)
      const placeless = placed.blocks.map((block) => ({ ...block, provenance: [NOWHERE] }))
      for (const document of [placed, { ...placed, blocks: placeless }]) {
        const { value: notice } = extract(document)
        const { body, accounted, required, crossedAsRequired, missing } = balanceOf(document, notice)
        expect(accounted).toEqual(body)
        expect(crossedAsRequired).toBe(required)
        expect(missing).toEqual([])
        expect(notice.unassigned.map(({ text }) => text)).toEqual(strays)
      }
    },
  )
})

describe('a made-up plan', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    '%i loses no letter and lists every stray text',
    (seed) => {
      const { blocks, strays } = planOf(seed)
      const document = documentOf(...blocks)
      const { value: notice } = extract(document)
      const { body, accounted, required, crossedAsRequired, missing } = balanceOf(document, notice)
      expect(accounted).toEqual(body)
      expect(crossedAsRequired).toBe(required)
      expect(missing).toEqual([])
      expect(notice.unassigned.map(({ text }) => text).sort()).toEqual(strays.sort())
    },
  )
})
