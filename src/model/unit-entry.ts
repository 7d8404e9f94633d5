import { z } from 'zod'

/** What kinds of units there are. */
export const unitKindSchema = z
  .enum(['agency', 'government', 'party', 'office', 'enterprise', 'group', 'other'])
  .describe(
    'agency: 局 委 厅 部; government: 人民政府 管委会 街道; party: 党委 宣传部 团委; office: an office inside a unit (科 股 室); enterprise: 公司 银行; group: several without names (各有关部门); other: not known',
  )
export type UnitKind = z.infer<typeof unitKindSchema>

/** Levels of government, from the State Council down. */
export const unitLevelSchema = z
  .enum(['national', 'province', 'city', 'county', 'township'])
  .describe(
    'national: 国家; province: 省 自治区 直辖市; city: 市 州 盟; county: 县 区 旗; township: 乡 镇 街道',
  )
export type UnitLevel = z.infer<typeof unitLevelSchema>

/** No name of a unit is longer. */
const MAX_NAME = 60
const MAX_SHORT_NAMES = 50
/** Entries of a user's own file; some hundred times what the largest city has. */
export const MAX_UNIT_ENTRIES = 20_000

/** A name that may hold one star: *财政局, 团*委, 商务部 */
const patternSchema = z
  .string()
  .min(2)
  .max(MAX_NAME)
  .regex(/^(?:[^*\s]+\*?[^*\s]*|\*[^*\s]+)$/)

/** One unit that the registry knows, or one form of it where levels have different ones (财政厅, 财政局). */
export const unitEntrySchema = z.strictObject({
  name: patternSchema.describe(
    'Full name; * stands where the place or level does: "*财政局", "国网*供电公司"; without it the name is complete: "商务部"',
  ),
  aliases: z
    .array(patternSchema)
    .max(MAX_SHORT_NAMES)
    .default([])
    .describe('Other names, with or without *: "*发改委"'),
  kind: unitKindSchema.default('agency').describe('agency unless told; as in a notice'),
  levels: z.array(unitLevelSchema).default([]).describe('Levels it exists at; [] for any'),
  placedBy: z
    .enum(['level', 'name', 'both'])
    .default('level')
    .describe(
      'What stands at the *: level: 市, 省, 云岚市; name: 云岚, as in 云岚海关; both: either (市税务局, 云岚税务局)',
    ),
  source: z
    .string()
    .max(200)
    .nullable()
    .default(null)
    .describe('The law, reform plan or public list that it rests on'),
  succeededBy: z
    .strictObject({
      name: patternSchema.describe('Full name of the unit that took over, * as above'),
      year: z.number().int().min(1949).max(2100).describe('Year of the reform'),
    })
    .nullable()
    .default(null)
    .describe('Where a reform ended it: by which unit and when'),
})
/** An entry as the registry holds it: nothing left out. */
export type UnitEntry = z.infer<typeof unitEntrySchema>

/** An entry as a user writes it: only its name is needed. */
export type UnitEntryInput = z.input<typeof unitEntrySchema>

/** A user's own list of units (`--units FILE`). */
export const unitEntriesSchema = z.array(unitEntrySchema).max(MAX_UNIT_ENTRIES)
