import { describe, expect, it } from 'vitest'
import { bracketDepths } from '../../src/extract/brackets.js'
import { deadlineAlone } from '../../src/extract/deadlines/deadline-alone.js'
import { deadlinesInText } from '../../src/extract/deadlines/deadlines-in-text.js'
import { deadlinesOfCell, deadlinesOfRemark } from '../../src/extract/deadlines/deadlines-of-cell.js'
import { deadlinesOfHeading } from '../../src/extract/deadlines/deadlines-of-heading.js'
import { takeLabelledDeadline } from '../../src/extract/deadlines/labelled-deadline.js'
import { handedOverPlan } from '../../src/extract/front/annex.js'
import { findDate } from '../../src/extract/front/date.js'
import { findDocumentNumber } from '../../src/extract/front/document-number.js'
import { issuedPlan } from '../../src/extract/front/issued-plan.js'
import { isIssuer } from '../../src/extract/front/issuers.js'
import { findSignatures } from '../../src/extract/front/signature.js'
import { findTitle } from '../../src/extract/front/title.js'
import { isGarbledList, isScrambled } from '../../src/extract/legibility.js'
import { extractMeasures } from '../../src/extract/measures/measures.js'
import { itemParts } from '../../src/extract/prose/item-tasks.js'
import { outlineItems } from '../../src/extract/prose/outline-tree.js'
import { planStart } from '../../src/extract/prose/plan-start.js'
import { segmentLines } from '../../src/extract/prose/segments.js'
import { titleItems } from '../../src/extract/prose/titles.js'
import { cellKind } from '../../src/extract/tables/cell-kind.js'
import { columnField } from '../../src/extract/tables/column-field.js'
import { taskIds } from '../../src/extract/task-ids.js'
import { parseDuty, takeRules } from '../../src/extract/units/duty.js'
import { findDutyClauses } from '../../src/extract/units/duty-clause.js'
import { takeDeadlines } from '../../src/extract/units/duty-deadlines.js'
import { describeUnit } from '../../src/extract/units/unit-kind.js'
import { splitUnits } from '../../src/extract/units/unit-list.js'
import { headingTitle, parseMarker } from '../../src/language/outline-number.js'
import { NOWHERE } from '../../src/result.js'
import { cellTable, gridTable, linesOf, noticeOf, rowTable } from '../support/extract.js'

/**
 * Damaged or hostile text of this many characters: what is asserted is that it comes out sane, and the test's own time
 * limit that it does so in linear time (a quadratic rule takes minutes).
 */
const SIZE = 100_000
const ROWS = 10_000
const filled = (text: string) => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE)
const times = <T>(count: number, item: (i: number) => T) => Array.from({ length: count }, (_, i) => item(i))

/** [what is repeated, function, argument, what comes out] */
const TEXTS: readonly [string, (text: string) => unknown, string, unknown][] = [
  ['brackets that never close', bracketDepths, filled('（'), times(SIZE, () => 0)],
  ['（市财政局', (text) => findDutyClauses(text).length, filled('（市财政局'), 0],
  ['closing brackets', (text) => findDutyClauses(text).length, filled('）'), 0],
  ['局；', (text) => findDutyClauses(text).length, filled('局；'), 0],
  ['（一）', (text) => findDutyClauses(text).length, filled('（一）'), 0],
  [
    'a sentence of units without a verb',
    (text) => findDutyClauses(text).length,
    `。由${filled('市财政局、')}`,
    0,
  ],
  ['各', splitUnits, filled('各'), [filled('各')]],
  ['各乡镇、', (text) => splitUnits(text).length, filled('各乡镇、'), SIZE / 4],
  ['各县（市、区）', (text) => splitUnits(text).length, filled('各县（市、区）'), 1],
  ['县、 behind 各', (text) => splitUnits(text)[0]?.startsWith('各县、县'), `各${filled('县、')}`, true],
  ['和', (text) => splitUnits(text).every((unit) => !unit.includes('和')), filled('和'), true],
  ['等有关', (text) => splitUnits(text).length, filled('等有关'), 1],
  ['words in front of a verb', (text) => parseDuty(text).units.lead, filled('按照职责分工'), []],
  ['verbs', (text) => parseDuty(text).units.lead, filled('负责'), []],
  ['局牵头，', (text) => parseDuty(text).units.lead, filled('局牵头，'), ['局']],
  ['labels', (text) => parseDuty(text).units.responsible, filled('责任单位：'), []],
  ['people', (text) => parseDuty(text).units.lead, filled('牵头领导：'), []],
  ['a place and 和', (text) => splitUnits(text).length, filled('街道和'), 1],
  ['和 and a place', (text) => splitUnits(text).length, filled('和街道'), 1],
  ['numbered places', (text) => splitUnits(text).length, filled('镇280'), SIZE / 8],
  ['dots', (text) => splitUnits(text).length, filled('局·'), SIZE / 2],
  ['quotes', (text) => splitUnits(text).length, filled('“，'), SIZE / 2],
  ['names in brackets', (text) => findDutyClauses(text).length, filled('（局）'), 0],
  ['empty brackets', (text) => findDutyClauses(text).length, filled('（）'), 0],
  ['nested brackets', (text) => findDutyClauses(text).length, filled('（（））'), 0],
  ['labels in brackets', (text) => parseDuty(text).units.lead, filled('【责任单位】'), []],
  ['unclosed labels', (text) => findDutyClauses(text).length, filled('（责任单位：局'), 125],
  ['deadlines with labels', (text) => takeDeadlines(text).deadlines.length, filled('完成时限：'), 0],
  ['places of a list', (text) => takeRules(text).rules, filled('各项第一'), []],
  ['会同', (text) => parseDuty(text).units.lead, filled('会同'), []],
  ['half of a rule', (text) => takeRules(text).rules, filled('列首位的'), []],
  ['half of a duty of everybody', (text) => takeRules(text).rules, filled('以下各项均'), []],
  ['separators', (text) => takeDeadlines(text).deadlines, filled('，'), []],
  ['months', deadlinesInText, filled('12月'), []],
  ['deadlines', (text) => deadlinesInText(text).length, filled('6月底前'), Math.floor(SIZE / 4)],
  ['years of deadlines', deadlinesInText, filled('2031年'), []],
  ['hidden years', deadlinesInText, filled('20XX'), []],
  ['每', deadlinesInText, filled('每'), []],
  ['首月', deadlinesInText, filled('每季度首月'), []],
  ['numerals of months', deadlinesInText, filled('十二'), []],
  [
    'titles that never close',
    deadlinesInText,
    filled('《6月底前'),
    times(Math.floor(SIZE / 5), () => expect.anything()),
  ],
  ['brackets round deadlines', (text) => deadlinesInText(text).length, filled('（6月）'), 1],
  ['brackets in brackets', (text) => deadlinesInText(text).length, filled('（').concat(filled('）')), 0],
  ['持续推进，', deadlineAlone, filled('持续推进，'), null],
  ['blanks round a deadline', deadlineAlone, filled(' '), null],
  ['remarks', (text) => deadlinesOfRemark(text).length, filled('6月底前完成；'), Math.ceil(SIZE / 7)],
  ['labels of deadlines', (text) => takeLabelledDeadline(text).deadlines, filled('完成时限：'), []],
  ['brackets of headings', deadlinesOfHeading, filled('（局'), []],
  ['每月', (text) => deadlinesOfCell(text).length, filled('每月'), 1],
  ['figures of a measure', extractMeasures, filled('1'), []],
  ['numerals of a measure', extractMeasures, filled('一二三四百千'), []],
  ['measures', (text) => extractMeasures(text).length, filled('每月至少1次'), Math.floor(SIZE / 6)],
  ['words that compare', extractMeasures, filled('不少于'), []],
  ['spans of time', extractMeasures, filled('每个乡镇每月'), []],
  ['thousands', extractMeasures, filled('1,234'), []],
  ['ranges', extractMeasures, filled('1至'), []],
  ['book marks', extractMeasures, filled('《'), []],
  ['half of a fraction', extractMeasures, filled('三分之'), []],
  ['years', findDate, filled('2031年'), null],
  ['years in characters', findDate, filled('二〇三一年'), null],
  ['half of a document number', findDocumentNumber, filled('云发〔2031〕'), null],
  ['issuers', isIssuer, filled('云岚市人民政府'), false],
  ['opening book marks', issuedPlan, filled('关于印发《'), null],
  ['numerals', parseMarker, filled('一二三四'), null],
  ['figures', parseMarker, filled('1'), null],
  ['figures with stops', parseMarker, filled('1.1.'), null],
  ['opening brackets of a number', parseMarker, filled('（'), null],
  ['half of a chapter', parseMarker, filled('第一'), null],
  ['Roman figures', parseMarker, filled('XI'), null],
  ['formal numerals', parseMarker, filled('壹贰'), null],
  ['full stops', (text) => headingTitle(text).length, filled('。'), SIZE - 1],
  ['blanks', columnField, filled('　 '), null],
  ['words in front of a verb in a cell', cellKind, filled('按照职责分工'), 'text'],
  ['opening brackets in a name', (text) => describeUnit(text).kind, filled('（'), 'other'],
  ['a bracket behind each 局', (text) => describeUnit(text).kind, filled('局（'), 'other'],
  ['one character', isGarbledList, filled('局'), true],
  ['words', (text) => isScrambled(text, false), filled('公开预算'), false],
]

describe('100 KB of', () => {
  it.each(TEXTS)('%s', (_repeated, run, text, result) => {
    expect(run(text)).toEqual(result)
  })
})

/** What runs over lines, and what may be repeated in one line or many. */
const REPEATED = [
  '1.',
  '1.局',
  '一、局',
  '（一）',
  '（一）局',
  '①局',
  '第（三）',
  '1.1局',
  'A.局',
  '第一条局',
  '统一、局',
  '1.局；',
  '一、局（一）局1.局',
  '责任单位：局1.',
  '工作任务：',
  '（此件',
  '的通知各',
  '2031年12月31日',
  '云岚市人民政府',
]

describe('100 KB on one line and on many of', () => {
  it.each(REPEATED)('%s', (text) => {
    for (const lines of [linesOf(filled(text)), linesOf(filled(`${text}\n`))]) {
      const segments = segmentLines(lines)
      const printed = segments.map((segment) => segment.printed).join('')
      expect(printed.length).toBe(lines.reduce((sum, line) => sum + line.text.length, 0))
      const items = outlineItems(segments)
      const said = items.flatMap((item) => item.paragraphs.map(({ text: part }) => part)).join('')
      expect(said).toBe(segments.map((segment) => segment.text).join(''))
      expect(titleItems(items)).toHaveLength(items.length)
      expect(itemParts([{ text: filled(text), provenance: [NOWHERE] }]).length).toBeGreaterThan(0)
      expect(planStart(lines)).toBeLessThanOrEqual(lines.length)
      expect(findSignatures(lines).length).toBeLessThanOrEqual(lines.length)
      expect(findTitle(lines)?.length ?? 0).toBeLessThan(1000)
      expect(handedOverPlan(lines)).toBeNull()
    }
  })

  it.each([
    '（市财政局',
    '）',
    '局；',
    '各',
    '局\n',
    '一、公开\n（一）预算\n1.表格\n',
    '一、总体要求\n',
    '一、主要工作目标',
    '1.公开（责任单位：局）\n（1）公开（责任单位：局）\n',
    '按照职责分工',
    '以下均不再',
  ])('%j as a whole notice', (text) => {
    const { tasks } = noticeOf(...filled(text).split('\n').filter(Boolean))
    expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length)
  })
})

describe(`${ROWS} rows`, () => {
  const HEAD = ['序号', '工作任务', '工作要求', '责任单位']
  const row = (i: number) => [String(i + 1), '预算公开', '按时公开预算。', '市财政局、市审计局']

  it('of a known layout', () => {
    expect(noticeOf(gridTable(HEAD, ...times(ROWS, row))).tasks).toHaveLength(ROWS)
  })

  it('of which merged cells are missing', () => {
    expect(noticeOf(rowTable(HEAD, ...times(ROWS, row))).tasks).toHaveLength(ROWS)
  })

  it('of one sentence', () => {
    expect(noticeOf(rowTable(HEAD, ...times(ROWS, () => ['按时公开预算。']))).tasks).toHaveLength(ROWS)
  })

  it('of headers', () => {
    expect(noticeOf(rowTable(HEAD, ...times(ROWS, () => HEAD))).tasks).toEqual([])
  })

  it('of which only the order of the cells is known', () => {
    const { tasks } = noticeOf(cellTable(...HEAD, ...times(ROWS, row).flat()))
    expect(tasks.length).toBeGreaterThan(0)
  })

  it('under one heading and one unit', () => {
    const first = [{ text: '公开', rowSpan: ROWS }, '1.公开预算。', { text: '市财政局', rowSpan: ROWS }]
    const rest = times(ROWS - 1, (i) => [`${(i % 900) + 2}.公开预算。`])
    const { tasks } = noticeOf(gridTable(['工作任务', '工作要求', '责任单位'], first, ...rest))
    expect(tasks).toHaveLength(ROWS)
    expect(tasks.at(-1)).toMatchObject({ task: '公开', responsibleUnits: ['市财政局'] })
  })

  it('with one place in the outline', () => {
    expect(new Set(taskIds(times(ROWS, () => [1]))).size).toBe(ROWS)
  })
})

it('a table with as many columns as rows is none of tasks', () => {
  expect(noticeOf(gridTable(['工作任务', '责任单位', ...times(ROWS, () => '公开')])).tasks).toEqual([])
})
