import { expectTypeOf } from 'vitest'
import type {
  Diagnostic,
  Format,
  NormalisedText,
  Notice,
  ParseOptions,
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
  readDocument,
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
