import { describe, expect, it } from 'vitest'
import { findDutyClauses } from '../../../src/extract/units/duty-clause.js'

const contents = (text: string) => findDutyClauses(text).map((clause) => clause.content)

/** [form, text, clauses in it] */
const TEXTS: readonly [string, string, string[]][] = [
  ['a label in brackets', '按时公开预算。（责任单位：市财政局）', ['责任单位：市财政局']],
  [
    'before the full stop',
    '按时公开预算（市财政局牵头，各县〔市、区〕人民政府配合）。',
    ['市财政局牵头，各县〔市、区〕人民政府配合'],
  ],
  [
    'square brackets',
    '按时公开预算。[责任单位：市财政局，各县（市）区政府]',
    ['责任单位：市财政局，各县（市）区政府'],
  ],
  ['tortoise-shell brackets', '按时公开。〔责任单位：市财政局〕', ['责任单位：市财政局']],
  ['a bracket closed in another shape', '按时公开预算。(市财政局负责）', ['市财政局负责']],
  [
    'a bracket that never closes',
    '按时公开预算。（责任单位：市财政局、市审计局',
    ['责任单位：市财政局、市审计局'],
  ],
  [
    'a bare list at the end',
    '按时公开预算。(市直各有关部门、各镇人民政府)',
    ['市直各有关部门、各镇人民政府'],
  ],
  ['a line of its own', '按时公开预算。\n责任单位：市财政局。', ['责任单位：市财政局。']],
  ['behind a full stop', '按时公开预算。 责任单位:市财政局、审计局', ['责任单位:市财政局、审计局']],
  ['a line of units and verbs', '市财政局牵头，市审计局、各乡镇配合', ['市财政局牵头，市审计局、各乡镇配合']],
  [
    'a bare list in mid-paragraph',
    '公开预算。（市财政局）公开决算。（市审计局、各区政府）',
    ['市财政局', '市审计局、各区政府'],
  ],
  [
    'a bare list before a full stop',
    '公开预算（市财政局、市审计局）。另行公布细则。',
    ['市财政局、市审计局'],
  ],
  [
    'an odd name among units',
    '公开预算。（市财政局、云城、岚城市政府负责）',
    ['市财政局、云城、岚城市政府负责'],
  ],
  [
    'a deadline in a bracket beside',
    '公开预算。（市财政局、审计局）（完成时限：6月底前）',
    ['市财政局、审计局；完成时限：6月底前'],
  ],
  ['people beside', '公开预算。牵头领导：张某。责任单位：市财政局', ['牵头领导：张某。；责任单位：市财政局']],
  ['people on a line of their own', '牵头市领导：张某', ['牵头市领导：张某']],
  ['a deadline on a line of its own', '完成时限：6月底前', ['完成时限：6月底前']],
  [
    'a rule in a bracket behind a line',
    '责任单位：市财政局（列第一位的为牵头单位，下同）',
    ['责任单位：市财政局（列第一位的为牵头单位，下同）'],
  ],
  ['a label in brackets', '按时公开。\n【责任单位】市财政局', ['【责任单位】市财政局']],
  ['a label behind a bullet', '▲责任单位：市财政局', ['▲责任单位：市财政局']],
  ['a label without a colon', '责任单位市财政局、市审计局', ['责任单位市财政局、市审计局']],
  [
    'a sentence of roles',
    '按时公开。牵头单位为市财政局，配合单位为市审计局。',
    ['牵头单位为市财政局，配合单位为市审计局'],
  ],
  ['此项工作由', '按时公开。此项工作由市财政局负责。', ['此项工作由市财政局负责']],
  ['rare brackets', '按时公开。〖责任单位：市财政局〗', ['责任单位：市财政局']],
  [
    'an unclosed bracket that a sentence follows',
    '公开。（责任单位：市财政局。下一步扩大范围',
    ['责任单位：市财政局'],
  ],
  ['two lines', '牵头单位：市财政局\n责任单位：市审计局', ['牵头单位：市财政局\n；责任单位：市审计局']],
  ['a closing sentence', '按时公开预算。由市财政局、审计局负责落实。', ['由市财政局、审计局负责落实']],
  [
    'several in one paragraph',
    '公开预算。（市财政局负责）公开审计。（市审计局牵头）',
    ['市财政局负责', '市审计局牵头'],
  ],
  [
    'an earlier bracket that never closes',
    '在(去年完成清单(二版)的调整并公开。(区编办牵头，区审批局负责)',
    ['区编办牵头，区审批局负责'],
  ],
  ['verbs behind groups', '（各地区、各部门负责）', ['各地区、各部门负责']],
  [
    'a rule inside',
    '（工信部、科技部等负责。列第一位的为牵头单位，下同）',
    ['工信部、科技部等负责。列第一位的为牵头单位，下同'],
  ],
  [
    'a verb clause that ends in a deadline',
    '（县政府办牵头，县委党校等单位配合，10月底前完成）',
    ['县政府办牵头，县委党校等单位配合，10月底前完成'],
  ],
]

/** Brackets that are no unit clauses. */
const OTHER_TEXTS = [
  '支持进口口罩（含防雾型）和防护服。',
  '做好“两公开”(办事指南和收费标准)信息公开。',
  '推广合作(ppp)项目。',
  '一律当日办结。(详情见《工作制度》)',
  '社区（村）要负责到底。',
  '向主管部门（市教育局）的窗口申请。',
  '由市商务局统一组织申报。',
  '公开各地整改进度，逾期未改的挂牌督办。',
  '明确责任单位和完成时限，逐项推进。',
  '责任单位要明确专人负责。',
  '牵头单位要主动作为，责任单位要积极配合。',
  '全市企业（含个体工商户、农民合作社）均可申请。',
  '市市场监管局（以下简称市局）要牵头。',
  '会同有关部门（市教育局、市人社局）。',
  '由市商务局会同市财政局研究制定办法。',
  '各级政府（含开发区管委会）要加强领导。',
  '建立领导小组（办公室设在市发改委）。',
  '加强联动（公安、税务、海关）。',
  '成立专班（市发改委牵头），定期会商。',
  '由市财政局负责解释。',
  '（责任单位）',
]

describe('findDutyClauses', () => {
  it.each(TEXTS)('finds %s', (_form, text, clauses) => {
    expect(contents(text)).toEqual(clauses)
  })

  it.each(OTHER_TEXTS)('finds none in %s', (text) => {
    expect(contents(text)).toEqual([])
  })

  it('stays linear on brackets without end', () => {
    expect(contents('（市财政局'.repeat(20_000)).length).toBe(0)
  })
})
