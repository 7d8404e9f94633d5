export { readBaseline } from './baseline.js'
export { type AcceptedBy, baselineOf, type DiffOptions, diffHistory, diffPlans } from './diff/index.js'
export { type ErrorCode, GongkaiError } from './errors.js'
export type { Language } from './messages/text.js'
export { type Baseline, type BaselineEntry, baselineSchema } from './model/baseline.js'
export type { Diagnostic } from './model/diagnostic.js'
export type {
  Block,
  Cell,
  Normalization,
  Paragraph,
  Provenance,
  SourceDocument,
  Table,
} from './model/document.js'
export { documentSchema } from './model/inspection.js'
export { jsonSchema, type SchemaName } from './model/json-schema.js'
export {
  type Deadline,
  type Measure,
  type Notice,
  noticeSchema,
  type Task,
  type Unit,
} from './model/notice.js'
export {
  type Change,
  type Level,
  type Match,
  type PlanDiff,
  type PlanHistory,
  planDiffSchema,
  planHistorySchema,
  type Rule,
} from './model/plan-diff.js'
export { type FailOn, type ProjectConfig, projectConfigSchema } from './model/project-config.js'
export type { UnitEntry, UnitEntryInput } from './model/unit-entry.js'
export { type NormalisedText, normaliseText, type TextChange } from './normalise/normalise-text.js'
export { extractNotice, type ParseOptions, parseNotice, readDocument } from './parse.js'
export { readPlan } from './plan/read-plan.js'
export { readProjectConfig } from './project-config.js'
export { MAX_INPUT_BYTES } from './read/index.js'
export { type DiffFormat, diffRenderers, renderDiff } from './render/diff/index.js'
export { documentRenderers, type Format, render, renderers } from './render/index.js'
export type { Renderer, RenderOptions } from './render/renderer.js'
export { diagnosticMessage, type Result } from './result.js'
export { type ResolvedUnit, type ResolveOptions, readUnits, resolveUnit } from './units.js'
