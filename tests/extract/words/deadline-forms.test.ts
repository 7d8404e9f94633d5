import { describe, expect, it } from 'vitest'
import { deadlineInColumn } from '../../../src/extract/deadlines/deadline-alone.js'
import { DEADLINE_FORMS } from '../../../src/extract/words/deadline-words.js'
import { EACH_WORD_ONCE, rowsFor } from '../../support/word-rows.js'

const FORMS = DEADLINE_FORMS.map(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'u'))
/** The place of the first form that a text has. */
const formOf = (text: string) => String(FORMS.findIndex((form) => form.test(text)))

/** [place in the table, a text that no form before it fits, kind] */
// biome-ignore format: several rows a line; one a line would fill screens
const ROWS: readonly [place: string, text: string, kind: string][] = [
  ['0', '每年12月底前', 'recurring'], ['1', '年内持续推进', 'ongoing'], ['2', '3月至10月', 'within'],
  ['3', '6月1日至30日', 'within'], ['4', '2031—2033年', 'within'], ['5', '一至三季度', 'within'],
  ['6', '即日起至2031年10月底', 'within'], ['7', '2031年11月30日前', 'by'], ['8', '2031年9月底前', 'by'],
  ['9', '9月前', 'by'], ['10', '年底前', 'by'], ['11', '三季度末前', 'by'], ['12', '2031年前', 'by'],
  ['13', '6月底完成', 'by'], ['14', '年底实现', 'by'], ['15', '上半年出台', 'by'], ['16', '到2031年底', 'by'],
  ['17', '2031年内', 'by'], ['18', '年内', 'by'], ['19', '国庆节前', 'by'], ['20', '春节前', 'by'],
  ['21', '2031年12月31日', 'by'], ['22', '9月底', 'by'], ['23', '2031年底', 'by'], ['24', '三季度', 'by'],
  ['25', '2031.6.30', 'by'], ['26', '全年', 'within'], ['27', '“十四五”末', 'by'], ['28', '十四五期间', 'within'],
  ['29', '自2031年6月起', 'ongoing'], ['30', '每季度', 'recurring'], ['31', '一季度一报', 'recurring'],
  ['32', '次月10日', 'recurring'], ['33', '季末', 'recurring'], ['34', '定期', 'recurring'],
  ['35', '长期坚持', 'ongoing'], ['36', '立行立改', 'by'], ['37', '印发后1个月内', 'within'],
  ['38', '下一次会议前', 'by'], ['39', '暑假期间', 'within'],
]

describe('forms of deadlines', () => {
  it.each(ROWS)('%s is the form of %s', (place, text, kind) => {
    expect([formOf(text), deadlineInColumn(text)?.kind]).toEqual([place, kind])
  })

  it('have a row each', () => {
    expect(rowsFor(Object.keys(DEADLINE_FORMS), ROWS)).toEqual(EACH_WORD_ONCE)
  })
})
