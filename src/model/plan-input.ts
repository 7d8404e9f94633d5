import { z } from 'zod'
import { diagnosticSchema } from './diagnostic.js'
import { normalizationSchema, provenanceSchema, scriptSchema, sourceSchema } from './document.js'
import { firstWrongList } from './first-wrong-list.js'
import {
  deadlineSchema,
  measureSchema,
  noticeSchema,
  taskSchema,
  unassignedTextSchema,
  unitSchema,
} from './notice.js'

/** Some hundred times what the longest plan has. */
const MAX_TASKS = 100_000

const { page, line, table, row, bbox } = provenanceSchema.shape
const placeInput = z.object({
  page: page.default(null),
  line: line.default(null),
  table: table.default(null),
  row: row.default(null),
  bbox: bbox.default(null),
})
const placesInput = firstWrongList(placeInput).default([])
const texts = firstWrongList(z.string())

const deadlineInput = z.object({
  text: deadlineSchema.shape.text,
  kind: deadlineSchema.shape.kind.optional(),
  by: deadlineSchema.shape.by.optional(),
  milestone: deadlineSchema.shape.milestone.default(false),
})

const taskInput = z.object({
  id: taskSchema.shape.id.min(1),
  number: taskSchema.shape.number.default(null),
  section: texts.default([]),
  task: taskSchema.shape.task.default(null),
  requirements: texts,
  leadUnits: texts,
  responsibleUnits: texts,
  supportingUnits: texts,
  deadlines: firstWrongList(deadlineInput).default([]),
  measures: firstWrongList(measureSchema).optional(),
  provenance: placesInput,
})
export type TaskInput = z.output<typeof taskInput>

const { shape: front } = noticeSchema.shape.notice
const frontInput = z.object({
  title: front.title.default(null),
  documentNumber: front.documentNumber.default(null),
  issuer: front.issuer.default(null),
  addressees: texts.default([]),
  issuedOn: front.issuedOn.default(null),
  year: front.year.optional(),
  annexes: texts.default([]),
  note: front.note.default(null),
  copiedTo: texts.default([]),
  printedBy: front.printedBy.default(null),
  printedOn: front.printedOn.default(null),
  script: scriptSchema.default('hans'),
})

/**
 * A plan as JSON, from this version, an older one or a person: a task's id, requirements and units are needed; all else
 * can be told from those, or is not known. Keys that are not known are left out.
 */
export const planInputSchema = z.object({
  schemaVersion: noticeSchema.shape.schemaVersion.default(1),
  source: sourceSchema.partial().default({}),
  notice: frontInput.default(() => frontInput.parse({})),
  tasks: z.array(z.unknown()).max(MAX_TASKS).pipe(firstWrongList(taskInput)),
  // Those of an older version know less: they are made again.
  units: firstWrongList(unitSchema).optional().catch(undefined),
  unassigned: firstWrongList(unassignedTextSchema.extend({ provenance: placesInput })).default([]),
  normalization: normalizationSchema.default({ script: 'hans', steps: [] }),
  diagnostics: firstWrongList(
    diagnosticSchema.extend({
      values: diagnosticSchema.shape.values.default({}),
      task: diagnosticSchema.shape.task.default(null),
      provenance: placeInput.nullable().default(null),
    }),
  ).default([]),
})
export type PlanInput = z.output<typeof planInputSchema>
