import type { Table } from '../../model/document.js'
import type { TextLine } from '../prose/lines.js'
import { alternatives } from '../words/alternatives.js'
import { FIELD_LABELS, FIELD_WORDS, type FrontField, LABELS_WITH_COLON } from '../words/field-words.js'
import { TITLE_ENDS } from '../words/front-words.js'
import { fieldDate } from './date.js'
import { findDocumentNumber } from './document-number.js'
import { splitIssuers } from './issuers.js'

/** What a page says about a notice by name: 标题：… 文号：… */
export type Fields = Record<FrontField, string | null>

/** Fields that stand in lines, and the lines that hold nothing else. */
export interface FieldLines {
  fields: Fields
  lines: ReadonlySet<number>
}

interface Entry {
  label: string
  value: string
}

const NO_FIELDS: Fields = { title: null, documentNumber: null, issuer: null, issuedOn: null }
/** Longer lines are no fields; looking at no more keeps long lines linear. */
const LONGEST_LINE = 300
/** A line with one field without a colon is no longer: the label may be a word of a sentence. */
const LONGEST_WITHOUT_COLON = 60
/** A table with fewer names of fields is a table of something else. */
const LEAST_LABELS = 2
/** Fields stand before the notice, or right behind it. */
const MOST_LINES = 60
/** 文号： [ 发文字号 ] 【成文日期】 */
const LABEL = new RegExp(`[［【[]?(${alternatives(FIELD_LABELS)})[］】\\]]?([：:]?)`, 'gu')
const LONE_LABEL = new RegExp(`^[［【[]?(${alternatives(FIELD_LABELS)})[］】\\]]?[：:]?$`, 'u')
const NEEDS_COLON: ReadonlySet<string> = new Set(LABELS_WITH_COLON)
const FIELD_OF = new Map(FIELD_WORDS.flatMap(({ field, labels }) => labels.map((label) => [label, field])))
const SENTENCE = /[。；;]/u
const IS_TITLE = new RegExp(`(?:${TITLE_ENDS.join('|')})》?(?:[（(][^（）()]{1,20}[）)])?$`, 'u')

/** The fields in lines of text: several on one line, or a name on one line and its value on the next. */
export function readFieldLines(lines: readonly TextLine[]): FieldLines {
  const found = { ...NO_FIELDS }
  const own = new Set<number>()
  for (let i = 0; i < Math.min(lines.length, MOST_LINES); i++) {
    const text = compact(lines[i]?.text ?? '')
    const lone = LONE_LABEL.exec(text)?.[1]
    const next = compact(lines[i + 1]?.text ?? '')
    if (lone !== undefined) {
      own.add(i)
      if (take(found, { label: lone, value: next })) own.add(i + 1)
      continue
    }
    const entries = entriesOf(text)
    if (entries.length > 0) own.add(i)
    for (const entry of entries) take(found, entry)
  }
  return { fields: found, lines: own }
}

/** The fields in a table around the article: a name and its value in one cell or in two. */
export function readFieldTable(table: Table): Fields {
  const found = { ...NO_FIELDS }
  const texts = table.cells.slice(0, MOST_LINES).map((cell) => compact(cell.lines.join('')))
  const entries = texts.flatMap((text, i) => {
    const lone = LONE_LABEL.exec(text)?.[1]
    return lone === undefined ? entriesOf(text) : [{ label: lone, value: texts[i + 1] ?? '' }]
  })
  if (entries.length < LEAST_LABELS) return found
  for (const entry of entries) take(found, entry)
  return found
}

/** The fields of several places, the first that names one. */
export function firstFields(places: readonly Fields[]): Fields {
  const firstOf = (field: FrontField) => places.find((place) => place[field] !== null)?.[field] ?? null
  return {
    title: firstOf('title'),
    documentNumber: firstOf('documentNumber'),
    issuer: firstOf('issuer'),
    issuedOn: firstOf('issuedOn'),
  }
}

/** The fields on one line; none where it does not begin with one. */
function entriesOf(line: string): Entry[] {
  if (line.length > LONGEST_LINE) return []
  const labels = [...line.matchAll(LABEL)].filter(
    (match) => match[2] !== '' || !NEEDS_COLON.has(match[1] ?? ''),
  )
  if (labels[0]?.index !== 0) return []
  const isSure = labels.some((match) => match[2] !== '' || /[［【[]/u.test(match[0]))
  if (!isSure && (line.length > LONGEST_WITHOUT_COLON || SENTENCE.test(line))) return []
  return labels.map((match, i) => ({
    label: match[1] ?? '',
    value: line.slice(match.index + match[0].length, labels[i + 1]?.index),
  }))
}

/** Keeps a value that has the form of its field; false where it has not. */
function take(found: Fields, { label, value }: Entry): boolean {
  const field = FIELD_OF.get(label)
  const read = field ? READERS[field](value) : null
  if (!field || read === null) return false
  found[field] ??= read
  return true
}

const READERS: Readonly<Record<FrontField, (value: string) => string | null>> = {
  title: (value) => (IS_TITLE.test(value) ? value : null),
  documentNumber: findDocumentNumber,
  issuer: (value) => splitIssuers(value).join('、') || null,
  issuedOn: fieldDate,
}

function compact(text: string): string {
  return text.length > LONGEST_LINE ? text : text.replace(/\s/g, '')
}
