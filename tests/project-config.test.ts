import { describe, expect, test } from 'vitest'
import { GongkaiError, readProjectConfig } from '../src/index.js'

const read = (text: string) => readProjectConfig(new TextEncoder().encode(text))

function errorOf(text: string): string {
  try {
    read(text)
  } catch (error) {
    if (error instanceof GongkaiError) return `${error.code} ${error.describe('en').what}`
    throw error
  }
  return 'no error'
}

describe('readProjectConfig', () => {
  test('takes every key there is', () => {
    const config = {
      $schema: './config.schema.json',
      severity: { 'task-reworded': 'none', 'task-added': 'error' },
      failOn: 'warning',
      baseline: 'baseline.json',
      strictBaseline: true,
      units: 'units.json',
      toMainlandTerms: true,
      language: 'en',
    }
    expect(read(JSON.stringify(config))).toEqual(config)
    expect(read('{}')).toEqual({})
  })

  test.each([
    ['{"failon":"error"}', 'config-invalid config: failon does not fit the format: "error"'],
    ['{"failOn":"none"}', 'config-invalid config: failOn does not fit the format: "none"'],
    [
      '{"severity":{"task-lost":"error"}}',
      'config-invalid config: severity.task-lost does not fit the format: "error"',
    ],
    [
      '{"severity":{"task-added":"fatal"}}',
      'config-invalid config: severity.task-added does not fit the format: "fatal"',
    ],
    [
      '{"severity":{"__proto__":"error"}}',
      'config-invalid config: severity.__proto__ does not fit the format: "error"',
    ],
    [
      '{"__proto__":{"failOn":"error"}}',
      'config-invalid config: __proto__ does not fit the format: {"failOn":"error"}',
    ],
    ['{"constructor":1}', 'config-invalid config: constructor does not fit the format: 1'],
    ['{"baseline":""}', 'config-invalid config: baseline does not fit the format: ""'],
    ['[]', 'config-invalid config: {} does not fit the format: []'],
    ['null', 'config-invalid config: {} does not fit the format: null'],
    ['{\n"failOn": "error",\n}', 'config-not-json not JSON: it cannot be read from line 3 on'],
    ['', 'config-not-json not JSON: it cannot be read from line 1 on'],
    [' '.repeat(2 ** 20 + 1), 'too-large too large: 1.0 MB, the limit is 1 MB'],
  ])('%.60s is refused', (text, message) => {
    expect(errorOf(text)).toBe(message)
  })

  test('a deep file and one of many keys are refused in few words', () => {
    const deep = `{"severity":${'['.repeat(4e5)}${']'.repeat(4e5)}}`
    const wide = `{${Array.from({ length: 5e4 }, (_, i) => `"k${i}":0`).join()}}`
    for (const text of [deep, wide]) expect(errorOf(text).length).toBeLessThan(120)
  })
})
