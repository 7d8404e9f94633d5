import { describe, expect, it } from 'vitest'
import { gloss } from '../../../src/normalise/gloss/gloss.js'
import { addGlossesOf, cutInGloss, type GlossFamily } from '../damage/glosses.js'
import { addGlosses, pick, seeded, toTraditional } from '../damage.js'
import { rewrite } from '../run-step.js'
import { SENTENCES } from '../sample-text.js'

const HABIT = ['責(zé)任', '現(xiàn)場', '經(jīng)費']
/** Latin that is no reading of the character before it. */
const REAL_LATIN = [
  ...[
    '等级(ppp)',
    '手机软件(app)',
    '手机软件（APP）',
    '增加值(gdp)',
    '增加值（GDP）',
    '附件(word和pdf版)',
    '（一）(a)项',
  ],
  ...[
    '编号(xyz)',
    '见网站(www.example.cn)',
    '热线12345（a）',
    '方案（A）',
    '甲(a)乙(b)丙(c)',
    '系统(IT/OA)',
    'English(he)',
  ],
  ...[
    'a)收入 b)支出',
    '（www）',
    '职业技能（SYB）',
    '企业(SMEs)',
    '指标(PM2.5)',
    '项目(PPP、BOT)',
    '接口(API)',
    '标志(logo)',
  ],
]

describe('in a copy that has the habit', () => {
  it.each([
    ['a reading in half-width brackets', '責(zé)任單(dān)位', '責任單位'],
    ['a reading in full-width brackets', '实（shí）施（shī）方案', '实施方案'],
    ['a reading in brackets of two widths', '实(shí）施（shī)方案', '实施方案'],
    ['a reading without its tone', '的(de)办理', '的办理'],
    ['a reading in the letters of phonetic fonts', '公(ɡōnɡ)开', '公开'],
    ['a reading with combining marks', '现(xia\u0300n)场', '现场'],
    ['a reading with v or u: for ü', '绿(lv)色女(nu:)性', '绿色女性'],
    ['a reading with a breve', '法(fă)治', '法治'],
    ['a reading with a capital', '责(Zé)任', '责任'],
    ['two readings', '和(hé/huo)谐行(xíng、háng)动', '和谐行动'],
    ['a reading that another character has', '都(dòu)要', '都要'],
    ['a reading in another tone', '不(bú)在一(yí)部', '不在一部'],
    ['two readings in brackets of their own', '行(xíng)(háng)动', '行动'],
    ['blanks inside', '責(zé )任單( dān)位(w\nèi)', '責任單位'],
    ['a reading after a lost character', '重大?(zhàn)略', '重大?略'],
    ['a reading of a character in the line before', '(zé)任单位', '任单位'],
    ['a reading that the end of the text cuts off', '推进(jì', '推进'],
    ['a reading of which the end of the text leaves a letter', '实(sh', '实'],
    ['a reading of which the end of the text leaves the bracket', '推进(', '推进'],
    ['a reading that lost its closing bracket', '推进(jìn实施，规（guī，', '推进实施，规，'],
    ['a reading that lost its opening bracket', '推进jìn)实施', '推进实施'],
  ])('takes out %s', (_name, text, expected) => {
    expect(gloss.prepare([...HABIT, text], {})(text, 'paragraph').text).toBe(expected)
  })

  it('keeps the blanks between a character and its reading', () => {
    expect(rewrite(gloss, '责 (zé)任', { beside: HABIT })).toEqual({
      text: '责 任',
      passes: [[{ start: 0, from: '责 (zé)', to: '责 ' }]],
    })
  })

  it('takes out both parts of a reading that the end of a line cuts', () => {
    const lines = [...HABIT, '压实责(z', 'é)任，推进(', 'jìn)公开']
    const rewriteLine = gloss.prepare(lines, {})
    expect(lines.slice(3).map((line) => rewriteLine(line, 'paragraph').text)).toEqual([
      '压实责',
      '任，推进',
      '公开',
    ])
  })

  it('keeps a bracket that the next line goes on', () => {
    const lines = [...HABIT, '各县（', '区、市）政府']
    const rewriteLine = gloss.prepare(lines, {})
    expect(lines.slice(3).map((line) => rewriteLine(line, 'paragraph').text)).toEqual(lines.slice(3))
  })

  it.each(REAL_LATIN)('keeps Latin that is no reading of the character before it: %s', (text) => {
    expect(rewrite(gloss, text, { beside: HABIT }).text).toBe(text)
  })

  it('gives the text back as it was', () => {
    const readings = { 公: 'gōng', 开: 'kāi', 办: 'bàn', 理: 'lǐ', 时: 'shí', 设: 'shè', 民: 'mín' }
    for (const sentence of SENTENCES) {
      const glossed = addGlosses(sentence, readings)
      expect(rewrite(gloss, glossed, { beside: HABIT }).text).toBe(sentence)
    }
  })
})

describe('glosses added by a machine', () => {
  const paragraph = (random: () => number, convert: (text: string) => string) =>
    convert(`${pick(random, SENTENCES)}${pick(random, REAL_LATIN)}，${pick(random, SENTENCES)}`)
  const same = (text: string) => text

  it.each([
    ['several-forms', toTraditional],
    ['changed', toTraditional],
    ['common', toTraditional],
    ['common', same],
  ] satisfies [GlossFamily, (text: string) => string][])(
    'are all taken out of 1,000 paragraphs, and nothing else: %s',
    (family, convert) => {
      const random = seeded(31)
      const written = Array.from({ length: 1000 }, () => paragraph(random, convert))
      const copied = written.map((text) => addGlossesOf(family, text, random))
      const rewriteCopy = gloss.prepare(copied, {})
      expect(copied.map((text) => rewriteCopy(text, 'paragraph').text)).toEqual(written)
    },
  )

  it('are taken out of each paragraph by itself', () => {
    const random = seeded(32)
    for (let i = 0; i < 1000; i++) {
      const written = paragraph(random, toTraditional)
      expect(rewrite(gloss, addGlossesOf('changed', written, random)).text).toBe(written)
    }
  })

  it('are taken out where the end of the text cuts the last', () => {
    const random = seeded(33)
    for (let i = 0; i < 300; i++) {
      const glossed = addGlossesOf('changed', toTraditional(pick(random, SENTENCES)), random)
      const { text } = rewrite(gloss, cutInGloss(glossed, random))
      expect(text).not.toMatch(/[(（]/)
    }
  })
})

describe('in any other text', () => {
  it('takes out a reading only where tone and character fit', () => {
    expect(rewrite(gloss, '亳(bó)州').text).toBe('亳州')
    expect(rewrite(gloss, '亳(bo)州').text).toBe('亳(bo)州')
    expect(rewrite(gloss, '蚌(zhōu)埠').text).toBe('蚌(zhōu)埠')
  })

  it('takes out readings without tones where there are many', () => {
    expect(rewrite(gloss, '政(zheng)务(wu)公(gong)开(kai)工(gong)作').text).toBe('政务公开工作')
    expect(rewrite(gloss, '政(zheng)务公(gong)开工作').text).toBe('政(zheng)务公(gong)开工作')
  })

  it('keeps a bracket that is cut off', () => {
    expect(rewrite(gloss, '系统(j').text).toBe('系统(j')
    expect(rewrite(gloss, '系统（').text).toBe('系统（')
  })

  it('keeps real Latin in brackets in 1,000 paragraphs', () => {
    const random = seeded(34)
    const texts = Array.from(
      { length: 1000 },
      () => `${pick(random, SENTENCES)}${pick(random, REAL_LATIN)}。${pick(random, REAL_LATIN)}`,
    )
    const rewriteText = gloss.prepare(texts, {})
    expect(texts.map((text) => rewriteText(text, 'paragraph').text)).toEqual(texts)
  })
})
