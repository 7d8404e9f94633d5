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
