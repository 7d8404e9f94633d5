import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/normalise/index.js'
import { addGlosses, doublePunctuation, pick, seeded, shiftBytes, toTraditional } from './damage.js'
import { documentOf, lines, paragraph, paragraphsOf, row } from './documents.js'
import { HARD_WORDS, SENTENCES } from './sample-text.js'

const READINGS = { 開: 'kāi', 辦: 'bàn', 時: 'shí', 設: 'shè', 進: 'jìn', 發: 'fā', 應: 'yìng' }
const ROUNDS = 400

function clean(random: () => number): string {
  return `${pick(random, SENTENCES)}${pick(random, HARD_WORDS)}${pick(random, SENTENCES)}`
}

describe('normalise', () => {
  it('gives a glossed, doubled, shifted, Traditional copy back as it was written', () => {
    const random = seeded(3)
    for (let i = 0; i < ROUNDS / 4; i++) {
      const written = Array.from(
        { length: 6 },
        () => `（${pick(random, ['一', '二', '三'])}）${pick(random, SENTENCES)}`,
      )
      const copied = written.map((text) =>
        shiftBytes(`　　${doublePunctuation(addGlosses(toTraditional(text), READINGS))}`, 1),
      )
      const { value, diagnostics } = normalise(documentOf(...lines(...copied)))
      expect(paragraphsOf(value.blocks)).toEqual(written)
      expect(value.normalization.script).toBe('hant')
      expect(diagnostics.map(({ code }) => code)).toContain('byte-shifts-repaired')
      expect(diagnostics.map(({ code }) => code)).not.toContain('text-unrepairable')
    }
  })

  it('leaves Simplified text with Chinese punctuation exactly as it is', () => {
    const random = seeded(4)
    const texts = Array.from({ length: ROUNDS }, () => clean(random))
    const document = documentOf(...texts.map((text) => paragraph(text, null)))
    expect(normalise(document)).toMatchObject({ value: document, diagnostics: [] })
  })

  it('changes nothing the second time', () => {
    const random = seeded(5)
    const junk = [
      ' ',
      '　',
      ',',
      '(',
      ')',
      '?',
      'A1',
      '。',
      '、,',
      '\u200b',
      '《',
      '"',
      '２',
      '(zé)',
      ' GDP ',
      ';',
      '\n',
    ]
    const blocks = Array.from({ length: ROUNDS }, () => {
      const mixed = Array.from(clean(random)).map((c) => (random() < 0.2 ? c + pick(random, junk) : c))
      return paragraph(mixed.join(''), null)
    })
    const once = normalise(documentOf(...blocks)).value
    expect(normalise(once).value.blocks).toEqual(once.blocks)
  })

  it('cleans cells like paragraphs, keeps empty cells and drops empty lines', () => {
    const table = row(['责　任　单　位', '\u200b'], [], ['各县(市、 区)政府, 市政府有关 部门'])
    const { value } = normalise(documentOf(table))
    expect(value.blocks[0]).toMatchObject({
      cells: [{ lines: ['责任单位'] }, { lines: [] }, { lines: ['各县（市、区）政府，市政府有关部门'] }],
    })
  })

  it("cleans the file's own title too", () => {
    const { value } = normalise({ ...documentOf(...lines('現場辦公')), title: '青棠縣 2031年工作要點' })
    expect(value.title).toBe('青棠县2031年工作要点')
  })

  it('drops paragraphs in which nothing is left', () => {
    expect(normalise(documentOf(...lines('\u200b', '公开'))).value.blocks).toHaveLength(1)
  })

  it('tells where damage stays, and counts what is too much to tell', () => {
    const { diagnostics } = normalise(
      documentOf(...lines(...Array.from({ length: 25 }, () => '公开\ufffd内容。'))),
    )
    expect(diagnostics.filter(({ code }) => code === 'text-unrepairable')).toHaveLength(20)
    expect(diagnostics[0]).toMatchObject({ provenance: { line: 1 }, values: { quote: '\ufffd内容。' } })
    expect(diagnostics.at(-1)).toMatchObject({ code: 'more-unrepairable', values: { count: 5 } })
  })
})
