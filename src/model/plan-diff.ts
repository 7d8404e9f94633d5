import { z } from 'zod'
import { diagnosticSchema } from './diagnostic.js'
import { provenanceSchema, sourceSchema } from './document.js'
import { taskSchema } from './notice.js'
import { LEVELS, RULES } from './rules.js'

export const ruleSchema = z.enum(RULES)
export type Rule = z.infer<typeof ruleSchema>

export const levelSchema = z.enum(LEVELS)
export type Level = z.infer<typeof levelSchema>

/** A stretch of a text that both years share, that the revision left out, or that it put in. */
export const markSchema = z.object({
  type: z.enum(['same', 'removed', 'added']),
  text: z.string().describe('removed stands in the base only, added in the revision only'),
})
export type Mark = z.infer<typeof markSchema>

/** A text of both years, marked word by word. */
export const wordingSchema = z.object({
  field: z.enum(['task', 'requirement']).describe("The task's title, or a sentence of its requirements"),
  marks: z
    .array(markSchema)
    .describe('same and removed together are the text of the base, same and added that of the revision'),
})
export type Wording = z.infer<typeof wordingSchema>

/** One year's side of a change. */
export const changeSideSchema = z.object({
  tasks: z.array(z.string()).describe('ids of the tasks concerned; [] where it has none'),
  titles: z
    .array(z.string())
    .describe('What those tasks are called: the title, or the beginning of the requirement, cut to a line'),
  values: z
    .array(z.string())
    .describe(
      'What changed as it is on this side: units, deadlines, sentences, headings, numbers; of a task that moved its section, inside a section also its place there; [] for nothing',
    ),
  provenance: z.array(provenanceSchema).describe('Where those tasks stand'),
})
export type ChangeSide = z.infer<typeof changeSideSchema>

/** What somebody wrote down about a change that need not be told again. */
export const acceptanceSchema = z.object({
  reason: z.string().describe('Why it is accepted'),
  by: z.string().describe('Who accepted it'),
  date: z.string().describe('When, ISO 8601 (2024-03-01)'),
  expires: z.string().nullable().describe('Last day it is accepted on, ISO 8601; null for no end'),
})
export type Acceptance = z.infer<typeof acceptanceSchema>

export const changeSchema = z.object({
  rule: ruleSchema.describe('Stable name of the kind of change'),
  type: z.enum(['added', 'removed', 'modified', 'moved']).describe('What happened, in one word'),
  level: levelSchema.exclude(['none']).describe('How much it matters'),
  fingerprint: z
    .string()
    .describe(
      'Of the rule, the substance of the tasks and the values; the same after re-typesetting and renumbering',
    ),
  message: z.string().describe('One sentence for people'),
  base: changeSideSchema.describe('The earlier plan'),
  revision: changeSideSchema.describe('The later plan'),
  wording: z.array(wordingSchema).describe('Texts that changed, word by word; [] where none did'),
  accepted: acceptanceSchema.nullable().describe('From the baseline; null where it is not accepted'),
})
export type Change = z.infer<typeof changeSchema>

/** Why two tasks are taken for the same. */
export const matchReasonSchema = z.object({
  by: z.enum(['title', 'wording', 'section', 'units']).describe('What was compared'),
  score: z.number().min(0).max(1).describe('How alike they are in it: 0 not at all, 1 the same'),
})
export type MatchReason = z.infer<typeof matchReasonSchema>

/** Tasks of both plans that are the same by substance. */
export const matchSchema = z.object({
  type: z
    .enum(['one-to-one', 'split', 'merged'])
    .describe('split: one task became several; merged: several became one'),
  base: z.array(z.string()).min(1).describe('ids in the base'),
  revision: z.array(z.string()).min(1).describe('ids in the revision'),
  score: z.number().min(0).max(1).describe('How sure: 1 is the same text in the same place'),
  reasons: z.array(matchReasonSchema).describe('What the score is made of'),
})
export type Match = z.infer<typeof matchSchema>

/** One of the two plans, as far as a comparison needs it. */
export const planSideSchema = z.object({
  source: sourceSchema.describe('The file that was read'),
  path: z
    .string()
    .nullable()
    .describe('Path of the file as it was given, of REF:PATH the path in the repository; null where unknown'),
  title: z.string().nullable().describe("The plan's title; null where there is none"),
  documentNumber: z.string().nullable().describe('发文字号; null where there is none'),
  issuer: z.string().nullable().describe('发文机关; null where unknown'),
  issuedOn: z.string().nullable().describe('成文日期, ISO 8601; null where there is none'),
  year: z.number().int().nullable().describe('The year the plan is for; null where unknown'),
  tasks: z.array(taskSchema).describe('Its tasks, in order'),
})
export type PlanSide = z.infer<typeof planSideSchema>

export const diffSummarySchema = z.object({
  matched: z
    .number()
    .min(0)
    .max(1)
    .describe('Share of the tasks of both plans that have a counterpart in the other'),
  levels: z
    .record(levelSchema.exclude(['none']), z.number().int().min(0))
    .describe('Number of changes of each level, without those accepted'),
  rules: z
    .record(ruleSchema, z.number().int().min(0))
    .describe('Number of changes of each rule, accepted or not'),
  accepted: z.number().int().min(0).describe('Number of changes that the baseline accepts'),
})
export type DiffSummary = z.infer<typeof diffSummarySchema>

/** What `gongkai diff` prints for two plans and `diffPlans` returns. */
export const planDiffSchema = z.object({
  schemaVersion: z.literal(1).describe('Version of this shape'),
  base: planSideSchema.describe('The earlier plan'),
  revision: planSideSchema.describe('The later plan'),
  summary: diffSummarySchema.describe('How many changes there are'),
  matches: z.array(matchSchema).describe('Which tasks are the same, in the order of the base'),
  changes: z
    .array(changeSchema)
    .describe('Rule by rule in the order of the schema, in a rule in the order of the plans'),
  diagnostics: z.array(diagnosticSchema).describe('What should be known about the comparison'),
})
export type PlanDiff = z.infer<typeof planDiffSchema>

/** One task through the years. */
export const taskHistorySchema = z.object({
  title: z.string().describe('What the task is called, in the last plan that has it'),
  years: z
    .array(z.array(z.string()))
    .describe('For each plan the ids of the task in it; [] where it is not in that plan'),
  kept: z.number().int().min(1).describe('Number of plans that have it'),
  changes: z
    .array(
      z.object({
        plan: z.number().int().min(1).describe('Plan that the change came with, counted from 0'),
        fingerprint: z.string().describe('Of the change, in the diff with the plan before'),
        rule: ruleSchema,
      }),
    )
    .describe('What changed in it, in the order of the plans'),
  message: z.string().describe('The same in one sentence: kept 4 years; lead changed in 2024'),
})
export type TaskHistory = z.infer<typeof taskHistorySchema>

/** What `gongkai diff` prints for three plans or more and `diffHistory` returns. */
export const planHistorySchema = z.object({
  schemaVersion: z.literal(1).describe('Version of this shape'),
  diffs: z.array(planDiffSchema).min(1).describe('Each plan with the one after it'),
  tasks: z.array(taskHistorySchema).describe('Each task through the years, in order of first appearance'),
})
export type PlanHistory = z.infer<typeof planHistorySchema>
