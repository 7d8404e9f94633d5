import { bracketDepths } from '../../brackets.js'
import { parseDuty } from '../../units/duty.js'
import { looksLikeUnit } from '../../units/unit-endings.js'
import { LEVEL_PREFIXES } from '../../words/name-beginnings.js'

/** Names that stand together: one cell, or one line of a cell. */
export interface UnitChunk {
  text: string
  /** How it stands behind the one before: with nothing between, or with a gap (a lost line or an empty cell). */
  joint: 'run' | 'gap'
}

/** No unit has a longer name. */
const LONGEST_NAME = 30
/** A name ends with one of these where the next begins at once. */
const NAME_END =
  '局|委|办|厅|部|院|室|中心|公司|会|政府|街道|乡镇|镇|乡|单位|部门|机构|企业|银行|社|关|处|科|股|站|所|队|区|组|馆|台|园|校|团|联'
const LEVELS = LEVEL_PREFIXES.join('')
/** A name ends, and a level, 各 or 全市 begins the next. */
const LEVEL_JOINT = new RegExp(
  `(?<=(?:${NAME_END})[）)〕]?)(?=(?:[${LEVELS}]|各|全[${LEVELS}])[^、，；。\\n]{2,})`,
  'gu',
)
/** 局, 公司 or 厅 ends a name wherever a further name follows: 文体旅局水务公司轨道公司 */
const PLAIN_JOINT =
  /(?<=局|公司|厅|管委会|人民政府|街道办|办事处|（[^（）]{1,20}）)(?=[^、，；。：（(〔）)〕\n]{3,})/gu
/** 市委, 区政府 by themselves begin a name: 市委市政府督查室, 省政府各部门 */
const OPENS_A_NAME = new RegExp(`^(?:全?[${LEVELS}](?:委|政府|人民政府|直|属|级)?|各.{0,2})$`, 'u')
/** Offices of the unit before them: 市公安局交警支队 */
const INNER_OFFICE = /^(?:各|机关|党|下属|所属|直属|办公室|.{1,6}(?:支队|大队|分局|[科处股室所站队]))/u
const INNER_OFFICE_ONLY = /(?:支队|大队|中队|分局|科|(?<!办事)处|股|室|所|站|队)$/u
const BEGINS_WITH_LEVEL = new RegExp(`^[${LEVELS}]`, 'u')
/** 市场, 区域: no level begins here, */
const NO_LEVEL = new RegExp(`^[${LEVELS}](?:容|域|级|际|内|外|辖|长|、)`, 'u')
/** but 市场监管局 is a name. */
const MARKET = /^市场(?!监)/u

/** Words that only sentences have. */
const NOT_IN_NAMES = /[的了被让]|推进|推动|做好|加强|及时|开展|落实[^办]/u

/**
 * Names of units with nothing between them, divided; what separators join stays together. Permissive on purpose: where
 * the cells of a table were glued together, two names side by side are the rule, and the place between them is the
 * border of two columns or lines. Lists with separators are parted strictly (units/run-together.ts), or whole names
 * would fall apart.
 */
export function unitChunks(text: string): UnitChunk[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, i) =>
      divideRun(line.trim()).map(
        (chunk, j): UnitChunk => ({
          text: chunk,
          joint: i > 0 && j === 0 ? 'gap' : 'run',
        }),
      ),
    )
}

function divideRun(line: string): string[] {
  const depths = bracketDepths(line)
  const joints = new Set<number>()
  for (const pattern of [LEVEL_JOINT, PLAIN_JOINT])
    for (const { index } of line.matchAll(pattern))
      if ((depths[index] ?? 0) === 0 || isOpening(line, index)) joints.add(index)
  const chunks: string[] = []
  let start = 0
  for (const joint of [...joints].sort((a, b) => a - b)) {
    if (!divides(line, start, joint)) continue
    chunks.push(line.slice(start, joint))
    start = joint
  }
  return [...chunks, line.slice(start)]
}

function isOpening(line: string, index: number): boolean {
  return /[）)〕]/u.test(line.charAt(index - 1))
}

function divides(line: string, start: number, joint: number): boolean {
  const left = nameBefore(line, start, joint)
  const right = nameFrom(line, joint)
  if (left.length < 2 || OPENS_A_NAME.test(left) || !looksLikeUnit(left)) return false
  if (NO_LEVEL.test(right) || MARKET.test(right)) return false
  if (INNER_OFFICE_ONLY.test(right) && !BEGINS_WITH_LEVEL.test(right) && INNER_OFFICE.test(right))
    return false
  return isUnitName(right)
}

/** The name that ends at a place. */
function nameBefore(line: string, start: number, end: number): string {
  const stretch = line.slice(Math.max(start, end - LONGEST_NAME), end)
  return stretch.split(/[、，；]/u).at(-1) ?? ''
}

/** The name that begins at a place, up to the next separator. */
function nameFrom(line: string, start: number): string {
  return line.slice(start, start + 2 * LONGEST_NAME).split(/[、，；。\n]/u)[0] ?? ''
}

/** True for a text that may be a unit's name. */
export function isUnitName(name: string): boolean {
  return name.length >= 2 && !NOT_IN_NAMES.test(name) && looksLikeUnit(name.replace(/等$/u, ''))
}

/** True where a text is made of names of units and of nothing else. */
export function isUnitRun(text: string): boolean {
  const names = namesOf(text)
  return names.length > 0 && names.every(isUnitName)
}

/** True where a text is made of names, most of which are known to be units'. */
export function isMostlyUnits(text: string): boolean {
  const names = namesOf(text)
  const units = names.filter(isUnitName)
  return (
    names.every((name) => !NOT_IN_NAMES.test(name)) && units.length * 2 >= names.length && units.length > 0
  )
}

/** The names in a text; none where it holds a sentence. */
function namesOf(text: string): string[] {
  const trimmed = text.trim()
  if (trimmed === '' || /[。！？]\s*\S|[《》：]/u.test(trimmed)) return []
  const names = unitChunks(trimmed).flatMap(({ text: chunk }) => {
    const { lead, responsible, supporting } = parseDuty(chunk).units
    return [...lead, ...responsible, ...supporting]
  })
  return names.some((name) => name.length > LONGEST_NAME) ? [] : names
}
