import { bracketDepths, bracketStep } from '../brackets.js'
import {
  LEVEL_PREFIXES,
  NOT_A_LEVEL,
  OPEN_END_NOUNS,
  OPEN_END_QUALIFIERS,
  PLACE_INSTITUTIONS,
  PLAIN_NOUNS,
  UNIT_SUFFIXES,
} from '../words/unit-words.js'

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

const ALL_SUFFIXES = alternatives(Object.values(UNIT_SUFFIXES).flat())
/** Enough of a name to see its ending, bracket included: looking at no more keeps long lists linear. */
const LONGEST_ENDING = 40
/** A name that ends as units do, with a bracket behind it or not: 市财政局, 发改局（科技局） */
const ENDS_AS_UNIT = new RegExp(`(?:${ALL_SUFFIXES})(?:[（(〔][^）)〕]*[）)〕])?$`, 'u')
/** Plain nouns behind 各, the last perhaps with its bracket: 乡镇, 县（市、区）, 县〔区〕人民政府 */
const NOUNS = `(?:${alternatives(PLAIN_NOUNS)})(?:[（(〔][^）)〕]*[）)〕])?`
const PLAIN_AFTER_EACH = new RegExp(`各(?:设区|地级以上|相关|有关)?(?:${NOUNS})+$`, 'u')
const PLAIN_NOUN = new RegExp(
  `^(?:${NOUNS})+(?:${alternatives(PLACE_INSTITUTIONS)})?(?:[（(〔][^）)〕]*[）)〕])?$`,
  'u',
)
/** 各市党委、政府; 各县（区）人民政府、管委会: an institution alone belongs to the places before it. */
const BARE_INSTITUTION = new RegExp(`^(?:${alternatives(PLACE_INSTITUTIONS)})$`, 'u')
const PLACES_WITH_INSTITUTION = new RegExp(`各(?:${NOUNS})+(?:${alternatives(PLACE_INSTITUTIONS)})$`, 'u')
/** 等, 等部门, 等国务院相关部门, 等有关部门和单位: the list is open, nobody is named. */
const OPEN_END = new RegExp(
  `等(?:${alternatives(OPEN_END_QUALIFIERS)})*(?:(?:${alternatives(OPEN_END_NOUNS)})(?:[和及、]单位)?)?$`,
  'u',
)
/** The same before a joining word: 全国总工会等和各省级人民政府 */
const OPEN_END_JOINED = new RegExp(
  `等(?:${alternatives(OPEN_END_QUALIFIERS)})*(?:${alternatives(OPEN_END_NOUNS)})?(?=和|及|以及)`,
  'u',
)
/** Words that join two units or two words of one name. */
const JOINER = /以及|及|和|与/gu
/** What is left of a joiner is no unit where it is only this. */
const BARE_NOUN = /^(?:有关|相关|其他)?(?:部门|单位|机构|企业|团体)$/u
const OF_THE_FORMER = /^其/u
/** A name that ends, and a level that begins the next: …监管办|区住房…, but not 市场, 区域, 市委市政府. */
const RUN_TOGETHER = new RegExp(
  `(?<=[^${LEVEL_PREFIXES.join('')}](?:局|委|办|厅|部|院|室|中心|公司|管委会|会))(?=(?:${LEVEL_PREFIXES.join('|')})(?!${alternatives(NOT_A_LEVEL)})[^、，；]{2,})`,
  'u',
)
/** 市属、驻市有关单位: whose units is said of those that follow. */
const QUALIFIES_NEXT = /^(?:中央|部|省|市|区|县|州)?(?:属|直|驻.{1,2})$/u
/** No group's name is longer: looking at no more keeps long lists linear. */
const LONGEST_GROUP = 80
const SEPARATORS = new Set([...'、，,；;\n'])
/** How an empty cell may be marked. */
const NAMES_NOBODY = /^(?:[/／\-–—―]+|无)$/u
/** What may stand around a name without belonging to it. */
const TRIM_START = /^(?:由|[、，,；;。：:\s])+/u
const TRIM_END = /[、，,；;。：:\s]+$/u

/**
 * The units of a list, as printed. A group's name (各县（市、区）政府; 各市党委、政府; 各乡镇、街道) is one unit,
 * words that leave the list open (等部门) are none.
 * @example splitUnits('市发改委及各相关部门、各乡镇、街道等') // ['市发改委', '各相关部门', '各乡镇、街道']
 */
export function splitUnits(text: string): string[] {
  const names = joinGroups(splitAtSeparators(text))
  return names
    .flatMap(splitAtJoiners)
    .flatMap(splitRunTogether)
    .map(trimUnit)
    .filter((name) => name !== '' && !NAMES_NOBODY.test(name))
}

/** True where a name ends as the names of units do. */
export function looksLikeUnit(name: string): boolean {
  return ENDS_AS_UNIT.test(name.slice(-LONGEST_ENDING))
}

/** Pieces between separators outside brackets, open ends cut off. */
function splitAtSeparators(text: string): string[] {
  const depths = bracketDepths(text)
  const pieces: string[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !(SEPARATORS.has(text.charAt(i)) && depths[i] === 0)) continue
    // an alias on a line of its own (（区供销社）) belongs to the name before it
    if (text.charAt(i) === '\n' && bracketStep(text.charAt(i + 1)) === 1) continue
    pieces.push(text.slice(start, i))
    start = i + 1
  }
  return pieces.map((piece) => trimUnit(piece.replace(/\s+/g, ''))).filter(Boolean)
}

/** Puts back together the group names that a separator divides. */
function joinGroups(pieces: readonly string[]): string[] {
  const names: string[] = []
  for (const piece of pieces) {
    const last = names.at(-1)
    if (last !== undefined && (QUALIFIES_NEXT.test(last) || belongsToGroup(last, piece)))
      names[names.length - 1] = `${last}、${piece}`
    else names.push(piece)
  }
  return names
}

function belongsToGroup(group: string, piece: string): boolean {
  if (group.length > LONGEST_GROUP) return false
  const tail = group.slice(group.lastIndexOf('各')).split('、').at(-1) ?? ''
  const open = group.includes('各') && (PLAIN_AFTER_EACH.test(group) || isOpenNoun(tail))
  if (open && PLAIN_NOUN.test(piece)) return true
  return PLACES_WITH_INSTITUTION.test(group) && BARE_INSTITUTION.test(piece)
}

/** The last member of a group, still without an institution: the 区 of 各县、区. */
function isOpenNoun(tail: string): boolean {
  return new RegExp(`^(?:${NOUNS})+$`, 'u').test(tail)
}

/** 市发改委及各相关部门 are two units, 文化和旅游局 and 园区和示范区管委会 one. */
function splitAtJoiners(name: string): string[] {
  const text = name.replace(OPEN_END_JOINED, '')
  const depths = bracketDepths(text)
  const pieces: string[] = []
  let start = 0
  for (const match of text.matchAll(JOINER)) {
    const left = text.slice(start, match.index)
    const right = text.slice(match.index + match[0].length)
    if (depths[match.index] !== 0 || !dividesUnits(left, right)) continue
    pieces.push(left)
    start = match.index + match[0].length
  }
  return [...pieces, text.slice(start)]
}

function dividesUnits(left: string, right: string): boolean {
  if (left === '') return true
  if (right === '' || OF_THE_FORMER.test(right) || BARE_NOUN.test(right)) return false
  if (right.startsWith('各')) return true
  return looksLikeUnit(left) && !endsInPlainNoun(left) && looksLikeUnit(right)
}

/** 园区和示范区管委会: a place without an institution waits for the one that follows. */
function endsInPlainNoun(left: string): boolean {
  return /(?:区|市|县|镇|乡|州)$/u.test(left)
}

function splitRunTogether(name: string): string[] {
  return bracketDepths(name).some((depth) => depth > 0) ? [name] : name.split(RUN_TOGETHER)
}

function trimUnit(name: string): string {
  return name.replace(TRIM_START, '').replace(TRIM_END, '').replace(OPEN_END, '').replace(TRIM_END, '')
}
