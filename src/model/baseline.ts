import { z } from 'zod'
import { acceptanceSchema, ruleSchema } from './plan-diff.js'

/** Changes in a baseline; some hundred times what a plan has. */
export const MAX_BASELINE_ENTRIES = 100_000
/** 2024-03-01 */
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A change that somebody has looked at and accepted. */
export const baselineEntrySchema = acceptanceSchema
  .extend({
    fingerprint: z.string().describe('Of the change, as gongkai diff prints it'),
    rule: ruleSchema.describe('Kind of the change'),
    what: z.string().default('').describe('The change in words, for those who review the file; not compared'),
    reason: z.string().default(''),
    by: z.string().default(''),
    date: z.string().regex(DAY),
    expires: z.string().regex(DAY).nullable().default(null),
  })
  .strict()
export type BaselineEntry = z.infer<typeof baselineEntrySchema>

/** A file of accepted changes (`--baseline FILE`). */
export const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Version of this shape'),
  accepted: z.array(baselineEntrySchema).max(MAX_BASELINE_ENTRIES).describe('What is accepted'),
})
export type Baseline = z.infer<typeof baselineSchema>
