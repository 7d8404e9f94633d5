import { parseMarker } from '../outline.js'
import type { TextLine } from '../prose/lines.js'
import { FIELD_LABELS, TITLE_ENDS } from '../words/front-words.js'
import { findDate } from './date.js'
import { findDocumentNumber } from './document-number.js'
import { isIssuer } from './signature.js'

/** A title runs over so many lines at most, none longer than this. */
const MOST_LINES = 5
const LONGEST_LINE = 120
/** Only so many lines are looked at for a title. */
const LINES_LOOKED_AT = 40
const TITLE_END = new RegExp(
  `(?:${TITLE_ENDS.join('|')})》?(?:的通知)?(?:[（(](?:试行|暂行|征求意见稿|修订|\\d{4}年版)[）)])?$`,
  'u',
)
/** 云岚市2024年…, 关于印发…, 2024年…: how a title begins */
const TITLE_START =
  /^(?:关于|(?:19|20)\d{2}年|[\u4e00-\u9fff]{2,14}(?:省|市|县|区|州|旗|局|厅|委|办公室|政府)(?:关于|印发|转发|(?:19|20)\d{2}年))/u
const SENTENCE = /[。；;！!]|[：:]$/u
const FIELD = new RegExp(`^(?:${FIELD_LABELS.join('|')})\\s*[：:]\\s*`, 'u')
/** 第一部分…, 第一章…: a title may hold them. */
const CHAPTERS: ReadonlySet<string> = new Set(['part', 'chapter', 'chapter-section'])
const ANNEX = /^附\s*件?\s*\d*\s*[：:]?/u
const NOTE = /^[（(【\-—•=]|\.(?:docx?|pdf|wps|html?)$/u
/** 云政发〔2020〕3号-云岚市… */
const LEADING_NUMBER = /^[^〔[［﹝]{0,14}[〔[［﹝]\d{4}[〕\]］﹞]\d{1,4}号[-—_：:]/u
/** …关于印发《…》的通知 */
const ISSUED_PLAN = /(?:印发|转发|下发|发布)(?:《([^》]{1,120})》|([^《》]{1,120}?))的(?:通知|公告|函)/u
/** Words of a spammed site with underscores, put in the place of the issuer. */
const SPAM = /^\S*_\S*?(?=(?:19|20)\d{2}年)/u

/** The first title in a run of lines, its lines joined; null where there is none. */
export function findTitle(lines: readonly TextLine[]): string | null {
  const texts = lines.slice(0, LINES_LOOKED_AT).map(titleText)
  const end = texts.findIndex((text) => text !== null && TITLE_END.test(text))
  if (end < 0) return null
  let start = end
  while (start > 0 && end - start < MOST_LINES && isContinued(texts[start] ?? null, texts[start - 1] ?? null))
    start--
  return texts
    .slice(start, end + 1)
    .join('')
    .replace(SPAM, '')
}

/** The plan named by a covering letter's title: 关于印发《…》的通知 → …; null where it names none. */
export function issuedPlan(title: string): string | null {
  const match = ISSUED_PLAN.exec(title)
  return match?.[1] ?? match?.[2] ?? null
}

/** A line as a part of a title; null where it can be none. */
function titleText(line: TextLine): string | null {
  const text = line.text.replace(FIELD, '').replace(/\s/g, '').replace(ANNEX, '').replace(LEADING_NUMBER, '')
  const isOther =
    text === '' ||
    text.length > LONGEST_LINE ||
    SENTENCE.test(text) ||
    NOTE.test(text) ||
    isIssuer(text) ||
    findDate(text) !== null
  const numbered = parseMarker(text)?.style
  if (isOther || (numbered && !CHAPTERS.has(numbered)) || findDocumentNumber(text) !== null) return null
  return text
}

/** A title that does not begin as titles do goes on from the line before. */
function isContinued(text: string | null, before: string | null): boolean {
  return text !== null && before !== null && !TITLE_START.test(text) && !TITLE_END.test(before)
}
