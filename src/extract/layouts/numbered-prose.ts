import type { Diagnostic } from '../../model/diagnostic.js'
import type { Provenance, SourceDocument } from '../../model/document.js'
import { diagnose } from '../../result.js'
import { isDateLine, isIssuer } from '../front/signature.js'
import { quote } from '../legibility.js'
import { parseMarker } from '../outline.js'
import { type ItemPart, itemParts } from '../prose/item-tasks.js'
import { textLines } from '../prose/lines.js'
import { type OutlineItem, outlineItems } from '../prose/outline-tree.js'
import { planStart } from '../prose/plan-start.js'
import { segmentLines } from '../prose/segments.js'
import { type TitledItem, titleItems } from '../prose/titles.js'
import { findFlattenedHeader } from '../tables/flattened-table.js'
import type { Drafts, TaskDraft } from '../task-draft.js'
import { findDutyClauses } from '../units/duty-clause.js'
import { readDuty } from '../units/readable-duty.js'
import { statedRules } from '../units/stated-rules.js'
import { CLOSING_PHRASES, CLOSING_STARTS, PREAMBLE_TITLES, PUBLICATION_NOTE } from '../words/outline-words.js'
import type { Layout } from './layout.js'

/** Tasks as items of an outline: 一、 （一） 1. with the units in brackets, on a line of their own or nowhere. */
export const numberedProse: Layout = { name: 'numbered-prose', extract }

const PREAMBLE = new RegExp(
  `^(?:${PREAMBLE_TITLES.join('|')})(?:(?:[、和与及]|以及)(?:${PREAMBLE_TITLES.join('|')}))*$`,
  'u',
)

/** Text shorter than this is a name or a date, not a sentence. */
const SHORTEST_SENTENCE = 20
const SENTENCE_END = /[。！？!?…）)》”]$/u

function extract(document: SourceDocument): Drafts {
  const lines = textLines(document.blocks)
  const planLine = planStart(lines)
  const bodyLine = lines.findIndex((line, i) => i >= planLine && parseMarker(line.text) !== null)
  const items = outlineItems(segmentLines(lines.slice(planLine)))
  const numbered = items.some((item) => item.marker)
  const titled = titleItems(numbered ? items.filter((item) => item.marker) : items)
  const headings = new Map(titled.map((entry) => [entry.item, heading(entry)]))
  const groups = new Map(
    titled.flatMap(({ item, groupDuty }) => (groupDuty ? [[item, groupDuty] as const] : [])),
  )
  const tasks: TaskDraft[] = []
  const flattened = findFlattenedHeader(lines)
  const diagnostics = flattened
    ? [diagnose('table-flattened', {}, { provenance: flattened.provenance[0] })]
    : []
  for (const entry of titled) {
    const preamble = preambleAbove(entry, headings)
    if (preamble) {
      if (preamble === entry.item) diagnostics.push(skippedPreamble(entry, headings))
      continue
    }
    const isLast = entry.item === titled.at(-1)?.item
    const { kept, closing } = isLast ? cutClosing(entry) : { kept: entry.paragraphs, closing: [] }
    for (const { text, provenance } of closing)
      if (!isFrontMatter(text)) diagnostics.push(closingText(text, provenance[0]))
    const { parts, tail } = takeTail(itemParts(kept))
    inheritDuty(parts, entry.item, groups)
    if (tail && isLast) diagnostics.push(closingText(tail.requirements[0] ?? '', tail.provenance[0]))
    else if (tail) joinTail(parts, tail)
    tasks.push(...partsToTasks(entry, headings, numbered ? parts : parts.filter((part) => part.closed)))
  }
  const end = bodyLine < 0 ? lines.length : bodyLine
  return {
    tasks,
    diagnostics,
    rules: statedRules(lines.slice(0, end).map((line) => line.text)),
    planLine,
    bodyLine: end,
  }
}

function heading({ item, title }: TitledItem): string {
  const first = item.paragraphs[0]?.text ?? ''
  return `${item.marker?.printed ?? ''}${title ?? first.split('。')[0] ?? ''}`
}

/** The outermost heading above an item, or itself, that sets out aims; null where there is none. */
function preambleAbove(entry: TitledItem, headings: ReadonlyMap<OutlineItem, string>): OutlineItem | null {
  const path = [...entry.item.ancestors, entry.item]
  return (
    path.find((item) => {
      const title = (headings.get(item) ?? '').slice(item.marker?.printed.length ?? 0)
      return PREAMBLE.test(title.replace(/[。：:，,].*$/u, ''))
    }) ?? null
  )
}

function skippedPreamble({ item }: TitledItem, headings: ReadonlyMap<OutlineItem, string>): Diagnostic {
  const provenance = item.paragraphs[0]?.provenance[0]
  return diagnose('preamble-skipped', { quote: quote(headings.get(item) ?? '') }, { provenance })
}

/** Paragraphs behind the last item that belong to none: validity, definitions, signature. */
function cutClosing({ item, paragraphs, title }: TitledItem) {
  const closed = paragraphs.map((paragraph) => findDutyClauses(paragraph.text).length > 0)
  const lastClosed = closed.lastIndexOf(true)
  const firstOfBody = title === null || item.paragraphs.length === paragraphs.length ? 1 : 0
  const end = paragraphs.findIndex(
    ({ text }, i) => i >= firstOfBody && ((lastClosed >= 0 && i > lastClosed) || startsClosing(text)),
  )
  return end < 0
    ? { kept: paragraphs, closing: [] }
    : { kept: paragraphs.slice(0, end), closing: paragraphs.slice(end) }
}

/** Signature, date and publication note are read elsewhere. */
function isFrontMatter(text: string): boolean {
  return isIssuer(text) || isDateLine(text) || text.replace(PUBLICATION_NOTE, '') === ''
}

function startsClosing(text: string): boolean {
  return (
    CLOSING_STARTS.some((start) => text.startsWith(start)) ||
    CLOSING_PHRASES.test(text) ||
    isIssuer(text) ||
    isDateLine(text)
  )
}

function partsToTasks(
  { item, title }: TitledItem,
  headings: ReadonlyMap<OutlineItem, string>,
  parts: readonly ItemPart[],
): TaskDraft[] {
  const above = item.ancestors.map((ancestor) => headings.get(ancestor) ?? '')
  const own = title === null ? [] : [headings.get(item) ?? '']
  const path = [...item.ancestors, item].map((each) => each.marker?.ordinal ?? each.position)
  return parts.map((part, i) => {
    const lostNumber = i > 0 && title === null && item.beforeGap
    return {
      number: lostNumber ? null : (item.marker?.number ?? null),
      section: [...above, ...own],
      title,
      path: i === 0 ? path : [...path, i + 1],
      requirements: part.requirements.length > 0 ? part.requirements : title ? [title] : [],
      units: part.units,
      deadlines: part.deadlines,
      rules: part.rules,
      provenance: part.provenance,
      diagnostics: part.diagnostics,
    }
  })
}

/** Text behind the last of several clauses. */
function takeTail(parts: ItemPart[]): { parts: ItemPart[]; tail: ItemPart | null } {
  const tail = parts.at(-1)
  return tail && !tail.closed && parts.length > 1
    ? { parts: parts.slice(0, -1), tail }
    : { parts, tail: null }
}

/** It joins the task it stands in. */
function joinTail(parts: readonly ItemPart[], tail: ItemPart): void {
  const last = parts.at(-1)
  last?.requirements.push(...tail.requirements)
  last?.provenance.push(...tail.provenance)
}

/** A unit clause in a heading holds for the items below that have none. */
function inheritDuty(
  parts: readonly ItemPart[],
  item: OutlineItem,
  groups: ReadonlyMap<OutlineItem, string>,
): void {
  const above = [item, ...[...item.ancestors].reverse()].find((each) => groups.has(each))
  const clause = above && groups.get(above)
  for (const part of parts) {
    if (part.closed || !clause) continue
    const { units, deadlines } = readDuty(clause, 'responsible', part.provenance[0])
    part.units = units
    part.deadlines.push(...deadlines)
  }
}

function closingText(text: string, provenance: Provenance | undefined): Diagnostic {
  const isCut = !SENTENCE_END.test(text) && !startsClosing(text) && text.length > SHORTEST_SENTENCE
  return diagnose(isCut ? 'text-cut-off' : 'closing-text', { quote: quote(text) }, { provenance })
}
