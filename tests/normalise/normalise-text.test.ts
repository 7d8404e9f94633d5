import { describe, expect, it } from 'vitest'
import { normaliseText } from '../../src/normalise/normalise-text.js'
import { addGlosses, doublePunctuation, pick, seeded, shiftBytes, toTraditional } from './damage.js'
import { SENTENCES } from './sample-text.js'

const READINGS = { 開: 'kāi', 辦: 'bàn', 時: 'shí', 設: 'shè', 進: 'jìn', 發: 'fā', 應: 'yìng' }

describe('normaliseText', () => {
  it('cleans a text and tells each change with its place in the text that was given', () => {
    const given = '責(zé)任單位：　青棠縣(xiàn) 政府,霁泽市'
    const { text, script, changes } = normaliseText(given)
    expect(text).toBe('责任单位：青棠县政府，霁泽市')
    expect(script).toBe('hant')
    expect(changes).toEqual([
      { step: 'gloss', start: 0, end: 5, from: '責(zé)', to: '責' },
      { step: 'gloss', start: 12, end: 19, from: '縣(xiàn)', to: '縣' },
      { step: 'script', start: 0, end: 5, from: '責', to: '责' },
      { step: 'script', start: 6, end: 7, from: '單', to: '单' },
      { step: 'script', start: 12, end: 19, from: '縣', to: '县' },
      { step: 'punctuation', start: 22, end: 23, from: ',', to: '，' },
      { step: 'spaces', start: 9, end: 10, from: '　', to: '' },
      { step: 'spaces', start: 19, end: 20, from: ' ', to: '' },
    ])
  })

  it('keeps every line, and counts them where something is told', () => {
    const { text, diagnostics } = normaliseText('第一行\r\n\n公开\ufffd内容。\u2028末行')
    expect(text).toBe('第一行\n\n公开\ufffd内容。\n末行')
    expect(diagnostics).toMatchObject([{ code: 'text-unrepairable', provenance: { line: 3 } }])
  })

  it('takes a text with any number of changes', () => {
    const { changes } = normaliseText('責任單位'.repeat(75_000))
    expect(changes).toHaveLength(150_000)
  })

  it('takes each line as evidence for the others', () => {
    expect(normaliseText('后里')).toMatchObject({ text: '后里', script: 'hans', changes: [] })
    expect(normaliseText(['乾淨', ...SENTENCES.map(toTraditional)].join('\n')).text).toBe(
      ['干净', ...SENTENCES].join('\n'),
    )
  })

  it('says of every change what stood there', () => {
    const random = seeded(11)
    for (let i = 0; i < 100; i++) {
      const given = Array.from({ length: 4 }, () =>
        shiftBytes(
          `　　${doublePunctuation(addGlosses(toTraditional(pick(random, SENTENCES)), READINGS))}`,
          1,
        ),
      ).join('\n')
      const { changes } = normaliseText(given)
      expect(changes.length).toBeGreaterThan(0)
      const [firstStep] = changes
      for (const { step, start, end, from } of changes) {
        expect(start).toBeLessThanOrEqual(end)
        // what the first step found is what was given; later steps see what earlier ones left
        if (step === firstStep?.step) expect(given.slice(start, end)).toBe(from)
      }
    }
  })
})
