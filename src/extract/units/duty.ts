import { deadlineAlone } from '../deadlines/deadline-alone.js'
import { deadlinesOfCell } from '../deadlines/deadlines-of-cell.js'
import type { PrintedDeadline } from '../deadlines/printed-deadline.js'
import { DEADLINE_LABELS, type Role, SAME_BELOW, STATED_RULES } from '../words/role-words.js'
import { type DutyLabel, dutyLabels } from './duty-label.js'
import { addLists, type DutyPart } from './duty-lists.js'
import { stretchesOf } from './stretches.js'

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

const SEPARATORS = new Set([...'，,；;。\n'])
/** 完成时限：6月底前 */
const LABELLED_DEADLINE = new RegExp(`^\\s*(?:${DEADLINE_LABELS})[：:]\\s*(?=.)`, 'u')
/** 市审计局完成时限：6月底前: nothing stands in front of the label. */
const GLUED_LABEL = /(?<=[^，,；;。\n\s])\s{0,4}(?:完成|办结)(?:时限|时间|期限)[：:]/gu
/** 市审计局2031年6月底前完成: a deadline right behind the last name */
const DEADLINE_BEHIND_NAME =
  /(?<=[局委厅办部室会院府门位区县市镇道处司])(?=(?:于|在|力争|确保)?(?:20\d{2}年|(?:1[0-2]|[1-9])月|年底|上半年|下半年|每年|每季|每月)[^、，,；;。]{0,16}$)/u

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

/** A deadline in the clause (…，6月底完成) stands between separators, or right behind the last name. */
export function takeDeadlines(text: string): { rest: string; deadlines: PrintedDeadline[] } {
  const deadlines: PrintedDeadline[] = []
  const kept: string[] = []
  for (const stretch of stretchesOf(text.replace(GLUED_LABEL, '；$&'), SEPARATORS)) {
    const { name, found } = deadlineOf(stretch.text)
    deadlines.push(...found)
    if (found.length === 0 || name !== '') kept.push(name + stretch.separator)
  }
  return { rest: kept.join(''), deadlines }
}

function deadlineOf(stretch: string): { name: string; found: PrintedDeadline[] } {
  const label = LABELLED_DEADLINE.exec(stretch)
  if (label) return { name: '', found: deadlinesOfCell(stretch.slice(label[0].length)) }
  const whole = deadlineAlone(stretch)
  if (whole) return { name: '', found: [whole] }
  const at = stretch.search(DEADLINE_BEHIND_NAME)
  const behind = at < 0 ? null : deadlineAlone(stretch.slice(at))
  return behind ? { name: stretch.slice(0, at), found: [behind] } : { name: stretch, found: [] }
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
