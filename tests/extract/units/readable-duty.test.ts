import { describe, expect, it } from 'vitest'
import { readDuty } from '../../../src/extract/units/readable-duty.js'
import { NOWHERE } from '../../../src/result.js'

describe('readDuty', () => {
  it('reads a clean clause as it is', () => {
    expect(readDuty('市财政局牵头', 'responsible', undefined)).toMatchObject({
      units: { lead: ['市财政局'] },
      diagnostics: [],
    })
  })

  it.each([
    ['市教育局指导，各县区负责', 'role-unsure', '指导'],
    ['责任单位：市教育局；责任人：李某', 'person-left-out', '李某'],
    ['市教育局、分管副市长', 'person-left-out', '分管副市长'],
    ['北坝镇280、白果乡15', 'quantities-left-out', '北坝镇280、白果乡15'],
    ['市教育局、具体由有关方面为牵头再定', 'units-not-understood', '具体由有关方面为牵头再定'],
    ['市教育局、云岚', 'unit-unusual', '云岚'],
  ])('%s is pointed out: %s', (clause, code, words) => {
    const { diagnostics } = readDuty(clause, 'responsible', undefined)
    expect(diagnostics).toMatchObject([{ code, values: { quote: words } }])
  })

  it('leaves a name out of which a character is lost, and says so', () => {
    const { units, diagnostics } = readDuty('市教？局、市财政局', 'responsible', undefined)
    expect(units.responsible).toEqual(['市财政局'])
    expect(diagnostics).toMatchObject([{ code: 'unreadable-units', values: { quote: '市教？局' } }])
  })

  it('keeps a whole name behind which a mark is lost, and points it out', () => {
    const { units, diagnostics } = readDuty('市教育局、市财政局？', 'responsible', undefined)
    expect(units.responsible).toEqual(['市教育局', '市财政局'])
    expect(diagnostics).toMatchObject([{ code: 'unit-unusual', values: { quote: '市财政局？' } }])
  })

  it('leaves glyph soup out and says where it stands', () => {
    const provenance = { ...NOWHERE, page: 3 }
    expect(readDuty('市局局局村', 'lead', provenance)).toMatchObject({
      units: { lead: [], responsible: [], supporting: [] },
      diagnostics: [
        { code: 'unreadable-units', values: { role: '牵头单位', quote: '市局局局村' }, provenance },
      ],
    })
  })
})
