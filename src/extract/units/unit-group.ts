import { alternatives } from '../words/alternatives.js'
import { NAMED_PLACES, PARTY_COMMITTEES, PLACE_INSTITUTIONS, PLAIN_NOUNS } from '../words/unit-groups.js'
import type { Stretch } from './stretches.js'

/** No bracket of a group is longer: counting keeps damaged text linear. */
const BRACKET = '(?:[（(〔〈][^（(〔〈）)〕〉]{0,40}[）)〕〉])?'
const INSTITUTION = `(?:${alternatives(PLACE_INSTITUTIONS)})`
/** Plain nouns behind 各, the last perhaps with its bracket: 乡镇, 县（市、区）, 县〔区〕 */
const NOUNS = `(?:(?:${alternatives(PLAIN_NOUNS)})${BRACKET}){1,6}`
/** 县（区）人民政府（管委会）: places and what governs them */
const MEMBER = `${NOUNS}(?:${INSTITUTION}${BRACKET})?`
/** What a group's name begins with. */
const OPENER = /各|相关|有关|涉及|所在|所涉|其他|其余/gu
/** The last 各 of a group with what it covers so far: 各设区市, 各县（市、区）人民政府, 相关市 */
const OPEN_GROUP = new RegExp(
  `^(?:各|相关|有关|涉及|所在|所涉|其他|其余)(?:设区|地级以上|相关|有关|级|直属|所属)?${MEMBER}(?:、(?:${MEMBER}|${INSTITUTION})){0,8}$`,
  'u',
)
const NEXT_MEMBER = new RegExp(`^${MEMBER}$`, 'u')
/** 各市党委、政府; 各县（区）人民政府、管委会: an institution alone belongs to the places before it. */
const BARE_INSTITUTION = new RegExp(`^${INSTITUTION}$`, 'u')
const ENDS_IN_INSTITUTION = new RegExp(`${INSTITUTION}${BRACKET}$`, 'u')
const NAMED_PLACE = new RegExp(`^(?:${alternatives(NAMED_PLACES)})`, 'u')
/** 市属、驻市有关单位; 中央、省驻市单位: whose units is said of those that follow. */
const QUALIFIES_NEXT =
  /^(?:(?:中央|部|省|市|区|县|州|镇)(?:属|直|级|驻.{1,2})?(?:和|及|与)?){1,3}$|^驻[省市区县州]$/u
/** 市委、市政府有关部门 */
const COMMITTEE = new RegExp(`^(?:${alternatives(PARTY_COMMITTEES)})$`, 'u')
const OFFICES_OF_BOTH = /^[省市区县州镇乡]?(?:人民)?政府(?:各|有关|相关|直属|所属|组成)/u
const JOINED = /^(.{1,24}?)(?:以及|和|及|与|暨)(.{0,40})/u
/** No group's name is longer: looking at no more keeps long lists linear. */
const LONGEST_GROUP = 80

/**
 * Puts back together the names of groups that an enumeration comma divides: 各 covers the plain nouns joined after it
 * (各市、县〔区〕人民政府; 各乡镇、街道; 各市党委、政府). A comma ends a group.
 */
export function joinGroups(pieces: readonly Stretch[]): string[] {
  const names: string[] = []
  let separator = ''
  for (const piece of pieces) {
    const last = names.at(-1)
    if (last !== undefined && separator === '、' && isContinued(last, firstMember(piece.text)))
      names[names.length - 1] = `${last}、${piece.text}`
    else names.push(piece.text)
    separator = piece.separator
  }
  return names
}

/** What stands in front of the first joining word: 街道 in 街道和市财政局 */
export function headOf(piece: string): string {
  return JOINED.exec(piece)?.[1] ?? piece
}

/** 街道和市财政局 begins with one more place; 园区和示范区管委会 is a name of its own. */
function firstMember(piece: string): string {
  const [, head, rest = ''] = JOINED.exec(piece) ?? []
  const next = headOf(rest)
  const isName = NEXT_MEMBER.test(next) && ENDS_IN_INSTITUTION.test(next)
  return head === undefined || isName ? piece : head
}

/** True for an institution without a place: 管委会 in 高新区党工委和管委会 */
export function isBareInstitution(name: string): boolean {
  return BARE_INSTITUTION.test(name)
}

/** True where what follows belongs to the name of a group before it. */
export function isContinued(name: string, next: string): boolean {
  if (name.length > LONGEST_GROUP) return false
  if (QUALIFIES_NEXT.test(name)) return true
  if (COMMITTEE.test(name) && OFFICES_OF_BOTH.test(next)) return true
  const group = openGroup(name)
  if (group === null) return false
  if (ENDS_IN_INSTITUTION.test(group)) return BARE_INSTITUTION.test(next)
  return NEXT_MEMBER.test(next) && !NAMED_PLACE.test(next)
}

/** The part of a name from the word on that makes a group of it; null where it is no group, or a closed one. */
function openGroup(name: string): string | null {
  const starts = [...name.matchAll(OPENER)].map((match) => match.index)
  return starts.map((start) => name.slice(start)).find((group) => OPEN_GROUP.test(group)) ?? null
}
