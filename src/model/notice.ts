import { z } from 'zod'
import { diagnosticSchema } from './diagnostic.js'
import { normalizationSchema, provenanceSchema, scriptSchema, sourceSchema } from './document.js'
import { unitKindSchema, unitLevelSchema } from './unit-entry.js'

/** A deadline as printed, and what it resolves to. */
export const deadlineSchema = z.object({
  text: z.string().describe('As printed'),
  kind: z
    .enum(['by', 'within', 'recurring', 'ongoing', 'unparsed'])
    .describe(
      'by: until a date; within: during a span; recurring: every so often; ongoing: without end (持续推进); unparsed: not understood',
    ),
  by: z
    .string()
    .nullable()
    .describe('Last day, ISO 8601 (2022-09-30); null where there is none or the year is unknown'),
  milestone: z
    .boolean()
    .describe('True where the words name a step on the way (5月底前动工) and not the end of the task'),
})
export type Deadline = z.infer<typeof deadlineSchema>

/** A measurable target in the text of a task. */
export const measureSchema = z.object({
  text: z.string().describe('As printed, with the words that compare'),
  quantity: z
    .number()
    .describe('Value of the number, 万 and 亿 multiplied out, fractions as decimals; of a range the lower'),
  upTo: z.number().nullable().describe('The higher number of a range (2至3次); null elsewhere'),
  unit: z.string().nullable().describe('As printed: 次, %, 个工作日, 元; null for fractions in words'),
  comparator: z
    .enum([
      'exactly',
      'at-least',
      'at-most',
      'more-than',
      'less-than',
      'about',
      'between',
      'increase-by',
      'decrease-by',
    ])
    .describe(
      'How the number is meant: 不少于 is at-least, 超过 more-than, 新增 increase-by, a range between',
    ),
  per: z
    .string()
    .nullable()
    .describe(
      'What it is counted per: day, week, ten-days, half-month, month, two-months, quarter, half-year, term, year, two-years, or a noun as printed (乡镇); null where nothing is said',
    ),
})
export type Measure = z.infer<typeof measureSchema>

export const taskSchema = z.object({
  id: z.string().describe('Place in the outline, unique in the notice, for example "2.1.15"'),
  number: z
    .string()
    .nullable()
    .describe('As printed: "15", "（三）"; null where none is printed or it is lost'),
  section: z.array(z.string()).describe('Headings above, outermost first, as printed'),
  task: z.string().nullable().describe('Its own title without the marker; null where it has none'),
  requirements: z
    .array(z.string())
    .describe('What is to be done, one string a paragraph, without the unit clause'),
  leadUnits: z.array(z.string()).describe('牵头单位; [] where none is named'),
  responsibleUnits: z.array(z.string()).describe('责任单位; [] where none is named'),
  supportingUnits: z.array(z.string()).describe('配合单位; [] where none is named'),
  deadlines: z
    .array(deadlineSchema)
    .describe('From the deadline column or the unit clause, then from the headings, then from the text'),
  measures: z.array(measureSchema).describe('Measurable targets in the requirements, in their order'),
  provenance: z.array(provenanceSchema).describe('One per piece: a row over two pages has two'),
})
export type Task = z.infer<typeof taskSchema>

export const unitSchema = z.object({
  name: z.string().describe('As printed, white space dropped'),
  canonical: z
    .string()
    .nullable()
    .describe(
      "Full name with the printed prefix (市发改委: 市发展和改革委员会); a prefix that was left out is the one before it in the list, else the notice's own; null where it is not known or stands for several",
    ),
  kind: unitKindSchema,
  level: unitLevelSchema.nullable().describe('Level of government; null where its name does not tell'),
  collective: z.boolean().describe('true where it stands for several units: 各乡镇, 有关部门'),
  aliases: z.array(z.string()).describe('Other names, with the same prefix; first those in its own brackets'),
  succeededBy: z
    .object({
      name: z.string().describe('Full name of the unit that took over'),
      year: z.number().int().describe('Year of the reform'),
    })
    .nullable()
    .describe('Where a reform ended it: by which unit and when; null where none did'),
  source: z
    .string()
    .nullable()
    .describe('Law, reform plan or list that canonical rests on; null without one'),
  tasks: z.number().int().min(0).describe('Number of tasks that name it'),
  leads: z.number().int().min(0).describe('Number of tasks it leads'),
})
export type Unit = z.infer<typeof unitSchema>

export const unassignedTextSchema = z.object({
  text: z
    .string()
    .describe('As printed; a paragraph, the paragraphs of a cell on lines of their own, or a part'),
  provenance: z.array(provenanceSchema).describe('Where; one per piece'),
})
export type UnassignedText = z.infer<typeof unassignedTextSchema>

/** What `gongkai parse` prints and `parseNotice` returns. */
export const noticeSchema = z.object({
  schemaVersion: z.literal(1).describe('Version of this shape'),
  source: sourceSchema.describe('The file that was read'),
  notice: z
    .object({
      title: z.string().nullable().describe("The plan's own title; null where there is none"),
      documentNumber: z
        .string()
        .nullable()
        .describe('发文字号, brackets always 〔〕; null where there is none'),
      issuer: z.string().nullable().describe('发文机关: who signs, several joined by 、; null where unknown'),
      addressees: z.array(z.string()).describe('主送机关; [] where none is named'),
      issuedOn: z.string().nullable().describe('成文日期, ISO 8601; null where there is none'),
      year: z
        .number()
        .int()
        .nullable()
        .describe('The year the plan is for, of several the first; null where unknown'),
      annexes: z.array(z.string()).describe('附件, as the notice lists them; [] where it lists none'),
      note: z
        .string()
        .nullable()
        .describe('附注, without its brackets: 此件公开发布; null where there is none'),
      copiedTo: z.array(z.string()).describe('抄送机关; [] where none is named'),
      printedBy: z.string().nullable().describe('印发机关; null where there is none'),
      printedOn: z.string().nullable().describe('印发日期, ISO 8601; null where there is none'),
      script: scriptSchema.describe('What the file was written in: Simplified or Traditional'),
    })
    .describe('What the notice says about itself'),
  tasks: z.array(taskSchema).describe('In the order of the notice'),
  units: z.array(unitSchema).describe('Every unit named, once, in the order of first mention'),
  unassigned: z
    .array(unassignedTextSchema)
    .describe('Text of the body that ended in no task, heading or field above, in reading order'),
  normalization: normalizationSchema.describe('What cleaning the text changed'),
  diagnostics: z.array(diagnosticSchema).describe('What was doubtful, left out or changed'),
})
export type Notice = z.infer<typeof noticeSchema>
