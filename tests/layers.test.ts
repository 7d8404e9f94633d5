import { describe, expect, test } from 'vitest'
import { readSourceImports } from './support/source-imports.js'

/** Who may import whom: the table of ARCHITECTURE.md. A layer may always import itself. */
const LAYERS: Readonly<Record<string, { layers: readonly string[]; packages: readonly string[] }>> = {
  model: { layers: [], packages: ['zod'] },
  messages: { layers: ['model'], packages: [] },
  'errors.ts': { layers: ['model', 'messages'], packages: [] },
  'result.ts': { layers: ['model', 'messages'], packages: [] },
  read: {
    layers: ['model', 'messages', 'errors.ts', 'result.ts'],
    packages: ['node:', 'mammoth', 'pdf-parse', 'pdfjs-dist', 'parse5', 'saxes', 'chardet', 'yauzl'],
  },
  language: { layers: [], packages: [] },
  normalise: { layers: ['model', 'messages', 'result.ts', 'language'], packages: ['opencc-js', 'entities'] },
  extract: { layers: ['model', 'messages', 'result.ts', 'language'], packages: [] },
  printed: { layers: ['model', 'messages', 'result.ts', 'normalise'], packages: [] },
  diff: { layers: ['model', 'messages', 'result.ts', 'language'], packages: ['node:crypto', 'diff'] },
  render: {
    layers: ['model', 'messages', 'result.ts'],
    packages: ['node:crypto', 'csv-stringify', 'entities', 'get-east-asian-width', 'fast-xml-builder'],
  },
  json: { layers: ['messages', 'errors.ts'], packages: ['zod'] },
  'units.ts': { layers: ['model', 'messages', 'errors.ts', 'json', 'extract'], packages: [] },
  'baseline.ts': { layers: ['model', 'errors.ts', 'json'], packages: [] },
  'project-config.ts': { layers: ['model', 'errors.ts', 'json'], packages: [] },
  'parse.ts': {
    layers: [
      'model',
      'messages',
      'errors.ts',
      'result.ts',
      'read',
      'normalise',
      'extract',
      'printed',
      'units.ts',
    ],
    packages: [],
  },
  plan: {
    layers: [
      'model',
      'messages',
      'errors.ts',
      'result.ts',
      'json',
      'language',
      'read',
      'normalise',
      'extract',
      'units.ts',
      'parse.ts',
    ],
    packages: ['node:crypto'],
  },
  'index.ts': {
    layers: [
      'model',
      'messages',
      'errors.ts',
      'result.ts',
      'read',
      'normalise',
      'diff',
      'render',
      'parse.ts',
      'units.ts',
      'plan',
      'baseline.ts',
      'project-config.ts',
    ],
    packages: [],
  },
  cli: { layers: ['index.ts', 'render', 'messages'], packages: ['node:', 'commander'] },
}

/** Libraries whose habits only one file should have to know. */
const ONE_FILE_ONLY = ['mammoth', 'pdf-parse']

const imports = readSourceImports()

function layerOf(path: string): string {
  return path.split('/')[0] ?? path
}

test('every file below src belongs to a layer', () => {
  const layers = new Set(imports.map(({ file }) => layerOf(file)))
  expect([...layers].filter((layer) => !LAYERS[layer])).toEqual([])
})

describe.each(Object.entries(LAYERS))('%s', (layer, { layers, packages }) => {
  const own = imports.filter(({ file }) => layerOf(file) === layer)

  test(`imports only ${layers.join(', ') || 'itself'}`, () => {
    const wrong = own.filter((one) => one.own && ![layer, ...layers].includes(layerOf(one.target)))
    expect(wrong).toEqual([])
  })

  test(`uses only ${packages.join(', ') || 'no package'}`, () => {
    const wrong = own.filter((one) => !one.own && !packages.some((name) => one.target.startsWith(name)))
    expect(wrong).toEqual([])
  })
})

test('messages know the model by its types only', () => {
  const wrong = imports.filter(
    ({ file, target, kind }) =>
      layerOf(file) === 'messages' && layerOf(target) === 'model' && kind !== 'type',
  )
  expect(wrong).toEqual([])
})

test('the command line uses the library as any caller would, and loads it when a command needs it', () => {
  const wrong = imports.filter(
    ({ file, target, kind }) => layerOf(file) === 'cli' && target === 'index.ts' && kind === 'static',
  )
  expect(wrong).toEqual([])
})

test.each(ONE_FILE_ONLY)('at most one file knows %s', (name) => {
  const files = imports
    .filter(({ target, kind }) => target === name && kind !== 'type')
    .map(({ file }) => file)
  expect(files.length, files.join(', ')).toBeLessThanOrEqual(1)
})
