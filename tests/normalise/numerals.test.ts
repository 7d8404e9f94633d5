import { describe, expect, it } from 'vitest'
import { numerals } from '../../src/normalise/numerals.js'
import { rewrite } from './run-step.js'

describe('zeros in numerals', () => {
  it.each([
    ['二○二一年', '二〇二一年'],
    ['二O二一年', '二〇二一年'],
    ['二OO九年', '二〇〇九年'],
    ['二０二一年', '二〇二一年'],
    ['二0二一年', '二〇二一年'],
    ['二◯二一年六月二十九日', '二〇二一年六月二十九日'],
    ['云办发〔二○二四〕5号', '云办发〔二〇二四〕5号'],
    ['第一○五条', '第一〇五条'],
    ['一百○五户', '一百〇五户'],
    ['三○号文', '三〇号文'],
    ['2O22年', '2022年'],
    ['2OO9年', '2009年'],
    ['2○22年', '2022年'],
  ])('are zeros: %s', (text, expected) => {
    expect(rewrite(numerals, text).text).toBe(expected)
    expect(rewrite(numerals, expected).text).toBe(expected)
  })

  it.each([
    '二〇二一年六月二十九日',
    '二零二一年',
    '○完成',
    '完成○项',
    '20○○年',
    '××○○局',
    'O2O模式',
    'OA系统',
    '①㈠⑴',
    '一、O型',
  ])('are none: %s', (text) => {
    expect(rewrite(numerals, text).text).toBe(text)
  })
})

describe('numbers set wide', () => {
  it.each([
    ['2 0 2 2 年', '2022年'],
    ['2 0 2 2 年 6 月 3 0 日前', '2022年6月30日前'],
    ['2\u30000\u30002\u30002\u3000年', '2022年'],
    ['〔2 0 2 2〕5号', '〔2022〕5号'],
  ])('come in one piece: %s', (text, expected) => {
    expect(rewrite(numerals, text).text).toBe(expected)
  })

  it.each(['1 2 3 4 5', '2 0 2 2 项', '2 1 0 2 2 年', '第 1 章 2 节'])('are none: %s', (text) => {
    expect(rewrite(numerals, text).text).toBe(text)
  })
})

describe('marks inside full-width numbers', () => {
  it.each([
    ['１，０００户', '１,０００户'],
    ['１２，３４５，６７８元', '１２,３４５,６７８元'],
    ['增长３．５％', '增长３.５％'],
    ['提高１．２个百分点', '提高１.２个百分点'],
  ])('are those of numbers: %s', (text, expected) => {
    expect(rewrite(numerals, text).text).toBe(expected)
  })

  it.each(['３．５月底前完成', '１，２，３', '１０，０００，０', '１．２％增幅'])('stay: %s', (text) => {
    expect(rewrite(numerals, text).text).toBe(text)
  })
})
