import { describe, expect, it } from 'vitest'
import { cellFit, cellKind } from '../../../src/extract/tables/cell-kind.js'

describe('cellKind', () => {
  it.each([
    ['', 'empty'],
    ['12', 'number'],
    ['12.', 'number'],
    ['一、办事公开', 'heading'],
    ['（二）档案开放', 'heading'],
    ['第一章 总则', 'heading'],
    ['年底前', 'deadline'],
    ['持续推进', 'deadline'],
    ['市财政局', 'units'],
    ['市财政局、市审计局，各县（市、区）政府', 'units'],
    ['办公室牵头，各科室配合', 'units'],
    ['1.按时公开预算', 'text'],
    ['按时公开预算。公开内容要完整。', 'text'],
    ['预算公开', 'short'],
    ['打造公开专栏', 'short'],
  ])('%j is %s', (text, kind) => {
    expect(cellKind(text)).toBe(kind)
  })
})

describe('cellFit', () => {
  it('suits each kind to the column made for it best', () => {
    expect(cellFit('units', 'responsible')).toBeGreaterThan(cellFit('short', 'responsible'))
    expect(cellFit('text', 'requirement')).toBeGreaterThan(cellFit('text', 'task'))
    expect(cellFit('heading', 'task')).toBeGreaterThan(cellFit('heading', 'requirement'))
    expect(cellFit('number', 'number')).toBeGreaterThan(cellFit('number', 'task'))
    expect(cellFit('deadline', 'deadline')).toBeGreaterThan(cellFit('deadline', 'remark'))
    expect(cellFit('units', 'deadline')).toBe(0)
    expect(cellFit('text', null)).toBeGreaterThan(0)
  })
})
