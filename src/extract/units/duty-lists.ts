import { bracketDepths } from '../brackets.js'
import { alternatives } from '../words/alternatives.js'
import { LEADS_OTHERS, ROLE_LABELS, type Role } from '../words/role-labels.js'
import { JOINING_VERBS } from '../words/role-verbs.js'
import { partAtColons } from './colon-names.js'
import type { UnitsByRole } from './duty.js'
import type { DutyLabel } from './duty-label.js'
import { takeVerb, type VerbPhrase } from './duty-verb.js'
import { stretchesOf } from './stretches.js'
import { looksLikeUnit } from './unit-endings.js'
import { splitUnits } from './unit-list.js'

/** What stands behind one label of a clause, or in front of the first. */
export interface DutyPart {
  text: string
  role: Role
  label: DutyLabel | null
}

/** Units by role, and what was doubtful about the roles. */
export interface FoundLists {
  units: UnitsByRole
  doubts: string[]
  told: boolean
}

interface Found extends FoundLists {
  /** Units of 主责, also among the responsible. */
  main: string[]
}

const SEPARATORS = new Set([...'，,；;。、\n'])
/** Behind these nothing of a label's list belongs to a verb that comes later. */
const GROUP_ENDS: ReadonlySet<string> = new Set('；;')
const TIERS = new Set('，,；;')
/** 市财政局等 in front of 会同 */
const OPEN_AT_END = /等(?:有关|相关)?(?:部门|单位)?$/u
/** 市财政局， in front of 会同 */
const SEPARATORS_AT_END = /(?<![，,、；;\s])[，,、；;\s]+$/u
/** Names of people have two to four characters. */
const LONGEST_PERSON = 4
const JOINING = new RegExp(alternatives(JOINING_VERBS), 'gu')
/** 市教育局（牵头）, 市财政局（配合单位）: the role in brackets behind one name of a list. No such bracket is longer. */
const ROLE_BEHIND_NAME = /^(.+)[（(〔]([^（()）]{2,12})[）)〕]$/u
const ROLE_NOUN = /(?:单位|部门|科室|股室|处室|方)$/u
/** 市财政局牵头市审计局配合: nothing stands between the verb and the next name. */
const GLUED =
  /(?<=[局委厅办部室会院府门位区县市镇道处司])(?:共同|分别|总)?牵头(?:负责|落实|组织)?(?=[各省市区县州](?!级|属|直)[^、，,；;。]{2,})/gu
/** 市财政局负责公开预算: what is to be done stands behind the verb. */
const WITH_OBJECT =
  /^([^（(〔[［【〈]*[局委厅办部室会院府门位区县市镇道处司队站所心])((?:分别|具体|共同|主要)?(?:牵头|负责|承担|配合|督促|指导))(?!单位|部门|人|解释|修订)[^、]{2,24}$/u
/** So much of a list is looked at for that. */
const LONGEST_WITH_OBJECT = 80

/** Roles from the strongest to the weakest. */
const RANKS: readonly Role[] = ['lead', 'responsible', 'supporting']
const LABEL_ROLES = new Map(
  ROLE_LABELS.flatMap(({ role, words }) => words.map((word) => [word, role] as const)),
)

/** Units of the parts of a clause: lists closed by verbs; what follows the last verb keeps the role of its label. */
export function addLists(parts: readonly DutyPart[]): FoundLists {
  const found: Found = {
    units: { lead: [], responsible: [], supporting: [] },
    main: [],
    doubts: [],
    told: false,
  }
  for (const part of parts) {
    const before = countOf(found.units)
    addByVerbs(part, found)
    const more = countOf(found.units) - before
    if (part.label && part.label.role !== 'none') found.told = true
    if (part.label?.doubtful && more > 0) found.doubts.push(part.label.printed)
  }
  return { units: mainLeads(found), doubts: found.doubts, told: found.told }
}

/** 市教育局主责，市财政局协同: who bears the main duty leads the others. */
function mainLeads({ units, main }: Found): UnitsByRole {
  const others = units.responsible.filter((name) => !main.includes(name))
  const isAlone = others.length + units.supporting.length === 0
  if (main.length === 0 || units.lead.length > 0 || isAlone) return units
  return { ...units, lead: main, responsible: others }
}

function countOf({ lead, responsible, supporting }: UnitsByRole): number {
  return lead.length + responsible.length + supporting.length
}

function addByVerbs({ text, role, label }: DutyPart, found: Found): void {
  const before = countOf(found.units)
  let left = role
  let pending = ''
  for (const { text: stretch, separator } of stretchesOf(text.replace(GLUED, '$&，'), SEPARATORS)) {
    const closed = takeVerb(stretch.trimEnd()) ?? takeVerbWithObject(stretch)
    if (!closed) {
      pending += stretch + separator
      if (!label || !GROUP_ENDS.has(separator)) continue
      addList(pending, left, label, found)
      pending = ''
      continue
    }
    found.told = true
    const isFirst = countOf(found.units) === before
    const tiers = isFirst && pending !== '' ? weakerTiers(pending + closed.list, left, closed.role) : null
    if (tiers) addList(tiers.first, left, label, found)
    if (tiers && !label) found.doubts.push(closed.phrase)
    addList(tiers ? tiers.rest : pending + closed.list, closed.role, label, found, isMain(closed.phrase))
    if (closed.doubtful) found.doubts.push(closed.phrase)
    pending = ''
    // A牵头，B: whoever follows a leader under a leader's label is responsible
    if (left === 'lead') left = 'responsible'
  }
  addList(pending, left, label, found)
}

/** 市财政局，市审计局配合: a verb that makes less of units than they were holds for the tier it stands in. */
function weakerTiers(list: string, left: Role, role: Role): { first: string; rest: string } | null {
  if (RANKS.indexOf(role) <= RANKS.indexOf(left)) return null
  const [first, ...rest] = stretchesOf(list, TIERS)
  if (!first || rest.length === 0 || first.text.trim() === '') return null
  return { first: first.text, rest: rest.map(({ text, separator }) => text + separator).join('') }
}

function takeVerbWithObject(stretch: string): VerbPhrase | null {
  if (stretch.length > LONGEST_WITH_OBJECT) return null
  const [, list, verb] = WITH_OBJECT.exec(stretch) ?? []
  return list === undefined || verb === undefined ? null : takeVerb(list + verb)
}

function isMain(printed: string): boolean {
  return LEADS_OTHERS.some((word) => printed.includes(word))
}

function addList(
  list: string,
  role: Role,
  label: DutyLabel | null,
  found: Found,
  main = label !== null && isMain(label.printed),
): void {
  const { units } = found
  const joined = joinedLists(list)
  if (joined) {
    units.lead.push(...namesIn(joined.left, found))
    units.supporting.push(...namesIn(joined.right, found))
    found.told = true
    return
  }
  for (const name of namesIn(list, found)) {
    const [, unit, word] = ROLE_BEHIND_NAME.exec(name) ?? []
    const own = word === undefined ? null : roleOfWord(word)
    if (main && !own) found.main.push(name)
    if (unit !== undefined && own) units[own].push(unit)
    else units[role].push(label?.withPeople ? withoutPerson(name) : name)
    if (own) found.told = true
  }
}

/** The units of a list; what stands in front of a colon and is none is doubtful. */
function namesIn(list: string, found: Found): string[] {
  return splitUnits(list).flatMap((name) => {
    const { units, doubts } = partAtColons(name)
    found.doubts.push(...doubts)
    return units
  })
}

/** A会同B: the places of both; a name such as 协同发展办 joins nothing. */
function joinedLists(list: string): { left: string; right: string } | null {
  const depths = bracketDepths(list)
  for (const match of list.matchAll(JOINING)) {
    const before = list.slice(0, match.index).replace(SEPARATORS_AT_END, '')
    const left = takeVerb(before)?.list ?? before
    const isNamed = left === '' || looksLikeUnit(left.replace(OPEN_AT_END, ''))
    const right = list.slice(match.index + match[0].length)
    if (depths[match.index] === 0 && right.trim() !== '' && isNamed) return { left, right }
  }
  return null
}

/** 牵头单位, 配合, 负责牵头: a role and nothing else. */
function roleOfWord(word: string): Role | null {
  const bare = word.replace(ROLE_NOUN, '')
  const verb = takeVerb(bare)
  return verb?.list === '' ? verb.role : (LABEL_ROLES.get(bare) ?? null)
}

/** 市财政局张三: the name of a person behind the unit's. */
function withoutPerson(name: string): string {
  if (looksLikeUnit(name)) return name
  for (let length = 2; length <= LONGEST_PERSON; length++) {
    const unit = name.slice(0, -length)
    if (looksLikeUnit(unit)) return unit
  }
  return name
}
