import { parseMarker } from '../../language/outline-number.js'
import type { TextLine } from '../prose/lines.js'
import { FIELD_LABELS, PAGE_LINE_STARTS } from '../words/field-words.js'
import { TITLE_ENDS } from '../words/front-words.js'
import { findDate } from './date.js'
import { findDocumentNumber, withoutDocumentNumber } from './document-number.js'
import { isIssuer } from './issuers.js'
import { areMarksClosed, withoutMarks } from './title-marks.js'

/** A title runs over so many lines at most, none longer than this. */
const MOST_LINES = 5
const LONGEST_LINE = 120
/** Only so many lines are looked at for a title. */
const LINES_LOOKED_AT = 60
/** …工作要点, …的通知, …方案（试行）, …二十条措施 */
const TITLE_END = new RegExp(
  `(?:${TITLE_ENDS.join('|')}|[一二三四五六七八九十\\d]条)[》〉]?(?:的通知)?(?:[（(][^（）()]{1,20}[）)])?[》〉]?$`,
  'u',
)
/** 云岚市2024年…, 关于印发…, 2024年…: how a title begins */
const TITLE_START =
  /^(?:关于|(?:19|20)\d{2}年|[\u4e00-\u9fff]{2,14}(?:省|市|县|区|州|旗|局|厅|委|办公室|政府)(?:关于|印发|转发|(?:19|20)\d{2}年))/u
const SENTENCE = /[。；;！!]|[：:]$/u
const FIELD = new RegExp(`^(?:${FIELD_LABELS.join('|')})\\s*[：:]\\s*`, 'u')
/** 第一部分…, 第一章…: a title may hold them. */
const CHAPTERS: ReadonlySet<string> = new Set(['part', 'chapter', 'chapter-section'])
const ANNEX = /^附\s{0,4}件?\s{0,4}\d{0,2}\s{0,4}[：:]?/u
const NOTE = /^[（(【\-—•·=|]|\.(?:docx?|pdf|wps|html?)$/u
/** 首页>政务公开>政策文件, 云岚市人民政府办公室文件 */
const PAGE_LINE = new RegExp(
  `^(?:${PAGE_LINE_STARTS.join('|')})|[>＞»›【】|｜]|(?:政府|办公室|办公厅|委员会|局)文件$`,
  'u',
)
/** Words of a spammed site with underscores, put in the place of the issuer. */
const SPAM = /^[^\s_]{0,40}_\S{0,40}?(?=(?:19|20)\d{2}年)/u

/**
 * The first title in a run of lines, its lines joined; null where there is none.
 * @param named the plan's name in its covering letter: tells where a title goes on that seems to be at its end
 */
export function findTitle(lines: readonly TextLine[], named: string | null = null): string | null {
  const texts = lines.slice(0, LINES_LOOKED_AT).map(titleText)
  const ends = texts.flatMap((text, i) => (text !== null && TITLE_END.test(text) ? [i] : []))
  const titles = ends.map((end) => titleAround(texts, end, lettersOf(named ?? '')))
  const title = titles.find(areMarksClosed) ?? titles[0]
  if (title === undefined) return null
  const own =
    titles.find((other) => other !== title && TITLE_START.test(other) && title.endsWith(other)) ?? title
  return withoutMarks(own.replace(SPAM, ''))
}

/** A title as a field or a page's own title gives it. */
export function cleanTitle(title: string): string {
  return withoutMarks(withoutDocumentNumber(title.replace(/\s/g, '')))
}

function titleAround(texts: readonly (string | null)[], end: number, named: string): string {
  let start = end
  while (start > 0 && end - start < MOST_LINES && isContinued(texts, start, end)) start--
  let last = end
  while (named.startsWith(lettersOf(texts.slice(start, last + 2).join(''))) && texts[last + 1]) last++
  return texts.slice(start, last + 1).join('')
}

/** A title without its marks, which letters and plans print differently. */
function lettersOf(title: string): string {
  return title.replace(/[《》〈〉“”"（）()\s]/gu, '')
}

/** A line as a part of a title; null where it can be none. */
function titleText(line: TextLine): string | null {
  const text = withoutDocumentNumber(
    line.text
      .replace(FIELD, '')
      .slice(0, 2 * LONGEST_LINE)
      .replace(/\s/g, '')
      .replace(ANNEX, ''),
  )
  const isOther =
    text === '' ||
    text.length > LONGEST_LINE ||
    SENTENCE.test(text) ||
    NOTE.test(text) ||
    PAGE_LINE.test(text) ||
    isIssuer(text) ||
    findDate(text) !== null
  const numbered = parseMarker(text)?.style
  if (isOther || (numbered && !CHAPTERS.has(numbered)) || findDocumentNumber(text) !== null) return null
  return text
}

/** A title that does not begin as titles do, or in the middle of a name, goes on from the line before. */
function isContinued(texts: readonly (string | null)[], start: number, end: number): boolean {
  const text = texts[start] ?? null
  const before = texts[start - 1] ?? null
  if (text === null || before === null) return false
  if (!areMarksClosed(texts.slice(start, end + 1).join(''))) return true
  return !TITLE_START.test(text) && !TITLE_END.test(before)
}
