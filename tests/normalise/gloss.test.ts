import { describe, expect, it } from 'vitest'
import { gloss } from '../../src/normalise/gloss.js'
import { addGlosses } from './damage.js'
import { rewrite } from './run-step.js'
import { SENTENCES } from './sample-text.js'

const HABIT = ['責(zé)任', '現(xiàn)場', '經(jīng)費']

describe('in a copy that has the habit', () => {
  it.each([
    ['a reading in half-width brackets', '責(zé)任單(dān)位', '責任單位'],
    ['a reading in full-width brackets', '实（shí）施（shī）方案', '实施方案'],
    ['a reading without its tone', '的(de)办理', '的办理'],
    ['a reading in the letters of phonetic fonts', '公(ɡōnɡ)开', '公开'],
    ['a reading with combining marks', '现(xia\u0300n)场', '现场'],
    ['a reading that the end of the text cuts off', '推进(jì', '推进'],
  ])('takes out %s', (_name, text, expected) => {
    expect(rewrite(gloss, text, { beside: HABIT }).text).toBe(expected)
  })

  it.each(['等级(ppp)', '手机软件(app)', '增加值(gdp)', '附件(word和pdf版)', '（一）(a)项', '编号(xyz)'])(
    'keeps Latin that is no reading of the character before it: %s',
    (text) => {
      expect(rewrite(gloss, text, { beside: HABIT }).text).toBe(text)
    },
  )

  it('gives the text back as it was', () => {
    const readings = { 公: 'gōng', 开: 'kāi', 办: 'bàn', 理: 'lǐ', 时: 'shí', 设: 'shè', 民: 'mín' }
    for (const sentence of SENTENCES) {
      const glossed = addGlosses(sentence, readings)
      expect(rewrite(gloss, glossed, { beside: HABIT }).text).toBe(sentence)
    }
  })
})

describe('in any other text', () => {
  it('takes out a reading only where tone and character fit', () => {
    expect(rewrite(gloss, '亳(bó)州').text).toBe('亳州')
    expect(rewrite(gloss, '亳(bo)州').text).toBe('亳(bo)州')
    expect(rewrite(gloss, '蚌(zhōu)埠').text).toBe('蚌(zhōu)埠')
  })

  it('keeps a bracket that is cut off', () => {
    expect(rewrite(gloss, '系统(j').text).toBe('系统(j')
  })
})
