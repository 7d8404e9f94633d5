import { z } from 'zod'
import { documentSchema } from './inspection.js'
import { noticeSchema } from './notice.js'

/** What has a schema, and what the schema is called. */
const SCHEMAS = {
  notice: noticeSchema.meta({
    title: 'gongkai notice',
    description: 'What gongkai parse prints as JSON and parseNotice returns. Every key is always there.',
  }),
  document: documentSchema.meta({
    title: 'gongkai document',
    description: 'What gongkai inspect prints as JSON: the document model. Every key is always there.',
  }),
} as const

/** What `jsonSchema` knows. */
export type SchemaName = keyof typeof SCHEMAS

/**
 * The JSON Schema (draft 2020-12) of an output. It describes this version exactly: a key it does not name is not
 * allowed, so a misspelt key does not pass for a missing one.
 * @example jsonSchema('notice')
 */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  return z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12', io: 'output' })
}
