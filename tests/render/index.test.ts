import { expect, test } from 'vitest'
import { documentRenderers, render, renderers } from '../../src/render/index.js'
import { makeNotice } from '../support/notice.js'

test.each(renderers.map(({ name }) => name))('renders %s, ending in a line feed', (name) => {
  expect(render(makeNotice(), name)).toMatch(/云川市|更新指南/)
  expect(render(makeNotice(), name)).toMatch(/\n$/)
})

test('refuses a format that is not there, naming those that are', () => {
  expect(() => render(makeNotice(), 'xlsx' as 'csv')).toThrow(
    /no renderer "xlsx"; there are json, ndjson, table/,
  )
})

test.each([
  ['plans', renderers],
  ['documents', documentRenderers],
])('every name and extension of the renderers of %s is one renderer’s only', (_, list) => {
  const names = list.map(({ name }) => name)
  const extensions = list.flatMap((renderer): readonly string[] => renderer.extensions)
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(extensions).size).toBe(extensions.length)
})
