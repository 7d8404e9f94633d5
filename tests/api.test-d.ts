import { expectTypeOf } from 'vitest'
import type {
  Baseline,
  Diagnostic,
  Format,
  NormalisedText,
  Notice,
  ParseOptions,
  ProjectConfig,
  Result,
  SourceDocument,
  Task,
  TextChange,
  UnitEntryInput,
} from '../src/index.js'
import {
  extractNotice,
  normaliseText,
  noticeSchema,
  parseNotice,
  readBaseline,
  readDocument,
  readPlan,
  readProjectConfig,
  render,
} from '../src/index.js'

// Checked by `npm run types`; there is nothing to run.
expectTypeOf(parseNotice).returns.resolves.toEqualTypeOf<Notice>()
expectTypeOf(readDocument).returns.resolves.toEqualTypeOf<Result<SourceDocument>>()
expectTypeOf(extractNotice).parameter(0).toEqualTypeOf<SourceDocument>()
expectTypeOf(render).returns.toEqualTypeOf<string>()
expectTypeOf<Format>().toEqualTypeOf<'json' | 'ndjson' | 'table' | 'csv' | 'markdown'>()
expectTypeOf(noticeSchema.parse).returns.toEqualTypeOf<Notice>()
expectTypeOf<Task['leadUnits']>().toEqualTypeOf<string[]>()
expectTypeOf<Task['number']>().toEqualTypeOf<string | null>()
expectTypeOf<Diagnostic['severity']>().toEqualTypeOf<'error' | 'warning' | 'info'>()
expectTypeOf<Required<ParseOptions>>().toEqualTypeOf<{
  language: 'zh' | 'en'
  units: readonly UnitEntryInput[]
  keepText: boolean
  toMainlandTerms: boolean
}>()
expectTypeOf(normaliseText).returns.toEqualTypeOf<NormalisedText>()
expectTypeOf<TextChange['step']>().toEqualTypeOf<string>()
expectTypeOf(readPlan).returns.resolves.toEqualTypeOf<Notice>()
// @ts-expect-error plans are compared by clean text
expectTypeOf(readPlan).toBeCallableWith({ bytes: new Uint8Array(), name: '-' }, { keepText: true })
expectTypeOf(readBaseline).returns.toEqualTypeOf<Baseline>()
expectTypeOf(readProjectConfig).returns.toEqualTypeOf<ProjectConfig>()
