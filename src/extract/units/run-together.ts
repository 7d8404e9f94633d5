import { bracketDepths } from '../brackets.js'
import { alternatives } from '../words/alternatives.js'
import { DEPARTMENT_STEMS, LEVEL_PREFIXES, NOT_A_LEVEL } from '../words/name-beginnings.js'

const LEVEL = `(?:${LEVEL_PREFIXES.join('|')})`
/** Characters and words that names of units end in where another name may follow at once. */
const END = '(?:局|委|办|厅|部|院|署|室|中心|公司|管委会|会|政府|支队|海关)'
/** A name that ends, and a level that begins the next: …监管办|区住房…, but not 市场, 区域, 市委市政府. */
const BEFORE_LEVEL = `(?<=[^${LEVEL_PREFIXES.join('')}]${END})(?=${LEVEL}(?!${alternatives(NOT_A_LEVEL)})[^、，；]{2})`
/** 市委办公室|市政府办公室, 市财政局|市民政局 */
const BEFORE_GOVERNMENT = `(?<=办|局|公室)(?=${LEVEL}(?:(?:人民)?政府|委|民政|民族))`
/** 市发改委|财政局|住建局: the name of a well-known department begins. */
const BEFORE_DEPARTMENT = `(?<=[^总分各]局|[^省市区县州党纪各]委|厅|[^各]办|中心)(?=(?:${alternatives(DEPARTMENT_STEMS)})(?:局|委|厅|办)(?!公室))`
/** 文体旅局|云岚公司|轨道公司: no bureau has a company inside, nor a short company another. */
const BEFORE_COMPANY = '(?<=[^总分]局|[^有限集团分总]{2}公司)(?=[^局委厅办公司分]{2,3}公司)'
/** 市财政局|各县区 */
const BEFORE_EACH = `(?<=${END})(?=各(?:县|市|区|乡|镇|街道|相关|有关))`
const RUN_TOGETHER = new RegExp(
  [BEFORE_LEVEL, BEFORE_GOVERNMENT, BEFORE_DEPARTMENT, BEFORE_COMPANY, BEFORE_EACH].join('|'),
  'gu',
)
/** A group's own parts: 市政府各部门, 市委市政府各部门 */
const HAS_OWN_EACH = /(?:政府|委)(?=各)/u

/**
 * Names that stand one behind the other with nothing between them; brackets are left as they are. Strict on purpose: a
 * list has separators, so a name is one name unless two beginnings or endings can only be two. A flattened table has
 * none between its cells; its reader parts names wherever one may end (tables/flattened/unit-run.ts).
 */
export function splitRunTogether(name: string): string[] {
  const depths = bracketDepths(name)
  const places = [...name.matchAll(RUN_TOGETHER)].map((match) => match.index)
  const cuts = [0, ...places.filter((place) => (depths[place] ?? 0) === 0), name.length]
  const pieces = cuts.slice(1).map((end, i) => name.slice(cuts[i], end))
  return HAS_OWN_EACH.test(name) ? joinOwnEach(pieces) : pieces
}

function joinOwnEach(pieces: readonly string[]): string[] {
  const names: string[] = []
  for (const piece of pieces) {
    const last = names.at(-1)
    if (last !== undefined && piece.startsWith('各') && /(?:政府|委)$/u.test(last))
      names[names.length - 1] = last + piece
    else names.push(piece)
  }
  return names
}
