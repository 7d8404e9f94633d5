import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../src/index.js'
import { beyondRepair } from '../../src/normalise/beyond-repair.js'
import { normaliseText } from '../../src/normalise/normalise-text.js'
import { documentOf, lines, row } from './documents.js'
import { SENTENCES } from './sample-text.js'

const GONE = ['\ufffd\ufffd\ufffd公开', '锟斤拷锟斤拷公开', 'ï¿½ï¿½公开', '烫烫烫烫公开', '屯屯屯屯公开']

describe('text that is beyond repair', () => {
  it.each(GONE)('stays, and is told with its place: %s', (text) => {
    const { text: kept, diagnostics } = normaliseText(`${SENTENCES[0]}\n${text}`)
    expect(kept.split('\n')[1]).toBe(text)
    expect(diagnostics).toMatchObject([
      { code: 'text-unrepairable', values: { quote: text }, provenance: { line: 2 } },
    ])
  })

  it.each(GONE)('makes a document of little else one: %s', (text) => {
    expect(beyondRepair(documentOf(...lines(text, text)))).toBe(text)
    expect(beyondRepair(documentOf(row([text], [text])))).toBe(text)
  })

  it.each(GONE)('makes none of a document that says enough besides: %s', (text) => {
    expect(beyondRepair(documentOf(...lines(...SENTENCES, text)))).toBeNull()
  })
})

it('is no plan: parsing says so with a code of its own', async () => {
  const plan = [
    '云岚市2031年政务公开工作要点',
    '一、公开\ufffd\ufffd\ufffd',
    '（一）\ufffd\ufffd\ufffd\ufffd\ufffd。（市\ufffd\ufffd\ufffd负责）',
  ]
  const bytes = new TextEncoder().encode([...plan, ...plan.map(() => '\ufffd'.repeat(30))].join('\n'))
  await expect(parseNotice({ bytes, name: 'plan.txt' })).rejects.toMatchObject({ code: 'garbled-text' })
})

it.each([...SENTENCES, '烫伤', '屯溪区屯光镇', '烫烫'])('is never seen in sound text: %s', (text) => {
  expect(beyondRepair(documentOf(...lines(text)))).toBeNull()
  expect(normaliseText(text)).toMatchObject({ text, diagnostics: [] })
})
