import { parseDuty } from '../units/duty.js'
import { alternatives } from '../words/alternatives.js'
import {
  AIMS_OR_TASKS,
  PREAMBLE_QUALIFIERS,
  PREAMBLE_TITLES,
  PREAMBLE_WORDS,
  TASK_TITLES,
} from '../words/outline-words.js'
import type { OutlineItem, Paragraph } from './outline-tree.js'
import { clausesOf } from './paragraph-clauses.js'
import type { TitledItem } from './titles.js'

const TITLES = alternatives(PREAMBLE_TITLES)
const JOINED = '(?:[、和与及]|以及)'
/** 指导思想 · 指导思想和基本原则 */
const PREAMBLE = new RegExp(`^(?:${TITLES})(?:${JOINED}(?:${TITLES})){0,4}$`, 'u')
/** 2031年主要预期目标 · 总体要求和目标 · 充分认识重要意义 */
const WORDS_OF_AIMS = new RegExp(
  `^(?:(?:${PREAMBLE_QUALIFIERS.join('|')}){0,5}(?:${PREAMBLE_WORDS.join('|')})${JOINED}?){1,3}$`,
  'u',
)
/** 总体要求坚持…: a heading and its text, with the line break between lost */
const RUN_TOGETHER = new RegExp(
  `^(?:${PREAMBLE_TITLES.filter((title) => title.length > 3).join('|')}|主要(?:预期|工作)目标)(?![的地得和与及、，。：:责])`,
  'u',
)
/** No such heading is longer. */
const LONGEST_TITLE = 24

/**
 * The items that set out aims and are no tasks: those so headed, and all below them, unless somebody's duties are named
 * there. A notice whose first such heading has its text right behind it lost its line breaks.
 * @param headings what is printed for each item's heading
 */
export function preambleItems(
  items: readonly TitledItem[],
  headings: ReadonlyMap<OutlineItem, string>,
): ReadonlySet<OutlineItem> {
  const withUnits = itemsWithUnits(items)
  const found = new Set<OutlineItem>()
  for (const { item } of items) {
    const isBelow = item.ancestors.some((above) => found.has(above))
    if (isBelow || (!withUnits.has(item) && setsOutAims(item, headings.get(item) ?? ''))) found.add(item)
  }
  return found
}

/** Items in which, or below which, units are named. */
function itemsWithUnits(items: readonly TitledItem[]): Set<OutlineItem> {
  const found = new Set<OutlineItem>()
  for (const { item } of items)
    if (item.paragraphs.some(namesUnits)) for (const each of [item, ...item.ancestors]) found.add(each)
  return found
}

function namesUnits(paragraph: Paragraph): boolean {
  return clausesOf(paragraph).some(({ content }) => {
    const { lead, responsible, supporting } = parseDuty(content).units
    return lead.length + responsible.length + supporting.length > 0
  })
}

function setsOutAims(item: OutlineItem, heading: string): boolean {
  const text = heading.slice(item.marker?.printed.length ?? 0)
  const title = text.replace(/[。：:，,].*$/u, '')
  if (title.length <= LONGEST_TITLE && (PREAMBLE.test(title) || isOfAims(item, title))) return true
  return item.ancestors.length === 0 && item.children === 0 && RUN_TOGETHER.test(text)
}

function isOfAims(item: OutlineItem, title: string): boolean {
  if (AIMS_OR_TASKS.includes(title)) return item.children === 0
  return WORDS_OF_AIMS.test(title) && !TASK_TITLES.some((known) => known === title)
}
