import { bracketPartners, bracketStep } from '../brackets.js'
import { alternatives } from '../words/alternatives.js'
import { LISTED_MARKS, QUANTITY_UNITS } from '../words/beside-names.js'
import { OPEN_END_NOUNS, OPEN_END_QUALIFIERS } from '../words/open-ends.js'
import { splitRunTogether } from './run-together.js'
import { insideBracketsOrQuotes, type Stretch, stretchesOf } from './stretches.js'
import { looksLikeUnit } from './unit-endings.js'
import { headOf, isBareInstitution, isContinued, joinGroups } from './unit-group.js'

const QUALIFIERS = `(?:${alternatives(OPEN_END_QUALIFIERS)})`
const NOUNS = `(?:${alternatives(OPEN_END_NOUNS)})`
/** 等, 等部门, 等20个部门, 等国务院相关部门, 等有关部门和单位: the list is open, nobody is named. */
const OPEN_END = `等(?:\\d{1,3}|[一二三四五六七八九十多几]{1,3})?[个家]?(?:${QUALIFIERS}{0,6}${NOUNS}(?:(?:[和及与、]|以及)(?:有关|相关)?${NOUNS}){0,2})?`
const OPEN_END_HERE = new RegExp(`${OPEN_END}$`, 'u')
/** The same before a joining word: 全国总工会等和各省级人民政府 */
const OPEN_END_JOINED = new RegExp(`${OPEN_END}(?=和|及|以及|与)`, 'u')
/** What is left of 等部门、单位 behind the separator. */
const REST_OF_OPEN_END = new RegExp(`^(?:有关|相关)?${NOUNS}$`, 'u')
/** Words that join two units or two words of one name. */
const JOINER = /以及|及|和|与|暨/gu
/** What is left of a joiner is no unit where it is only this. */
const BARE_NOUN = /^(?:部门|单位|机构|企业|团体|个人|地区)$/u
const OF_THE_FORMER = /^其(?![他余])/u
/** Several kinds in one name: 有关部门和相关单位 */
const LOOSE_GROUP = /^(?:各|有关|相关|各有关|各相关|其他|其他相关)?(?:部门|单位|机构)$/u
/** 园区和示范区管委会, 农业农村和水务局: a place without an institution waits for the one that follows. */
const ENDS_IN_PLACE = /(?:区|市|县|镇|乡|州|村)$/u
const GROUP = /各|有关|相关/u
const SEPARATORS = new Set([...'、，,；;\n|│/／\\'])
/** How an empty cell may be marked. */
const NAMES_NOBODY = /^(?:[/／\-–—―]+|无)$/u
/** What may stand around a name without belonging to it. */
const AROUND = new Set([...`、，,；;。：:${LISTED_MARKS}`])
/** 由市财政局, 以市财政局 (为主), 此项工作由市财政局 */
const LEAD_IN =
  /^(?:在?[省市县区州镇乡](?:级|一级)?层面[，,：:]?)?(?:(?:此|该|本|这|上述|以上)(?:项|些)?(?:工作|任务|事项|措施)?)?(?:由|以)|^在?[省市县区州镇乡](?:级|一级)?层面[，,：:]?/u
/** ①市财政局, 1.市财政局 */
const NUMBER = /^(?:[①-⑳]|[（(]?\d{1,2}[.．)）])/u
/** So much of a name is looked at for its end. */
const LONGEST_TAIL = 40
/** 各县（市、区）人民政府 is complete: no office of its own follows. */
const WHOLE_GROUP = /各[^各]{1,16}(?:政府|管委会|办事处)$/u
/** A name begins with a level, a group's word or a whole name's. */
const BEGINS_NAME = /^(?:[省市区县州镇乡国各](?!级)|全[国省市区县州]|有关|相关|其他|中国|人民银行)[^\s]{2}/u
/** What parts two names only where both sides are names: 市财政局·市审计局 */
const SOFT_SEPARATOR = /[·•.．。]/gu
/** 北坝镇280, 白果乡（15户）: how much falls to a unit is no part of its name. */
const QUANTITY = new RegExp(
  `(?<=[镇乡村]|街道|社区)[（(]?\\d{1,6}(?:\\.\\d{1,3})?(?:${alternatives(QUANTITY_UNITS)})?[）)]?`,
  'gu',
)

/**
 * The units of a list, as printed. A group's name (各县（市、区）政府; 各市党委、政府; 各乡镇、街道) is one unit,
 * words that leave the list open (等部门) are none.
 * @example splitUnits('市发改委及各相关部门、各乡镇、街道等') // ['市发改委', '各相关部门', '各乡镇、街道']
 */
export function splitUnits(text: string): string[] {
  return joinGroups(piecesOf(text.replace(QUANTITY, '、')))
    .flatMap(splitAtSoft)
    .flatMap(splitAtJoiners)
    .flatMap(splitRunTogether)
    .map(trimUnit)
    .filter((name) => name !== '' && !NAMES_NOBODY.test(name))
}

/** True where a list says how much falls to each unit: 北坝镇280 白果乡15 */
export function hasQuantities(text: string): boolean {
  return text.search(QUANTITY) >= 0
}

/** Pieces between separators outside brackets and quotes, open ends cut off. */
function piecesOf(text: string): Stretch[] {
  // an alias on a line of its own (（区供销社）) belongs to the name before it
  const joined = text.replace(/\n(?=.)/gu, (lineBreak, at: number) =>
    bracketStep(text.charAt(at + 1)) === 1 ? '' : lineBreak,
  )
  const pieces: Stretch[] = []
  let wasOpen = false
  for (const { text: piece, separator } of stretchesOf(joined, SEPARATORS).flatMap(partAtSpaces)) {
    const printed = piece.replace(/\s+/g, '')
    const name = trimUnit(printed)
    const isRest = wasOpen && REST_OF_OPEN_END.test(name)
    wasOpen = OPEN_END_HERE.test(trimAround(printed))
    if (name !== '' && !isRest) pieces.push({ text: name, separator })
  }
  return pieces
}

/** 市财政局 市审计局, 市财政局等 各县区: a space parts two names; in 市财政 局 and 市政府 办公室 it is only a wrap. */
function partAtSpaces({ text, separator }: Stretch): Stretch[] {
  const names: string[] = []
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = names.at(-1)
    if (last === undefined || !partsNames(last, word)) names.push((names.pop() ?? '') + word)
    else names.push(word)
  }
  return names.map((name, i) => ({ text: name, separator: i < names.length - 1 ? ' ' : separator }))
}

function partsNames(left: string, right: string): boolean {
  const tail = left.slice(-LONGEST_TAIL)
  if (WHOLE_GROUP.test(tail) && looksLikeUnit(right)) return true
  if (!BEGINS_NAME.test(right)) return false
  return OPEN_END_HERE.test(tail) || (left.length > 2 && looksLikeUnit(tail) && looksLikeUnit(right))
}

/** 市发改委及各相关部门 are two units, 文化和旅游局 and 园区和示范区管委会 one. */
function splitAtJoiners(name: string): string[] {
  const text = name.replace(OPEN_END_JOINED, '')
  const isInside = insideBracketsOrQuotes(text)
  const pieces: string[] = []
  let start = 0
  for (const match of text.matchAll(JOINER)) {
    const left = text.slice(start, match.index)
    const right = text.slice(match.index + match[0].length)
    if (isInside(match.index) || !dividesUnits(left, right)) continue
    pieces.push(left)
    start = match.index + match[0].length
  }
  return [...pieces, text.slice(start)]
}

function dividesUnits(left: string, right: string): boolean {
  if (left === '') return true
  if (right === '' || OF_THE_FORMER.test(right) || BARE_NOUN.test(headOf(right))) return false
  if (isBareInstitution(headOf(right))) return false
  if (right.startsWith('各')) return true
  if (!looksLikeUnit(left) || !looksLikeUnit(right)) return false
  if (LOOSE_GROUP.test(left) && LOOSE_GROUP.test(right)) return false
  if (GROUP.test(left) && isContinued(left, right)) return false
  return !ENDS_IN_PLACE.test(left) || GROUP.test(left)
}

function trimUnit(name: string): string {
  const printed = trimAround(trimAround(name).replace(NUMBER, '').replace(LEAD_IN, ''))
  return withoutStrayBrackets(trimAround(printed.replace(OPEN_END_HERE, '')))
}

function trimAround(name: string): string {
  let start = 0
  let end = name.length
  while (start < end && isAround(name.charAt(start))) start++
  while (end > start && isAround(name.charAt(end - 1))) end--
  return name.slice(start, end)
}

function isAround(character: string): boolean {
  return AROUND.has(character) || character.trim() === ''
}

/** A bracket at either end whose other half stands elsewhere belongs to the clause. */
function withoutStrayBrackets(name: string): string {
  const partner = bracketPartners(name)
  let end = name.length
  while (end > 0 && bracketStep(name.charAt(end - 1)) === -1 && partner[end - 1] === -1) end--
  let start = 0
  while (start < end && bracketStep(name.charAt(start)) === 1 && partner[start] === -1) start++
  return name.slice(start, end)
}

/** 市财政局·市审计局 are two, A·B公司 one. */
function splitAtSoft(name: string): string[] {
  const pieces: string[] = []
  let start = 0
  for (const match of name.matchAll(SOFT_SEPARATOR)) {
    if (!looksLikeUnit(name.slice(start, match.index)) || !looksLikeUnit(name.slice(match.index + 1)))
      continue
    pieces.push(name.slice(start, match.index))
    start = match.index + 1
  }
  return [...pieces, name.slice(start)]
}
