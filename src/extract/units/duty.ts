import type { PrintedDeadline } from '../deadlines/printed-deadline.js'
import type { Role } from '../words/role-labels.js'
import { SAME_BELOW, STATED_RULES } from '../words/stated-rules.js'
import { takeDeadlines } from './duty-deadlines.js'
import { type DutyLabel, dutyLabels } from './duty-label.js'
import { addLists, type DutyPart } from './duty-lists.js'

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
  /** Words whose role is the nearest of three, or a guess: 指导, 督战单位. */
  doubts: string[]
  /** Names of people, who are no units. */
  people: string[]
  /** True where a label or a verb tells a role. */
  told: boolean
}

/**
 * Reads what a unit clause says: labels (牵头单位：…；责任单位：…), verbs (A牵头，B配合) or a bare list.
 * @param text the clause without its brackets, or a unit cell
 * @param role what units are that neither a label nor a verb tells of
 * @example parseDuty('A局牵头，B局按职责分工负责').units.lead // ['A局']
 */
export function parseDuty(text: string, role: Role = 'responsible'): Duty {
  const { rest: withoutRules, rules } = takeRules(text)
  const { rest, deadlines } = takeDeadlines(withoutRules)
  const parts = splitAtLabels(rest, role)
  const found = addLists(parts.filter((part) => !isOfPeople(part)))
  const people = parts
    .filter(isOfPeople)
    .map((part) => part.text.replace(/^[\s，,；;。]{1,8}|[，,；;。]{1,3}$/gu, ''))
  return {
    units: withoutRepeats(found.units),
    deadlines,
    rules,
    doubts: found.doubts,
    people: people.filter(Boolean),
    told: found.told,
  }
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

/** Stretches between labels with what they are. */
function splitAtLabels(text: string, role: Role): DutyPart[] {
  const labels = dutyLabels(text)
  const first = labels[0]?.start ?? text.length
  const named = new Set(labels.map((label) => label.role))
  const parts: DutyPart[] = [{ text: text.slice(0, first), role, label: null }]
  labels.forEach((label, i) => {
    const end = labels[i + 1]?.start ?? text.length
    parts.push({ text: text.slice(label.end, end), role: roleOf(label.role, named, role), label })
  })
  return parts
}

function isOfPeople({ label }: DutyPart): boolean {
  return label?.role === 'people'
}

/** A label of no known role stands for one that helps, where others tell who is responsible. */
function roleOf(role: DutyLabel['role'], named: ReadonlySet<DutyLabel['role']>, byDefault: Role): Role {
  if (role === 'lead' || role === 'responsible' || role === 'supporting') return role
  if (role === 'either') return named.has('lead') ? 'supporting' : 'responsible'
  return role === 'unknown' && (named.has('lead') || named.has('responsible')) ? 'supporting' : byDefault
}

/** A unit stands once in a role. */
function withoutRepeats(units: UnitsByRole): UnitsByRole {
  const once = (names: readonly string[]) => [...new Set(names)].filter((name) => !SAME_BELOW.test(name))
  return {
    lead: once(units.lead),
    responsible: once(units.responsible),
    supporting: once(units.supporting),
  }
}
