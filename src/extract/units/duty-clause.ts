import { bracketPartners, bracketStep } from '../brackets.js'
import { type Duty, parseDuty } from './duty.js'
import { isRoleAlone, startsWithCompanion, startsWithLabel } from './duty-label.js'
import { looksLikeUnit } from './unit-endings.js'

/** A unit clause in a text: where it stands (UTF-16 units, end exclusive) and what it says without its brackets. */
export interface DutyClause {
  start: number
  end: number
  content: string
}

/** A clause in brackets longer than this is a sentence. */
const LONGEST_CLAUSE = 800
/** Names of people, or a deadline, take no more. */
const LONGEST_COMPANION = 60
/** 会同有关部门（市教育局、市人社局）: the rest of a sentence */
const JOINS_SOMEBODY = /^(?:会同|会商|协同|联合)/u
/** A line of units and verbs is shorter than a paragraph. */
const LONGEST_DUTY_LINE = 150
const SENTENCE_OR_LINE_END = /[。\n]/u
/** Ends of sentences: what follows a clause, or what one follows. */
const SENTENCE_END = /[。；;！!？?.…”"]$/u
/** What a bracket only explains: 有关部门（市教育局、市人社局） */
const EXPLAINED = /(?:部门|单位|机构|企业|等|包括|即|如)$/u
/** So far is looked before and behind a bracket. */
const LONGEST_LOOK = 20
/** Behind a clause the text ends, or a sentence does, or a new one begins; a comma or a particle continues it. */
const CONTINUES = /^[，,、的等中内上：:]/u
/** 各市（区）、市直各有关方面: a short name with 各 near its head */
const NAMES_A_GROUP = /^(?:全?[省市区县州镇乡]{1,2}(?:政府|直|级|属)?)?各[^《]{1,15}$/u
/** Words of sentences; no unit is called so, */
const NOT_IN_NAMES = /[的了被让]/u
/** but a group may be described: 承担任务的部门 */
const DESCRIBED_GROUP =
  /的(?:所有|各|有关|相关)?(?:部门|单位|地区|企业)(?:[和及、](?:部门|单位|地区|企业))?$/u
/** No name is longer. */
const LONGEST_NAME = 40
/** 责任单位：… without brackets begins a line or follows a full stop. */
const LINE_START = /(?:^|[。；;！）)\n])\s*/gu
/** A closing sentence is no longer. */
const LONGEST_CLOSING = 250
/** 由市财政局、农业局负责落实。, 责任单位为市财政局。 as the last sentence */
const CLOSING_SENTENCE =
  /(?:^|[。；;])\s*((?:[此该本上][^。；;，,]{1,8})?由[^。；;]{2,200}|[责牵配主承][^。；;：:]{1,6}[为是][^。；;]{2,200}(?:[；;][^。；;]{2,100})?)。?\s*$/u

/**
 * The unit clauses of a text, in their order: in brackets of any shape (（责任单位：…）, （A牵头，B配合）, a bare list),
 * on a line of their own (责任单位：…) or as its last sentence (由…负责落实。).
 */
export function findDutyClauses(text: string): DutyClause[] {
  if (isCompanionLine(text)) return [{ start: 0, end: text.length, content: text }]
  const bracketed = bracketedClauses(text)
  const lines = labelledLines(text, bracketed)
  const found = [...bracketed, ...lines].sort((a, b) => a.start - b.start)
  return mergeNeighbours(text, found.length > 0 ? found : closingSentence(text)).filter(
    ({ content }) => !startsWithCompanion(content) || parseDuty(content).told,
  )
}

/** 牵头领导：张某, 完成时限：6月底 as a paragraph of its own */
function isCompanionLine(text: string): boolean {
  return text.length <= LONGEST_COMPANION && !text.includes('\n') && startsWithCompanion(text)
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

/** A bracket that never closes ends with its sentence or line. */
function unclosedEnd(text: string, open: number): number {
  const content = text.slice(open, open + LONGEST_CLAUSE)
  const end = content.search(SENTENCE_OR_LINE_END)
  return open + (end < 0 ? content.length : end)
}

function isDuty(text: string, open: number, close: number, content: string): boolean {
  if (content.length > LONGEST_CLAUSE) return false
  if (startsWithLabel(content) || startsWithCompanion(content)) return true
  if (isRoleAlone(content)) return false
  const duty = parseDuty(content)
  if (duty.rules.length > 0) return true
  const after = text.slice(close + 1, close + 2)
  if (CONTINUES.test(after)) return false
  if (!namesOnlyUnits(duty)) return duty.told && closesBesideUnits(text, open, close, duty)
  if (duty.told) return true
  return closesSentence(text, open, close, namesOf(duty))
}

/** A bare list closes a paragraph, follows a sentence, or is a list in front of the full stop. */
function closesSentence(text: string, open: number, close: number, names: readonly string[]): boolean {
  const before = text.slice(Math.max(0, open - LONGEST_LOOK), open).trimEnd()
  const after = text.slice(close + 1, close + LONGEST_LOOK).trimStart()
  const isBehindSentence = SENTENCE_END.test(before)
  if (isBehindSentence && (names.length > 1 || !/^[“《]/u.test(after))) return true
  if (names.length < 2 && !isBehindSentence) return false
  return /^(?:[。；;\n]|$)/u.test(after) && !EXPLAINED.test(before)
}

/** 哈城、黑城市政府负责: an odd name among units does not make a sentence of a clause that a verb closes. */
function closesBesideUnits(text: string, open: number, close: number, duty: Duty): boolean {
  const names = namesOf(duty)
  const ends = [names[0], names.at(-1)]
  if (!ends.some((name) => name !== undefined && isName(name))) return false
  if (names.some((name) => name.length > LONGEST_NAME || NOT_IN_NAMES.test(name))) return false
  const before = text.slice(Math.max(0, open - LONGEST_LOOK), open).trimEnd()
  return SENTENCE_END.test(before) || /^[。；;\n]?\s*$/u.test(text.slice(close + 1, close + LONGEST_LOOK))
}

function namesOf({ units }: Duty): string[] {
  return [...units.lead, ...units.responsible, ...units.supporting]
}

/** True where a clause names units and nothing else. */
function namesOnlyUnits(duty: Duty): boolean {
  const names = namesOf(duty)
  return names.length > 0 && names.every(isName)
}

function isName(name: string): boolean {
  if (!looksLikeUnit(name) && !NAMES_A_GROUP.test(name)) return false
  return name.length <= LONGEST_NAME && (!NOT_IN_NAMES.test(name) || DESCRIBED_GROUP.test(name))
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
    const head = text.slice(start, start + LONGEST_DUTY_LINE)
    const isCompanion = startsWithCompanion(head)
    const labelled = startsWithLabel(head) || isCompanion
    if (!labelled && !isLineStart(text, start)) continue
    const end = lineClauseEnd(text, start)
    const content = text.slice(start, end)
    if (isCompanion && content.length > LONGEST_COMPANION) continue
    if (labelled || isDutyLine(content)) clauses.push({ start, end, content })
  }
  return clauses
}

/** 市发改委牵头，市财政局配合: a line of units and verbs and nothing else */
function isDutyLine(line: string): boolean {
  if (line.length > LONGEST_DUTY_LINE) return false
  if (JOINS_SOMEBODY.test(line)) return false
  const duty = parseDuty(line)
  return duty.told && namesOnlyUnits(duty)
}

function isLineStart(text: string, start: number): boolean {
  return start === 0 || text.charAt(start - 1) === '\n'
}

/** A clause without brackets ends with its line or its sentence. */
function lineClauseEnd(text: string, start: number): number {
  const stop = text.slice(start).search(SENTENCE_OR_LINE_END)
  return stop < 0 ? text.length : start + stop + 1
}

function closingSentence(text: string): DutyClause[] {
  const match = CLOSING_SENTENCE.exec(text.slice(-LONGEST_CLOSING))
  const content = match?.[1]
  if (!match || content === undefined || !isDutyLine(content)) return []
  const start = text.lastIndexOf(content)
  return [{ start, end: text.length, content }]
}

/** 牵头单位：… and 责任单位：… one behind the other are one clause. */
function mergeNeighbours(text: string, clauses: readonly DutyClause[]): DutyClause[] {
  const merged: DutyClause[] = []
  for (const clause of clauses) {
    const last = merged.at(-1)
    // a rule in a bracket of its own within a labelled line
    if (last && clause.end <= last.end) continue
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
