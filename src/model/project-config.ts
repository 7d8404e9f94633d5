import { z } from 'zod'
import { levelSchema, type Rule } from './plan-diff.js'
import { RULES } from './rules.js'

/** A rule that the file does not name keeps its own level. */
const severitySchema = z.strictObject(
  Object.fromEntries(RULES.map((rule) => [rule, levelSchema.optional()])) as Record<
    Rule,
    z.ZodOptional<typeof levelSchema>
  >,
)

/** From which level on findings fail the command. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const
export const failOnSchema = z.enum(FAIL_ON)
export type FailOn = z.infer<typeof failOnSchema>

/** A project's `gongkai.config.json`: what `gongkai diff` does unless a flag says otherwise. Paths are relative to it. */
export const projectConfigSchema = z.strictObject({
  $schema: z.string().optional().describe('Where the schema of this file is, for editors'),
  severity: severitySchema.optional().describe('How much a change of each kind matters; none: not told'),
  failOn: failOnSchema
    .optional()
    .describe('Findings of this level or above end in exit code 1; never unless told'),
  baseline: z.string().min(1).optional().describe('File of accepted changes'),
  strictBaseline: z
    .boolean()
    .optional()
    .describe('Whether an entry of the baseline that accepts nothing, or has ended, is a finding too'),
  units: z.string().min(1).optional().describe("File of the project's own units (see gongkai schema units)"),
  toMainlandTerms: z
    .boolean()
    .optional()
    .describe("Whether Taiwan's words are turned into those of the mainland before plans are compared"),
  language: z.enum(['zh', 'en']).optional().describe('Language of messages and reports; zh unless told'),
})
export type ProjectConfig = z.infer<typeof projectConfigSchema>
