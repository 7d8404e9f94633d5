import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../src/model/json-schema.js'
import { makeNotice } from '../support/notice.js'

/** Every object schema inside a schema, with the path to it. */
function* objectsIn(
  schema: unknown,
  path = '#',
): Generator<{ path: string; schema: Record<string, unknown> }> {
  if (typeof schema !== 'object' || schema === null) return
  if ('properties' in schema) yield { path, schema: { ...schema } }
  for (const [key, value] of Object.entries(schema)) yield* objectsIn(value, `${path}/${key}`)
}

describe.each(['notice', 'document'] as const)('jsonSchema(%s)', (name) => {
  const schema = jsonSchema(name)
  const objects = [...objectsIn(schema)]

  test('is a titled schema of draft 2020-12', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.title).toBe(`gongkai ${name}`)
    expect(schema.description).toEqual(expect.any(String))
  })

  test('describes every property', () => {
    const silent = objects.flatMap(({ path, schema: { properties } }) =>
      Object.entries(properties as Record<string, { description?: string }>)
        .filter(([, property]) => !property.description)
        .map(([key]) => `${path}/${key}`),
    )
    expect(silent).toEqual([])
  })

  test('requires every property and allows no other', () => {
    expect(objects.length).toBeGreaterThan(3)
    for (const { schema: object } of objects) {
      expect(object.required).toEqual(Object.keys(object.properties as object))
      expect(object.additionalProperties).toBe(false)
    }
  })

  test('is a valid schema', () => {
    expect(() => new Ajv2020({ strict: false }).compile(schema)).not.toThrow()
  })
})

describe('the schema of a notice', () => {
  const validate = new Ajv2020({ strict: false }).compile(jsonSchema('notice'))

  test('accepts a notice', () => {
    validate(makeNotice())
    expect(validate.errors).toBeNull()
  })

  test.each([
    ['a missing key', { units: undefined }],
    ['a misspelt key', { taks: [] }],
    ['another version', { schemaVersion: 2 }],
  ])('rejects %s', (_, over) => {
    expect(validate(JSON.parse(JSON.stringify({ ...makeNotice(), ...over })))).toBe(false)
  })
})

describe('the schema of a list of units', () => {
  const schema = jsonSchema('units')
  const validate = new Ajv2020({ strict: false }).compile(schema)

  test('is titled and describes every key', () => {
    expect(schema.title).toBe('gongkai units')
    const silent = [...objectsIn(schema)].flatMap(({ schema: { properties } }) =>
      Object.entries(properties as Record<string, { description?: string }>).filter(
        ([, { description }]) => !description,
      ),
    )
    expect(silent).toEqual([])
  })

  test('accepts an entry that has a name only', () => {
    validate([{ name: '*数创局' }])
    expect(validate.errors).toBeNull()
  })

  test.each([
    ['no name', [{}]],
    ['a misspelt key', [{ name: '*数创局', alias: [] }]],
    ['no array', { name: '*数创局' }],
    ['two stars', [{ name: '*数*局' }]],
  ])('rejects %s', (_, value) => {
    expect(validate(value)).toBe(false)
  })
})
