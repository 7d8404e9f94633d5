import { alternatives } from '../words/alternatives.js'
import { CLAUSE_DEADLINE_LABELS } from '../words/clause-dates.js'
import {
  LABEL_JOINERS,
  LABEL_LEVELS,
  LABEL_NOUNS,
  PERSON_LABELS,
  PLAIN_LABEL_NOUNS,
  ROLE_LABELS,
  ROLELESS_LABELS,
  type Role,
} from '../words/role-labels.js'
import { ROLE_VERBS } from '../words/role-verbs.js'
import { looksLikeUnit } from './unit-endings.js'

/** A label in a unit clause: where it stands (UTF-16 units, end exclusive) and what units behind it are. */
export interface DutyLabel {
  start: number
  end: number
  printed: string
  /**
   * people: names of persons follow; none: it tells no role; either: supporting where another label names a lead,
   * else responsible (配合/责任单位); unknown: it is meant to tell a role, but which?
   */
  role: Role | 'people' | 'none' | 'either' | 'unknown'
  /** True where the role is the nearest of three, or the first of two. */
  doubtful: boolean
  /** True where a person may stand behind each unit: 责任单位及责任人： */
  withPeople: boolean
}

const WORDS = alternatives(ROLE_LABELS.flatMap((label) => label.words))
const NOUNS = alternatives(LABEL_NOUNS.map((noun) => noun.replace(/[()]/g, '\\$&')))
const PLAIN = alternatives(PLAIN_LABEL_NOUNS)
const JOINER = alternatives(LABEL_JOINERS)
const VERBS = alternatives(ROLE_VERBS.flatMap((verb) => verb.words))
/** Where a clause or a list of it begins. */
const AT_START = '(?<=^|[，,；;。\\n（(])\\s*'
/** A marker in front of a label: ●责任单位：, ——责任单位： */
const BULLET = '[●○■□◆◇▲△★☆※·•—–-]*\\s*'
/** 责任单位及责任人：, 责任单位/配合单位： */
const SECOND = `(?:(?:${JOINER})(?:(?<people>${PERSON_LABELS})|(?<second>${WORDS})?(?:${NOUNS})))?`
/** 市级 in 市级责任单位：, at the beginning of a list only, where no unit's name ends so */
const LEVEL = `(?:${AT_START}${LABEL_LEVELS})?`
/** 牵头单位：, 责任（配合）单位:, 配合/责任单位：, 牵头：, 政策支持：, 【责任单位】 */
const WITH_COLON = `${LEVEL}(?<word>${WORDS})(?:(?:${JOINER})(?<other>${WORDS}))?(?:${NOUNS})${SECOND}[：:]|(?:${AT_START}(?<before>\\p{Script=Han}{2,4}?))??(?<bare>${WORDS})[：:]|(?:[【〖［[]|${AT_START}[〔（(])(?<boxed>${WORDS})(?:${PLAIN})[】〗］\\]〕）)][：:]?`
/** 牵头单位为…, 责任单位市财政局…: a name follows at once, and neither a verb nor more of a sentence. */
const WITHOUT_COLON = `${AT_START}(?<plain>${WORDS})(?:${PLAIN})(?:为|是|[、．.—-]+|\\s+)?(?=[\\p{Script=Han}“])(?!${VERBS}|${JOINER}|[的要应需按由在对未无均都等为是，,、]|各自|有关规定)`
/** 任务分工：, 督战单位： */
const OTHER = `${AT_START}(?:(?<roleless>${alternatives(ROLELESS_LABELS)})|(?<unknown>\\p{Script=Han}{1,8}?(?:${PLAIN})))[：:]`
const LABEL = new RegExp(`(?:(?<person>${PERSON_LABELS})[：:]|${WITH_COLON}|${WITHOUT_COLON}|${OTHER})`, 'gu')
const NOUN_LABEL_AT_START = new RegExp(
  `^${BULLET}(?:[【〖［[〔（(](?:${WORDS})(?:${PLAIN})[】〗］\\]〕）)](?=.)|(?:${LABEL_LEVELS})?(?:${WORDS})(?:(?:${JOINER})(?:${WORDS}))?(?:${NOUNS})(?:(?:${JOINER})(?:(?:${PERSON_LABELS})|(?:${WORDS})?(?:${NOUNS})))?[：:])`,
  'u',
)
const PERSON_AT_START = new RegExp(`^${BULLET}(?:${PERSON_LABELS})[：:]`, 'u')
const ROLE_ALONE = new RegExp(`^(?:${WORDS})(?:${NOUNS})$`, 'u')
const ROLE_AT_END = new RegExp(`(${WORDS})(?:${NOUNS})$`, 'u')
const ROLE_LABEL = new RegExp(`(?:${WORDS})(?:${NOUNS})[：:]`, 'u')
/** The colon of 责任单位：, and space around it */
const LABEL_END = /(?<![：:\s])[：:\s]+$/u
/** No label is longer; looking at no more keeps long texts linear. */
const LONGEST_LABEL = 32
/** People named first take no more. */
const LONGEST_HEAD_OF_CLAUSE = 120

/** Every label has a colon or one of these nouns: a quick look spares the lists of names the long one. */
const MAY_HOLD_LABEL = new RegExp(`[：:]|${PLAIN}`, 'u')

/** The labels of a clause, in their order. */
export function dutyLabels(clause: string): DutyLabel[] {
  if (!MAY_HOLD_LABEL.test(clause)) return []
  return [...clause.matchAll(LABEL)].map((match) => {
    const { word, other, second, bare, boxed, plain, people, person, roleless } = match.groups ?? {}
    const known = word ?? bare ?? boxed ?? plain
    // 市财政局牵头： begins with the unit, 政策支持： with a word of the label
    const before = match.groups?.before ?? ''
    const unit = looksLikeUnit(before) ? before : ''
    const place = {
      start: match.index + unit.length,
      end: match.index + match[0].length,
      printed: match[0].slice(unit.length).replace(LABEL_END, ''),
      withPeople: people !== undefined,
    }
    if (person !== undefined) return { ...place, role: 'people', doubtful: false }
    if (roleless !== undefined) return { ...place, role: 'none', doubtful: false }
    if (known === undefined) return { ...place, role: roleAtEnd(place.printed) ?? 'unknown', doubtful: true }
    const label = labelOf(known)
    const role = label?.role ?? 'responsible'
    const further = labelOf(other ?? second ?? '')?.role ?? role
    if (further === role)
      return { ...place, role, doubtful: label?.doubtful === true || before.length > unit.length }
    if (role !== 'lead' && further !== 'lead') return { ...place, role: 'either', doubtful: false }
    return { ...place, role, doubtful: true }
  })
}

/** 项目牵头单位, 此项工作责任部门: the word that tells the role stands behind others. */
function roleAtEnd(printed: string): Role | null {
  return labelOf(ROLE_AT_END.exec(printed)?.[1] ?? '')?.role ?? null
}

/** True where a text begins with a label such as 责任单位：. */
export function startsWithLabel(text: string): boolean {
  const head = text.slice(0, LONGEST_LABEL).trimStart()
  if (NOUN_LABEL_AT_START.test(head)) return true
  // people alone (联系人：…) are no clause; with units behind them they are part of one
  return PERSON_AT_START.test(head) && ROLE_LABEL.test(text.slice(0, LONGEST_HEAD_OF_CLAUSE))
}

/** 牵头领导：, 完成时限： but not 联系人：, which stands anywhere */
const COMPANION = new RegExp(
  `^${BULLET}(?:(?:${PERSON_LABELS})(?<!联系人|联络员|电话|方式)|${CLAUSE_DEADLINE_LABELS})[：:]`,
  'u',
)

/** True where a text begins with what only stands beside units: 牵头领导：…, 完成时限：… */
export function startsWithCompanion(text: string): boolean {
  return COMPANION.test(text.slice(0, LONGEST_LABEL).trimStart())
}

/** True where a text is a role and nothing else: 责任单位 */
export function isRoleAlone(text: string): boolean {
  return text.length <= LONGEST_LABEL && ROLE_ALONE.test(text)
}

const FORMS = ROLE_LABELS.map((label) => ({
  label,
  pattern: new RegExp(`^(?:${alternatives(label.words)})$`, 'u'),
}))

function labelOf(word: string): (typeof ROLE_LABELS)[number] | undefined {
  return FORMS.find(({ pattern }) => pattern.test(word))?.label
}
