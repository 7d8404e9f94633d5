import { z } from 'zod'
import { baselineSchema } from './baseline.js'
import { documentSchema } from './inspection.js'
import { noticeSchema } from './notice.js'
import { planDiffSchema, planHistorySchema } from './plan-diff.js'
import { projectConfigSchema } from './project-config.js'
import { unitEntriesSchema } from './unit-entry.js'

/** What has a schema, what the schema is called, and whether it is written by gongkai or read. */
const SCHEMAS = {
  notice: {
    schema: noticeSchema.meta({
      title: 'gongkai notice',
      description: 'What gongkai parse prints as JSON and parseNotice returns. Every key is always there.',
    }),
    io: 'output',
  },
  document: {
    schema: documentSchema.meta({
      title: 'gongkai document',
      description: 'What gongkai inspect prints as JSON: the document model. Every key is always there.',
    }),
    io: 'output',
  },
  diff: {
    schema: planDiffSchema.meta({
      title: 'gongkai diff',
      description:
        'What gongkai diff prints as JSON for two plans and diffPlans returns. Every key is always there.',
    }),
    io: 'output',
  },
  history: {
    schema: planHistorySchema.meta({
      title: 'gongkai history',
      description: 'What gongkai diff prints as JSON for three plans or more. Every key is always there.',
    }),
    io: 'output',
  },
  baseline: {
    schema: baselineSchema.meta({
      title: 'gongkai baseline',
      description: 'What gongkai diff --baseline reads: changes that somebody has accepted.',
    }),
    io: 'input',
  },
  config: {
    schema: projectConfigSchema.meta({
      title: 'gongkai config',
      description: 'What a gongkai.config.json holds: what gongkai diff does unless a flag says otherwise.',
    }),
    io: 'input',
  },
  units: {
    schema: unitEntriesSchema.meta({
      title: 'gongkai units',
      description:
        'What gongkai parse --units reads: units that win over those built in. Only name is needed.',
    }),
    io: 'input',
  },
} as const

/** What `jsonSchema` knows. */
export type SchemaName = keyof typeof SCHEMAS

/**
 * The JSON Schema (draft 2020-12) of an output, or of a list of units. It describes this version exactly: a key it does not name is not
 * allowed, so a misspelt key does not pass for a missing one.
 * @example jsonSchema('notice')
 */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const { schema, io } = SCHEMAS[name]
  return z.toJSONSchema(schema, { target: 'draft-2020-12', io })
}
