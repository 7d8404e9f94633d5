import { bracketDepths } from '../brackets.js'
import { deadlineAlone } from '../deadlines/deadline-alone.js'
import type { PrintedDeadline } from '../deadlines/printed-deadline.js'
import {
  JOINING_VERBS,
  LABEL_NOUNS,
  PERSON_LABELS,
  ROLE_LABELS,
  ROLE_VERBS,
  type Role,
  STATED_RULES,
  VERB_QUALIFIERS,
  VERB_TAILS,
} from '../words/role-words.js'
import { splitUnits } from './unit-list.js'

/** Units by what they do. */
export type UnitsByRole = Record<Role, string[]>

/** A rule that a notice states once: who leads where nobody is named as leader, or a duty of everybody. */
export interface StatedRule {
  rule: (typeof STATED_RULES)[number]['rule']
  text: string
}

/** What a unit clause or a unit cell says. */
export interface Duty {
  units: UnitsByRole
  deadlines: PrintedDeadline[]
  rules: StatedRule[]
}

const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const LABEL_WORDS = any(ROLE_LABELS.flatMap((label) => label.words))
const NOUN_WORDS = any(LABEL_NOUNS)
/** 牵头单位： · 责任（配合）单位: · 配合/责任单位： */
const LABEL_FORM = `(?:(${PERSON_LABELS})|(${LABEL_WORDS})(?:[/／、](?:${LABEL_WORDS}))?(?:${NOUN_WORDS})|(${LABEL_WORDS}))[：:]`
const LABEL = new RegExp(LABEL_FORM, 'gu')
const ROLE_LABEL = new RegExp(`(?:${LABEL_WORDS})(?:${NOUN_WORDS})[：:]`, 'u')
const LABEL_AT_START = new RegExp(`^${LABEL_FORM}`, 'u')
const VERB_WORDS = any(ROLE_VERBS.flatMap((verb) => verb.words))
/** 市教育局（牵头）, 市财政局（配合单位）: the role in brackets behind one name of a list */
const ROLE_BEHIND_NAME = new RegExp(`^(.+)[（(](${VERB_WORDS})(?:${NOUN_WORDS})?[）)]$`, 'u')
/** No label is longer; looking at no more keeps long texts linear. */
const LONGEST_LABEL = 24
/** People named first take no more. */
const LONGEST_HEAD_OF_CLAUSE = 120
/** A verb phrase has no more words before and behind its verb: counting keeps damaged text linear. */
const MOST_VERB_WORDS = 8
/** 按职责分工分别负责落实, at the end of a list: what follows is punctuation or nothing. */
const VERB_PHRASE = new RegExp(
  `(?:${any(VERB_QUALIFIERS)}){0,${MOST_VERB_WORDS}}(?:${VERB_WORDS})(?:${any(VERB_TAILS)}){0,${MOST_VERB_WORDS}}(?=[，,；;。、\\n]|$)`,
  'gu',
)
const JOINING = new RegExp(any(JOINING_VERBS), 'u')

/**
 * Reads what a unit clause says: labels (牵头单位：…；责任单位：…), verbs (A牵头，B配合) or a bare list.
 * @param text the clause without its brackets, or a unit cell
 * @param role what units are that neither a label nor a verb tells of
 * @example parseDuty('A局牵头，B局按职责分工负责').units.lead // ['A局']
 */
export function parseDuty(text: string, role: Role = 'responsible'): Duty {
  const { rest: withoutRules, rules } = takeRules(text)
  const { rest, deadlines } = takeDeadlines(withoutRules)
  const units: UnitsByRole = { lead: [], responsible: [], supporting: [] }
  for (const part of splitAtLabels(rest, role)) addByVerbs(part.text, part.role, units)
  return { units: withoutRepeats(units), deadlines, rules }
}

/** True where a text begins with a label such as 责任单位：. */
export function startsWithLabel(text: string): boolean {
  const match = LABEL_AT_START.exec(text.slice(0, LONGEST_LABEL))
  if (!match) return false
  // people alone (联系人：…) are no clause; with units behind them they are part of one
  return match[1] === undefined || ROLE_LABEL.test(text.slice(0, LONGEST_HEAD_OF_CLAUSE))
}

/** True where a text holds a label, or a verb phrase that closes it. */
export function hasLabelOrClosingVerb(text: string): boolean {
  if (text.search(LABEL) >= 0) return true
  return [...text.matchAll(VERB_PHRASE)].some((match) => match.index + match[0].length >= text.length - 1)
}

/** Takes the rules out of a clause: they are sentences and never units. */
export function takeRules(text: string): { rest: string; rules: StatedRule[] } {
  const rules: StatedRule[] = []
  let rest = text
  for (const { rule, pattern } of STATED_RULES)
    rest = rest.replace(pattern, (found) => {
      rules.push({ rule, text: found.replace(/^[（(]|[）)。]$/g, '') })
      return ''
    })
  return { rest, rules }
}

/** A deadline in the clause (…，6月底完成) stands between separators. */
export function takeDeadlines(text: string): { rest: string; deadlines: PrintedDeadline[] } {
  const depths = bracketDepths(text)
  const deadlines: PrintedDeadline[] = []
  const kept: string[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !(/[，,；;。]/.test(text.charAt(i)) && depths[i] === 0)) continue
    const piece = text.slice(start, i)
    const found = deadlineAlone(piece)
    if (found) deadlines.push(found)
    else kept.push(text.slice(start, i + 1))
    start = i + 1
  }
  return { rest: kept.join(''), deadlines }
}

/** Stretches between labels with their roles; names of people are left out. */
function splitAtLabels(text: string, role: Role): { text: string; role: Role }[] {
  const parts: { text: string; role: Role }[] = []
  let start = 0
  let current: Role | null = role
  const close = (end: number) => {
    if (current) parts.push({ text: text.slice(start, end), role: current })
  }
  for (const match of text.matchAll(LABEL)) {
    close(match.index)
    current = match[1] ? null : roleOfLabel(match[2] ?? match[3] ?? '')
    start = match.index + match[0].length
  }
  close(text.length)
  return parts
}

function roleOfLabel(word: string): Role {
  const label = ROLE_LABELS.find(({ words }) =>
    words.some((form) => new RegExp(`^(?:${form})$`, 'u').test(word)),
  )
  return label?.role ?? 'responsible'
}

/** Lists closed by verbs; what follows the last verb keeps the role it had. */
function addByVerbs(text: string, role: Role, units: UnitsByRole): void {
  const depths = bracketDepths(text)
  let start = 0
  let left = role
  for (const match of text.matchAll(VERB_PHRASE)) {
    if (depths[match.index] !== 0) continue
    addList(text.slice(start, match.index), roleOfVerb(match[0]), units)
    start = match.index + match[0].length
    // A牵头，B: whoever follows a leader under a leader's label is responsible
    if (left === 'lead') left = 'responsible'
  }
  addList(text.slice(start), left, units)
}

function addList(list: string, role: Role, units: UnitsByRole): void {
  const joined = JOINING.exec(list)
  if (joined && joined.index > 0) {
    units.lead.push(...splitUnits(list.slice(0, joined.index)))
    units.supporting.push(...splitUnits(list.slice(joined.index + joined[0].length)))
    return
  }
  for (const name of splitUnits(list)) {
    const [, unit, word] = ROLE_BEHIND_NAME.exec(name) ?? []
    if (unit && word) units[roleOfVerb(word)].push(unit)
    else units[role].push(name)
  }
}

function roleOfVerb(phrase: string): Role {
  for (const { role, words } of ROLE_VERBS) if (words.some((word) => phrase.includes(word))) return role
  return 'responsible'
}

/** A unit stands once in a role, and only in the first of its roles. */
function withoutRepeats(units: UnitsByRole): UnitsByRole {
  return {
    lead: [...new Set(units.lead)],
    responsible: [...new Set(units.responsible)],
    supporting: [...new Set(units.supporting)],
  }
}
