import { deadlineAlone } from '../../deadlines/deadline-alone.js'
import { LEVEL_PREFIXES, NOT_A_LEVEL } from '../../words/name-beginnings.js'
import { SURNAMES } from '../../words/surnames.js'
import { isMostlyUnits, isUnitName, isUnitRun, unitChunks } from './unit-run.js'

/** What stands in a row behind its requirement. */
export interface RowTail {
  /** The requirement, or the heading. */
  text: string
  /** Names of units, as printed; '' where the row has none. */
  units: string
  /** True where a lost line or an empty cell parts them from the requirement. */
  hasGap: boolean
  /** The deadline in front of the units; '' where there is none. */
  leadingDeadline: string
  /** The deadline at the end; '' where there is none. */
  deadline: string
  /** True where neither a full stop nor a line break ends the requirement: where the units begin is a guess. */
  isGuessed: boolean
}

/** No list of units in a row is longer. */
const LONGEST_LIST = 600
/** No deadline is longer. */
const LONGEST_DEADLINE = 24
/** A name is looked for so far back. */
const LONGEST_NAME = 30
const SHORTEST_NAME = 3
/** A deadline in a cell of its own stands behind a sentence, or behind the name of a unit. */
const BEFORE_DEADLINE = /(?:^|[。；！？\n）)]|[^，、的在到于年月日\d])$/u
/** 6月底前完成, 年底前: the deadline is not over. */
const GOES_ON = /^(?:[前底内初末年月日\d]|完成|办结|推进|实施|落实|建成|开工|投入)/u
/** How far a task is. */
const STATUS = /(?:推进中|正在推进|进行中|已完成|未完成|已启动|正常推进|按序推进)$/u
/** 何某海, alone */
const PERSON = new RegExp(`^[${SURNAMES}][\\u4e00-\\u9fff]{1,2}$`, 'u')
const PERSON_LINE = new RegExp(`\\n[${SURNAMES}][\\u4e00-\\u9fff]{1,2}$`, 'u')
const STARTS_WITH_LEVEL = new RegExp(`^[${LEVEL_PREFIXES.join('')}](?!${NOT_A_LEVEL.join('|')})`, 'u')
/** Units stand behind one of these. */
const BOUNDARY = /[。；！？…\n”）)]/gu
/** Marks that belong to the sentence before. */
const CLOSING_MARKS = /^[）)”’】〕》\s]+/u
const NO_LEVEL = new RegExp(
  `^[${LEVEL_PREFIXES.join('')}](?:${NOT_A_LEVEL.filter((word) => !'政民属直委'.includes(word)).join('|')})`,
  'u',
)
/** 省财政厅, 各县（市、区）, 全市各部门, 国网…, 人行…, 团市委 begin names. */
const NAME_START = new RegExp(
  `(?=[${LEVEL_PREFIXES.join('')}]|各|全[${LEVEL_PREFIXES.join('')}]|国家|国务院|国网|人行|人民银行|中国|团[${LEVEL_PREFIXES.join('')}])`,
  'gu',
)

/**
 * Divides what a row holds, its cells being glued together: the requirement, the units and the deadline.
 * @param known names of units that stand elsewhere in the table
 */
export function splitTail(row: string, known: ReadonlySet<string>, columns: TailColumns): RowTail {
  const { hasDeadline } = columns
  const whole = withoutStatus(row.trim())
  const { rest: before, deadline } = hasDeadline ? takeDeadline(whole) : { rest: whole, deadline: '' }
  const found = unitsBehindSentence(before, hasDeadline) ?? unitsInLine(before, known)
  if (!found)
    return { text: before, units: '', hasGap: false, leadingDeadline: '', deadline, isGuessed: false }
  const leading = hasDeadline ? takeLeadingDeadline(found.units) : { rest: found.units, deadline: '' }
  const { text, units } = columns.hasPeople ? withoutPeople(found.text, leading.rest, known) : found
  const rest = columns.hasPeople ? units : leading.rest
  return { ...found, text, units: rest, leadingDeadline: leading.deadline, deadline }
}

/** What a row may hold beside its requirement and its units. */
export interface TailColumns {
  hasDeadline: boolean
  /** Names of people, in a line of their own or in front of the units. */
  hasPeople: boolean
}

/** 推进中, 已完成: how far a task is, in the last column */
function withoutStatus(row: string): string {
  return row.replace(STATUS, '').trimEnd()
}

/** People are no units: a name behind the requirement, or in front of the units. */
function withoutPeople(text: string, units: string, known: ReadonlySet<string>) {
  const lines = units.split('\n').filter((line) => !PERSON.test(line) || isUnitName(line))
  const [first = '', ...more] = lines
  return {
    text: text.replace(PERSON_LINE, '').trim(),
    units: [withoutPerson(first, known), ...more].join('\n'),
  }
}

/** 何某海民政局: a name of two or three characters, behind which the name of a unit is whole. */
function withoutPerson(line: string, known: ReadonlySet<string>): string {
  if (!SURNAMES.includes(line.charAt(0))) return line
  const rests = [line.slice(3), line.slice(2)]
  const name = (rest: string) => unitChunks(rest)[0]?.text.split(/[、，]/u)[0] ?? ''
  const best =
    rests.find((rest) => known.has(name(rest)) || STARTS_WITH_LEVEL.test(rest)) ??
    rests.find((rest) => name(rest).length >= SHORTEST_NAME && isUnitName(name(rest)))
  return best ?? line
}

/** The deadline in front of the units: the shortest that names follow. */
function takeLeadingDeadline(list: string): { rest: string; deadline: string } {
  for (let end = 2; end <= Math.min(LONGEST_DEADLINE, list.length - 1); end++) {
    const deadline = list.slice(0, end).trim()
    const name =
      list
        .slice(end)
        .trim()
        .split(/[、，；\n]/u)[0] ?? ''
    if (isUnitName(name) && !GOES_ON.test(name) && deadlineAlone(deadline))
      return { rest: list.slice(end).trim(), deadline }
  }
  return { rest: list, deadline: '' }
}

/** The deadline at the end of a row: the longest that ends it. */
function takeDeadline(row: string): { rest: string; deadline: string } {
  const tail = row.slice(-LONGEST_DEADLINE)
  for (let start = 0; start < tail.length - 1; start++) {
    const deadline = tail.slice(start)
    if (!deadlineAlone(deadline)) continue
    if (!BEFORE_DEADLINE.test(row.slice(0, row.length - deadline.length))) continue
    const rest = row.slice(0, row.length - deadline.length)
    return { rest: rest.trimEnd(), deadline: deadline.trim() }
  }
  return { rest: row, deadline: '' }
}

/** Units behind the last sentence, from the first of its ends on that only units follow. */
function unitsBehindSentence(row: string, hasDeadline: boolean) {
  const from = Math.max(0, row.length - LONGEST_LIST)
  const ends = [...row.slice(from).matchAll(BOUNDARY)].map(({ index }) => from + index + 1).reverse()
  let best: number | null = null
  for (const end of ends) {
    const list = row.slice(end).replace(CLOSING_MARKS, '')
    if (list.trim() === '') continue
    if (!isMostlyUnits(hasDeadline ? takeLeadingDeadline(list).rest : list)) break
    // a bracket inside the list ends no sentence
    if (!/^[、，]/u.test(list) && !/[）)]/u.test(row.charAt(end - 1))) best = end
  }
  if (best === null) return null
  const marks = CLOSING_MARKS.exec(row.slice(best))?.[0] ?? ''
  const end = best + marks.replace(/(?<!\s)\s+$/u, '').length
  const hasGap = row.charAt(best - 1) === '\n' || /\n/u.test(marks)
  return { text: row.slice(0, end).trim(), units: row.slice(end).trim(), hasGap, isGuessed: false }
}

/** Units behind a requirement without a full stop: as many names as can be told at its end. */
function unitsInLine(row: string, known: ReadonlySet<string>) {
  const from = Math.max(0, row.length - LONGEST_LIST)
  let start = nameStart(row, from, row.length, known)
  if (start === null) return null
  for (;;) {
    const end = start
    const before: number | null = nameStart(
      row,
      from,
      /[、，；]/u.test(row.charAt(end - 1)) ? end - 1 : end,
      known,
    )
    if (before === null || !isUnitRun(row.slice(before))) break
    start = before
  }
  if (start <= 0 || /[、，；]/u.test(row.charAt(start - 1))) return null
  return { text: row.slice(0, start).trim(), units: row.slice(start).trim(), hasGap: false, isGuessed: true }
}

/** Where the last name before a place begins. */
function nameStart(row: string, from: number, end: number, known: ReadonlySet<string>): number | null {
  const stretch = row.slice(Math.max(from, end - 120), end)
  const offset = end - stretch.length
  for (let length = Math.min(LONGEST_NAME, stretch.length); length >= SHORTEST_NAME; length--)
    if (known.has(stretch.slice(-length))) return end - length
  const starts = [...stretch.matchAll(NAME_START)].map(({ index }) => index).reverse()
  for (const start of starts) {
    const list = stretch.slice(start)
    if (NO_LEVEL.test(list) || list.length < 3) continue
    if (isUnitRun(list) && (unitChunks(list)[0]?.text.split(/[、，]/u)[0] ?? '').length >= 3)
      return offset + start
  }
  return null
}

/** Names that a list of units holds, for finding them elsewhere. */
export function namesIn(units: string): string[] {
  return unitChunks(units)
    .flatMap(({ text }) => text.split(/[、，；]/u))
    .filter(isUnitName)
}
