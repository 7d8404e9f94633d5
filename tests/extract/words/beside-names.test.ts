import { describe, expect, it } from 'vitest'
import { readDuty } from '../../../src/extract/units/readable-duty.js'
import { splitUnits } from '../../../src/extract/units/unit-list.js'
import { PERSON_TITLES, QUANTITY_UNITS } from '../../../src/extract/words/beside-names.js'
import { EACH_WORD_ONCE, rowsFor } from '../../support/word-rows.js'

/** [unit of measure, list, units] */
// biome-ignore format: several rows a line; one a line would fill screens
const QUANTITIES: readonly [word: string, list: string, units: string[]][] = [
  ['户', '白果乡15户', ['白果乡']], ['人', '白果乡15人', ['白果乡']], ['名', '白果乡15名', ['白果乡']], ['个', '白果乡15个', ['白果乡']],
  ['套', '白果乡15套', ['白果乡']], ['条', '白果乡15条', ['白果乡']], ['座', '白果乡15座', ['白果乡']], ['处', '白果乡15处', ['白果乡']],
  ['家', '白果乡15家', ['白果乡']], ['台', '白果乡15台', ['白果乡']], ['亩', '白果乡15亩', ['白果乡']], ['公里', '白果乡15公里', ['白果乡']],
  ['万元', '白果乡15万元', ['白果乡']], ['万亩', '白果乡15万亩', ['白果乡']], ['平方米', '白果乡15平方米', ['白果乡']],
]

describe('what is counted behind a name', () => {
  it.each(QUANTITIES)('%s in %s', (_, list, units) => {
    expect(splitUnits(list)).toEqual(units)
  })

  it('have a row each', () => {
    expect(rowsFor(QUANTITY_UNITS, QUANTITIES)).toEqual(EACH_WORD_ONCE)
  })
})

/** [title, person] */
// biome-ignore format: several rows a line; one a line would fill screens
const PEOPLE: readonly [word: string, person: string][] = [
  ['省长', '李某省长'], ['市长', '李某市长'], ['区长', '李某区长'], ['县长', '李某县长'], ['州长', '李某州长'], ['镇长', '李某镇长'],
  ['乡长', '李某乡长'], ['秘书长', '李某秘书长'], ['书记', '李某书记'], ['局长', '李某局长'], ['处长', '李某处长'], ['科长', '李某科长'],
  ['股长', '李某股长'], ['厅长', '李某厅长'], ['同志', '李某同志'], ['分管领导', '李某分管领导'], ['主要领导', '李某主要领导'], ['负责人', '李某负责人'],
]

describe('titles of people', () => {
  it.each(PEOPLE)('%s in %s', (_, person) => {
    const { units, diagnostics } = readDuty(person, 'responsible', undefined)
    expect(units.responsible).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['person-left-out'])
  })

  it('have a row each', () => {
    expect(rowsFor(PERSON_TITLES, PEOPLE)).toEqual(EACH_WORD_ONCE)
  })
})
