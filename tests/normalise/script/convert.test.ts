import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import { toSimplified } from '../../../src/normalise/script/convert.js'
import { SOURCES } from '../../../src/normalise/script/source.js'

const WAYS = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }))

describe('toSimplified', () => {
  it.each([
    '乾县',
    '乾安县',
    '於潜镇',
    '濛洲街道',
    '尖塚镇',
    '昭馀镇',
    '钜桥镇',
    '藉口镇',
    '奇乾乡',
    '着晓乡',
    '叙永县',
  ])('keeps the name of %s, however it was made Traditional', (name) => {
    const forms = [name, ...WAYS.map((convert) => convert(name))]
    for (const source of SOURCES) for (const form of forms) expect(toSimplified(source, form)).toBe(name)
  })

  it.each([
    ['若乾縣市', '若干县市'],
    ['乾縣人民政府', '乾县人民政府'],
    ['晾乾潭水', '晾干潭水'],
    ['以此為藉口鎮壓', '以此为借口镇压'],
  ])('takes no part of another word for a name: %s', (text, expected) => {
    expect(toSimplified('t', text)).toBe(expected)
  })

  it.each([
    ['徵調覆核規畫座標想像', '征调复核规划坐标想象'],
    ['衞生，敍述，値班，囘應，衹有，神祇', '卫生，叙述，值班，回应，只有，神祇'],
    ['鮀蓮街道，鮸魚', '鮀莲街道，鮸鱼'],
    ['專著、土著、遺著、撰著', '专著、土著、遗著、撰著'],
  ])('mends what opencc leaves: %s', (text, expected) => {
    for (const source of SOURCES) expect(toSimplified(source, text)).toBe(expected)
  })
})
