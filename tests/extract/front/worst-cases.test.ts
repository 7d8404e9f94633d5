import { describe, expect, it } from 'vitest'
import { findAddressees } from '../../../src/extract/front/addressees.js'
import { handedOverPlan } from '../../../src/extract/front/annex.js'
import { findAnnexList } from '../../../src/extract/front/annex-list.js'
import { findDate } from '../../../src/extract/front/date.js'
import { findDocumentNumber } from '../../../src/extract/front/document-number.js'
import { readEndMatter } from '../../../src/extract/front/end-matter.js'
import { readFieldLines } from '../../../src/extract/front/fields.js'
import { issuedPlan } from '../../../src/extract/front/issued-plan.js'
import { splitIssuers } from '../../../src/extract/front/issuers.js'
import { findSignatures } from '../../../src/extract/front/signature.js'
import { findTitle } from '../../../src/extract/front/title.js'
import { yearOf } from '../../../src/extract/front/year.js'
import { linesOf } from '../../support/extract.js'

/** So many characters of the same, on one line and on many: a quadratic rule takes minutes. */
const SIZE = 100_000
const REPEATED = [
  '各',
  '各县（市、区），',
  '云岚市人民政府',
  '局',
  '〔2031〕',
  '云政办发〔2031〕3号',
  '关于印发',
  '《',
  '《云岚市工作方案》',
  '_',
  ' ',
  '附件：',
  '附件：1.工作要点2.',
  '文号：',
  '标题：云岚市工作要点',
  '2031年3月',
  '二〇三一年',
  '的通知',
  '要点',
]
const READERS: readonly [string, (text: string) => unknown][] = [
  ['findAddressees', (text) => findAddressees(linesOf(text))],
  ['handedOverPlan', (text) => handedOverPlan(linesOf(text, '现印发给你们'))],
  ['findAnnexList', (text) => findAnnexList(linesOf(text))],
  ['findDate', findDate],
  ['findDocumentNumber', findDocumentNumber],
  ['readEndMatter', (text) => readEndMatter(linesOf(text))],
  ['readFieldLines', (text) => readFieldLines(linesOf(text))],
  ['issuedPlan', issuedPlan],
  ['splitIssuers', splitIssuers],
  ['findSignatures', (text) => findSignatures(linesOf(text))],
  ['findTitle', (text) => findTitle(linesOf(text))],
  ['yearOf', yearOf],
]

describe.each(READERS)('%s reads 100 KB', (_name, read) => {
  it.each(REPEATED)('of %j, on one line and on many', (text) => {
    const started = performance.now()
    read(text.repeat(Math.ceil(SIZE / text.length)))
    read(`${text}\n`.repeat(Math.ceil(SIZE / (text.length + 1))))
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
