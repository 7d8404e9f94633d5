import { bracketPartners, bracketStep } from '../brackets.js'
import { hasLabelOrClosingVerb, startsWithLabel, takeDeadlines, takeRules } from './duty.js'
import { looksLikeUnit, splitUnits } from './unit-list.js'

/** A unit clause in a text: where it stands (UTF-16 units, end exclusive) and what it says without its brackets. */
export interface DutyClause {
  start: number
  end: number
  content: string
}

/** A clause in brackets longer than this is a sentence. */
const LONGEST_CLAUSE = 800
/** A line of units and verbs is shorter than a paragraph. */
const LONGEST_DUTY_LINE = 150
/** Ends of sentences: what follows a clause, or what one follows. */
const SENTENCE_END = /[。；;！!？?.…”"]$/u
/** Behind a clause the text ends, or a sentence does, or a new one begins; a comma or a particle continues it. */
const CONTINUES = /^[，,、的等中内上：:]/u
/** 各市（区）、市直各有关方面: a short name with 各 near its head */
const NAMES_A_GROUP = /^(?:全?[省市区县州镇乡]{1,2}(?:政府|直|级|属)?)?各[^《]{1,15}$/u
/** Words of sentences; no unit is called so. */
const NOT_IN_NAMES = /[的了被让]/u
/** 责任单位：… without brackets begins a line or follows a full stop. */
const LINE_START = /(?:^|[。；;！）)\n])\s*/gu
/** 由市财政局、农业局负责落实。 as the last sentence */
const CLOSING_SENTENCE =
  /(?:^|[。；;])\s*(由[^。；;]{2,200}?(?:负责落实|牵头落实|牵头负责|负责实施|组织实施|负责))。?\s*$/u

/**
 * The unit clauses of a text, in their order: in brackets of any shape (（责任单位：…）, （A牵头，B配合）, a bare list),
 * on a line of their own (责任单位：…) or as its last sentence (由…负责落实。).
 */
export function findDutyClauses(text: string): DutyClause[] {
  const bracketed = bracketedClauses(text)
  const lines = labelledLines(text, bracketed)
  const found = [...bracketed, ...lines].sort((a, b) => a.start - b.start)
  return mergeNeighbours(text, found.length > 0 ? found : closingSentence(text))
}

function bracketedClauses(text: string): DutyClause[] {
  const partner = bracketPartners(text)
  const clauses: DutyClause[] = []
  for (let i = 0; i < text.length; i++) {
    if (bracketStep(text.charAt(i)) !== 1) continue
    const close = partner[i] ?? -1
    const end = close < 0 ? unclosedEnd(text, i) : close
    const content = text.slice(i + 1, end)
    const isClause = close < 0 ? startsWithLabel(content.trim()) : isDuty(text, i, close, content)
    if (isClause) clauses.push({ start: i, end: Math.min(text.length, end + 1), content })
    if (isClause) i = end
  }
  return clauses
}

/** A bracket that never closes ends with its line. */
function unclosedEnd(text: string, open: number): number {
  const lineEnd = text.indexOf('\n', open)
  return lineEnd < 0 ? text.length : lineEnd
}

function isDuty(text: string, open: number, close: number, content: string): boolean {
  if (content.length > LONGEST_CLAUSE) return false
  if (startsWithLabel(content.trim())) return true
  const { rest: withoutRules, rules } = takeRules(content)
  if (rules.length > 0) return true
  const { rest } = takeDeadlines(withoutRules)
  const after = text.slice(close + 1, close + 2)
  if (CONTINUES.test(after) || !namesOnlyUnits(rest)) return false
  if (hasLabelOrClosingVerb(rest.replace(/[。；;，,\s]+$/, ''))) return true
  const endsHere = /^[。；;\n]?\s*$/.test(text.slice(close + 1))
  return endsHere && (SENTENCE_END.test(text.slice(0, open).trimEnd()) || splitUnits(rest).length > 1)
}

/** True where a list, its verbs left out, is made of units only. */
function namesOnlyUnits(list: string): boolean {
  const names = splitUnits(list).map(withoutVerb).filter(Boolean)
  return names.length > 0 && names.every(isName)
}

function isName(name: string): boolean {
  return (looksLikeUnit(name) || NAMES_A_GROUP.test(name)) && !NOT_IN_NAMES.test(name)
}

/** The verbs of a list hang on its last names: 各街道负责 */
const HANGING_VERB =
  /(?:按照?|根据|结合)?(?:各自)?(?:职责|职能|实际)?(?:分工)?(?:分别|共同|具体)?(?:牵头|负责|配合|协助|参与|落实|实施|协同|承办|推进|组织)+$/u
function withoutVerb(name: string): string {
  return name.replace(HANGING_VERB, '').replace(/等(?:有关|相关)?(?:部门|单位)?$/u, '')
}

function labelledLines(text: string, taken: readonly DutyClause[]): DutyClause[] {
  const clauses: DutyClause[] = []
  let next = 0
  for (const match of text.matchAll(LINE_START)) {
    const start = match.index + match[0].length
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    if (start >= (taken[next]?.start ?? Number.POSITIVE_INFINITY)) continue
    const last = clauses.at(-1)
    if (last && start < last.end) continue
    const labelled = startsWithLabel(text.slice(start))
    if (!labelled && !isLineStart(text, start)) continue
    const end = lineClauseEnd(text, start)
    const content = text.slice(start, end)
    if (labelled || isDutyLine(content)) clauses.push({ start, end, content })
  }
  return clauses
}

/** 市发改委牵头，市财政局配合: a line of units and verbs and nothing else */
function isDutyLine(line: string): boolean {
  const { rest } = takeDeadlines(line.trim())
  const text = rest.replace(/[。；;，,\s]+$/u, '')
  return text.length <= LONGEST_DUTY_LINE && hasLabelOrClosingVerb(text) && namesOnlyUnits(text)
}

function isLineStart(text: string, start: number): boolean {
  return start === 0 || text.charAt(start - 1) === '\n'
}

/** A clause without brackets ends with its line or its sentence. */
function lineClauseEnd(text: string, start: number): number {
  const stop = /[。\n]/u.exec(text.slice(start))
  return stop ? start + stop.index + 1 : text.length
}

function closingSentence(text: string): DutyClause[] {
  const match = CLOSING_SENTENCE.exec(text.slice(-250))
  const content = match?.[1]
  if (!match || content === undefined || !namesOnlyUnits(content)) return []
  const start = text.lastIndexOf(content)
  return [{ start, end: text.length, content }]
}

/** 牵头单位：… and 责任单位：… one behind the other are one clause. */
function mergeNeighbours(text: string, clauses: readonly DutyClause[]): DutyClause[] {
  const merged: DutyClause[] = []
  for (const clause of clauses) {
    const last = merged.at(-1)
    if (last && /^[\s。；;，,]*$/.test(text.slice(last.end, clause.start)))
      merged[merged.length - 1] = {
        start: last.start,
        end: clause.end,
        content: `${last.content}；${clause.content}`,
      }
    else merged.push(clause)
  }
  return merged
}
