import { z } from 'zod'
import { provenanceSchema } from './document.js'

/** Something a reader of the plan should know. `code` is stable; `message` is for people. */
export const diagnosticSchema = z.object({
  code: z.string().describe('Stable kebab-case name of the finding'),
  severity: z
    .enum(['error', 'warning', 'info'])
    .describe('error: part of the plan is lost; warning: look at the place; info: good to know'),
  message: z.string().describe('One sentence for people'),
  values: z.record(z.string(), z.union([z.string(), z.number()])).describe('The facts in the message'),
  task: z.string().nullable().describe('id of the task concerned; null for none'),
  provenance: provenanceSchema.nullable().describe('Where; null where it has no place'),
})
export type Diagnostic = z.infer<typeof diagnosticSchema>
export type Severity = Diagnostic['severity']
