import { describe, expect, test } from 'vitest'
import { type Baseline, GongkaiError, readBaseline } from '../src/index.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const ENTRY = { fingerprint: 'a1', rule: 'task-removed', date: '2031-03-01' }
const read = (json: unknown): Baseline => readBaseline(bytesOf(JSON.stringify(json)))

function errorOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof GongkaiError) return `${error.code} ${error.describe('en').what}`
    throw error
  }
  return 'no error'
}

describe('readBaseline', () => {
  test('fills in what an entry leaves out', () => {
    expect(read({ schemaVersion: 1, accepted: [ENTRY] }).accepted).toEqual([
      { ...ENTRY, what: '', reason: '', by: '', expires: null },
    ])
  })

  test.each([
    [
      { schemaVersion: 1, accepted: [{ ...ENTRY, rule: 'task-lost' }] },
      'accepted[0].rule does not fit the format: "task-lost"',
    ],
    [
      { schemaVersion: 1, accepted: [ENTRY, { ...ENTRY, date: '1 March' }] },
      'accepted[1].date does not fit the format: "1 March"',
    ],
    [
      { schemaVersion: 1, accepted: [{ ...ENTRY, raeson: 'x' }] },
      'accepted[0].raeson does not fit the format: "x"',
    ],
    [{ schemaVersion: 1, accepted: [], ignored: [] }, 'ignored does not fit the format: []'],
    [{ schemaVersion: 2, accepted: [] }, 'schemaVersion does not fit the format: 2'],
    [{ schemaVersion: 1 }, 'accepted is missing'],
    [[], 'accepted does not fit the format: []'],
    [7, 'accepted does not fit the format: 7'],
    [
      { schemaVersion: 1, accepted: new Array(1_000_001).fill(0) },
      'accepted.length does not fit the format: 1000001',
    ],
  ])('baseline %# says what is wrong', (json, message) => {
    expect(errorOf(() => read(json))).toBe(`baseline-invalid baseline: ${message}`)
  })

  test.each([
    '{"__proto__":{"a":1},"schemaVersion":1,"accepted":[]}',
    '{"schemaVersion":1,"accepted":[{"__proto__":1}]}',
  ])('refuses %s', (text) => {
    expect(errorOf(() => readBaseline(bytesOf(text)))).toMatch(/^baseline-invalid/)
  })

  test('says from which line on it is no JSON', () => {
    const text = '{\n  "schemaVersion": 1,\n  "accepted": [\n<<<<<<< HEAD\n  ]\n}\n'
    expect(errorOf(() => readBaseline(bytesOf(text)))).toBe(
      'baseline-not-json not JSON: it cannot be read from line 4 on',
    )
  })
})
