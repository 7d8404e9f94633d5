import type { TextLine } from '../prose/lines.js'
import { splitUnits } from '../units/unit-list.js'
import { findAnnexList } from './annex-list.js'
import { aroundDate, findDate } from './date.js'
import { isIssuer } from './issuers.js'

/** What stands behind the text of a notice, GB/T 9704-2012 clauses 7.3.4, 7.3.6 and 7.4. */
export interface EndMatter {
  annexes: string[]
  note: string | null
  copiedTo: string[]
  printedBy: string | null
  printedOn: string | null
}

const LONGEST_LINE = 300
/** （此件公开发布） */
const NOTE =
  /^[（(【]\s*((?:此件|本件|此文|该件)[^（）()【】]{0,40}|(?:联系人|联系电话)[^（）()【】]{1,80})\s*[）)】]$/u
/** 抄送：… */
const COPIED_TO = /^抄\s*送\s*[：:]\s*(.{2,})$/u
/** …办公室 2022年6月10日印发 */
const PRINTED = /^印\s*发$/u

/** The end matter in the lines of a notice; each part as it stands first. */
export function readEndMatter(lines: readonly TextLine[]): EndMatter {
  const texts = lines.map(({ text }) => (text.length <= LONGEST_LINE ? text : ''))
  const printed = texts.flatMap((text) => printingIn(text) ?? [])[0]
  return {
    annexes: findAnnexList(lines).annexes,
    note: firstMatch(texts, NOTE),
    copiedTo: splitUnits((firstMatch(texts, COPIED_TO) ?? '').replace(/[。.]$/u, '')),
    printedBy: printed?.by ?? null,
    printedOn: printed?.on ?? null,
  }
}

function firstMatch(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const found = pattern.exec(text)?.[1]
    if (found !== undefined) return found.trim()
  }
  return null
}

function printingIn(text: string): { by: string | null; on: string } | null {
  const on = text.length <= LONGEST_LINE ? findDate(text) : null
  const around = on ? aroundDate(text) : null
  if (!on || !around || !PRINTED.test(around.after)) return null
  if (around.before !== '' && !isIssuer(around.before)) return null
  return { by: around.before || null, on }
}
