import { alternatives } from '../words/alternatives.js'
import { UNIT_SUFFIXES } from '../words/unit-suffixes.js'

/** Enough of a name to see its ending, bracket included: looking at no more keeps long lists linear. */
const LONGEST_ENDING = 40
/** A name that ends as units do, with a bracket behind it or not: 市财政局, 发改局（科技局） */
const ENDS_AS_UNIT = new RegExp(
  `(?:${alternatives(Object.values(UNIT_SUFFIXES).flat())})(?:[（(〔〈][^（(〔〈）)〕〉]{0,38}[）)〕〉])?$`,
  'u',
)

/** True where a name ends as the names of units do. */
export function looksLikeUnit(name: string): boolean {
  return ENDS_AS_UNIT.test(name.slice(-LONGEST_ENDING))
}
