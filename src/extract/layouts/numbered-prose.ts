import { parseMarker } from '../../language/outline-number.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { SourceDocument } from '../../model/document.js'
import { diagnose } from '../../result.js'
import { findAnnexList } from '../front/annex-list.js'
import { quote } from '../legibility.js'
import { closingText, cutClosing, isClosingItem } from '../prose/closing.js'
import { type DividedItem, shareGroupDuties } from '../prose/group-duties.js'
import { type ItemPart, isTargetLine, itemParts } from '../prose/item-tasks.js'
import type { TextLine } from '../prose/lines.js'
import { type OutlineItem, outlineItems, type Paragraph } from '../prose/outline-tree.js'
import { planStart } from '../prose/plan-start.js'
import { preambleItems } from '../prose/preamble.js'
import { segmentLines } from '../prose/segments.js'
import { type TitledItem, titleItems } from '../prose/titles.js'
import { findFlattenedHeader } from '../tables/flattened/header.js'
import type { Drafts, TaskDraft } from '../task-draft.js'
import { statedRules } from '../units/stated-rules.js'
import { NOTE } from '../words/outline-words.js'
import type { Layout } from './layout.js'

/** Tasks as items of an outline: 一、 （一） 1. with the units in brackets, on a line of their own or nowhere. */
export const numberedProse: Layout = { name: 'numbered-prose', extract }

/** Longer text above an item is no heading of it. */
const LONGEST_HEADING = 300

/** What is printed for each item's heading. */
type Headings = ReadonlyMap<OutlineItem, string>

function extract(_: SourceDocument, lines: readonly TextLine[]): Drafts {
  const planLine = planStart(lines)
  const firstItem = lines.findIndex((line, i) => i >= planLine && parseMarker(line.text) !== null)
  const bodyLine = firstItem < 0 ? lines.length : firstItem
  const items = outlineItems(segmentLines(withoutAnnexList(lines.slice(planLine))))
  const numbered = items.some((item) => item.marker)
  const titled = titleItems(numbered ? items.filter((item) => item.marker) : items)
  const headings: Headings = new Map(titled.map((entry) => [entry.item, heading(entry)]))
  const { divided, diagnostics } = divideItems(titled, headings)
  shareGroupDuties(divided)
  return {
    tasks: divided.flatMap(({ entry, parts }) =>
      partsToTasks(entry, headings, numbered ? parts : parts.filter((part) => part.closed)),
    ),
    diagnostics: [...flattenedTable(lines), ...diagnostics],
    rules: statedRules(notesAndLetter(lines, bodyLine)),
    planLine,
    bodyLine,
  }
}

/** What is said before the tasks, and the notes under them (注：列首位的为牵头单位). */
function notesAndLetter(lines: readonly TextLine[], bodyLine: number): string[] {
  return lines.filter(({ text }, i) => i < bodyLine || NOTE.test(text)).map(({ text }) => text)
}

/** Names of annexes have numbers, but are no items. */
function withoutAnnexList(lines: readonly TextLine[]): TextLine[] {
  const annexes = findAnnexList(lines)
  return lines.filter((_, i) => !annexes.lines.has(i))
}

/** Empty where the text is too long for a heading: each task below would hold a copy of it. */
function heading({ item, title }: TitledItem): string {
  const first = item.paragraphs[0]?.text.slice(0, LONGEST_HEADING + 1) ?? ''
  const text = title ?? first.split('。')[0] ?? ''
  return text.length > LONGEST_HEADING ? '' : `${item.marker?.printed ?? ''}${text}`
}

/** Divides the items that hold tasks at their unit clauses, and says what belongs to none. */
function divideItems(titled: readonly TitledItem[], headings: Headings) {
  const divided: DividedItem[] = []
  const diagnostics: Diagnostic[] = []
  const preamble = preambleItems(titled, headings)
  const lastTask = titled.findLastIndex(({ item }) => !isClosingItem(item))
  for (const [i, entry] of titled.entries()) {
    if (i > lastTask && lastTask >= 0) {
      const { marker, paragraphs } = entry.item
      const [first, ...rest] = paragraphs.map(({ text }) => text)
      diagnostics.push(
        diagnose(
          'closing-text',
          { quote: quote([`${marker?.printed ?? ''}${first}`, ...rest].join('')) },
          { provenance: paragraphs[0]?.provenance[0] },
        ),
      )
      continue
    }
    if (preamble.has(entry.item)) {
      const isOutermost = !entry.item.ancestors.some((above) => preamble.has(above))
      if (isOutermost) diagnostics.push(skippedPreamble(entry, headings))
      continue
    }
    const isLast = i === lastTask || (lastTask < 0 && i === titled.length - 1)
    const { kept, closing } = isLast ? cutClosing(entry) : { kept: entry.paragraphs, closing: [] }
    const targets = new Set(kept.filter(isTargetLine))
    const { parts, tail } = takeTail(itemParts(kept.filter((paragraph) => !targets.has(paragraph))))
    if (tail && !isLast) joinTail(parts, tail)
    const { whole, lone } = splitOffLoneDuties(parts, entry)
    divided.push({ entry, parts: whole })
    diagnostics.push(...lone, ...[...targets].map(skippedTargets))
    if (tail && isLast) diagnostics.push(...closingText(tail.requirements.join(''), tail.provenance[0]))
    diagnostics.push(...closing.flatMap(({ text, provenance }) => closingText(text, provenance[0])))
  }
  return { divided, diagnostics }
}

function skippedTargets({ text, provenance }: Paragraph): Diagnostic {
  return diagnose('targets-skipped', { quote: quote(text) }, { provenance: provenance[0] })
}

function skippedPreamble({ item }: TitledItem, headings: Headings): Diagnostic {
  const provenance = item.paragraphs[0]?.provenance[0]
  return diagnose('preamble-skipped', { quote: quote(headings.get(item) ?? '') }, { provenance })
}

/** A table that lost its cells reads like prose, but its units cannot be told from its text. */
function flattenedTable(lines: readonly TextLine[]): Diagnostic[] {
  const header = findFlattenedHeader(lines)
  return header ? [diagnose('table-flattened', {}, { provenance: lines[header.line]?.provenance[0] })] : []
}

/** A unit clause with nothing to do before it is no task, and it is said so. */
function splitOffLoneDuties(parts: readonly ItemPart[], { title }: TitledItem) {
  const isLone = (part: ItemPart) => part.requirements.length === 0 && title === null
  const lone = parts.filter(isLone).map(({ units, provenance }) => {
    const names = [...units.lead, ...units.responsible, ...units.supporting].join('、')
    return diagnose('duty-without-task', { quote: quote(names) }, { provenance: provenance[0] })
  })
  return { whole: parts.filter((part) => !isLone(part)), lone }
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

function partsToTasks(
  { item, title }: TitledItem,
  headings: Headings,
  parts: readonly ItemPart[],
): TaskDraft[] {
  const above = item.ancestors.map((ancestor) => headings.get(ancestor) ?? '').filter(Boolean)
  const own = title === null ? [] : [headings.get(item) ?? '']
  const path = [...item.ancestors, item].map((each) => each.marker?.ordinal ?? each.position)
  return parts.map(({ requirements, units, deadlines, rules, provenance, diagnostics }, i) => {
    const lostNumber = i > 0 && title === null && item.beforeGap
    return {
      number: lostNumber ? null : (item.marker?.number ?? null),
      isNumbered: i === 0 && item.marker !== null,
      section: [...above, ...own],
      title,
      path: i === 0 ? path : [...path, i + 1],
      requirements: requirements.length > 0 ? requirements : title ? [title] : [],
      units,
      deadlines,
      rules,
      provenance,
      diagnostics,
    }
  })
}
