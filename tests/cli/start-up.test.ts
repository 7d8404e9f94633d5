import { expect, test } from 'vitest'
import { readSourceImports } from '../support/source-imports.js'

test('start-up loads commander and what renders text, not the libraries that read files', () => {
  const statics = readSourceImports().filter(({ kind }) => kind === 'static')
  const loaded = new Set(['cli/run.ts'])
  for (const file of loaded) {
    for (const { target, own } of statics.filter((one) => one.file === file)) {
      if (own) loaded.add(target)
      else if (!target.startsWith('node:')) loaded.add(`package ${target}`)
    }
  }
  const packages = [...loaded].filter((name) => name.startsWith('package ')).sort()
  expect(packages).toEqual([
    'package commander',
    'package csv-stringify/sync',
    'package entities',
    'package fast-xml-builder',
    'package get-east-asian-width',
  ])
})
