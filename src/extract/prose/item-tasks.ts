import type { Diagnostic } from '../../model/diagnostic.js'
import type { Provenance } from '../../model/document.js'
import { takeLabelledDeadline } from '../deadlines/labelled-deadline.js'
import type { PrintedDeadline } from '../deadlines/printed-deadline.js'
import { noUnits } from '../task-draft.js'
import type { StatedRule, UnitsByRole } from '../units/duty.js'
import { findDutyClauses } from '../units/duty-clause.js'
import { type ReadDuty, readDuty } from '../units/readable-duty.js'
import { BARE_LABELS, TARGET_LABELS } from '../words/outline-words.js'
import type { Paragraph } from './outline-tree.js'
import { clausesOf } from './paragraph-clauses.js'

/** A part of an item that its own unit clause closes; the last part may have none. */
export interface ItemPart {
  requirements: string[]
  units: UnitsByRole
  deadlines: PrintedDeadline[]
  rules: StatedRule[]
  provenance: Provenance[]
  diagnostics: Diagnostic[]
  /** True where a unit clause closes it. */
  closed: boolean
  /** True where that clause stands in a paragraph of its own. */
  ownLine: boolean
}

const any = (words: readonly string[]) => words.join('|')
/** 具体措施： with nothing or the item's text behind it */
const BARE_LABEL = new RegExp(`^(?:${any(BARE_LABELS)})[：:]\\s*`, 'u')
/** The same at the end of a paragraph, in front of the items that were on the next lines */
const TRAILING_LABEL = new RegExp(`(?<=^|[。；）)\\]】〕\\s])(?:${any(BARE_LABELS)})[：:]?\\s*$`, 'u')
/** 治理目标：…… */
const TARGET_LABEL = new RegExp(`^(?:${any(TARGET_LABELS)})[：:]`, 'u')
const SENTENCE_END = /[。；;！？!?…：:]$/u

/**
 * Divides an item's paragraphs at their unit clauses: each clause closes a part with the sentences since the
 * one before.
 */
export function itemParts(paragraphs: readonly Paragraph[]): ItemPart[] {
  const parts: ItemPart[] = []
  let open = emptyPart()
  for (const paragraph of paragraphs) {
    const { text, provenance } = paragraph
    const body = withoutLabels(text)
    if (body === '') continue
    let at = 0
    for (const clause of body === text ? clausesOf(paragraph) : findDutyClauses(body)) {
      const full = fullStop(body, clause.start, clause.end, at)
      addText(open, body.slice(at, clause.start) + full, provenance)
      at = clause.end + full.length
      const duty = readDuty(clause.content, 'responsible', provenance[0])
      const last = parts.at(-1)
      if (open.requirements.length === 0 && last?.closed) {
        addDuty(last, duty)
        last.deadlines.push(...open.deadlines.splice(0))
        addPlace(last, provenance)
      } else {
        addDuty(open, duty)
        open.closed = true
        open.ownLine = clause.start === 0
        open.provenance = [...new Set([...open.provenance, ...provenance])]
        parts.push(open)
        open = emptyPart()
      }
    }
    addTail(open, parts, body.slice(at), provenance)
  }
  const all = open.requirements.length > 0 ? [...parts, open] : parts
  return all.map(withoutRepeats)
}

function emptyPart(): ItemPart {
  return {
    requirements: [],
    units: noUnits(),
    deadlines: [],
    rules: [],
    provenance: [],
    diagnostics: [],
    closed: false,
    ownLine: false,
  }
}

/** A unit that several clauses of one part name stands once in a role. */
function withoutRepeats(part: ItemPart): ItemPart {
  const { lead, responsible, supporting } = part.units
  const units = {
    lead: [...new Set(lead)],
    responsible: [...new Set(responsible)],
    supporting: [...new Set(supporting)],
  }
  return { ...part, units }
}

/** The full stop behind a clause belongs to the sentence before it, where that has none. */
function fullStop(text: string, start: number, end: number, from: number): string {
  const before = text.slice(from, start).trimEnd()
  return text.charAt(end) === '。' && before !== '' && !SENTENCE_END.test(before) ? '。' : ''
}

/** Text behind the last clause; a labelled deadline alone (完成时限：9月底前) is still that clause's. */
function addTail(
  open: ItemPart,
  parts: readonly ItemPart[],
  text: string,
  provenance: readonly Provenance[],
): void {
  const { rest, deadlines } = takeLabelledDeadline(text)
  const last = parts.at(-1)
  const isLone = open.requirements.length === 0 && /^[。；;，,、\s]*$/u.test(rest)
  if (last && isLone && deadlines.length > 0) {
    last.deadlines.push(...deadlines)
    addPlace(last, provenance)
  } else addText(open, text, provenance)
}

function addText(part: ItemPart, text: string, provenance: readonly Provenance[]): void {
  const { rest, deadlines } = takeLabelledDeadline(text)
  part.deadlines.push(...deadlines)
  if (deadlines.length > 0) addPlace(part, provenance)
  const trimmed = rest
    .trim()
    .replace(/^[。；;，,、\s]+/u, '')
    .replace(BARE_LABEL, '')
  if (trimmed === '') return
  part.requirements.push(trimmed)
  addPlace(part, provenance)
}

function addPlace(part: ItemPart, provenance: readonly Provenance[]): void {
  part.provenance.push(...provenance.filter((place) => !part.provenance.includes(place)))
}

function addDuty(part: ItemPart, duty: ReadDuty): void {
  for (const role of ['lead', 'responsible', 'supporting'] as const)
    part.units[role].push(...duty.units[role])
  part.deadlines.push(...duty.deadlines)
  part.rules.push(...duty.rules)
  part.diagnostics.push(...duty.diagnostics)
}

/** True for a line of targets (治理目标：…… ), which is no task. */
export function isTargetLine(paragraph: Paragraph): boolean {
  return TARGET_LABEL.test(paragraph.text) && clausesOf(paragraph).length === 0
}

/** Labels say nothing. */
function withoutLabels(text: string): string {
  return text.replace(TRAILING_LABEL, '').trim()
}
