import { findDutyClauses } from '../units/duty-clause.js'
import type { OutlineItem } from './outline-tree.js'

/** A run-in title is short. */
const LONGEST_TITLE = 40
/** A heading on a line of its own may be longer. */
const LONGEST_HEADING = 80
/** With fewer siblings the items of the same style in the whole outline are asked. */
const ENOUGH_SIBLINGS = 3
/** （一）提升解读质量。各部门要…… */
const RUN_IN = new RegExp(`^([^。，,；;：:！!？?]{1,${LONGEST_TITLE}})。(?=.)`, 'u')
const SENTENCE_INSIDE = /[。；;！？!?]./u

/** An item's title and its first paragraph without it. */
export interface TitledItem {
  item: OutlineItem
  /** Title without marker and full stop; null where the item has only text. */
  title: string | null
  /** The paragraphs, the title taken out. */
  paragraphs: OutlineItem['paragraphs']
  /** The unit clause in its heading, which holds for the items below; null where it has none. */
  groupDuty: string | null
}

/**
 * Finds each item's title: the text of a heading with paragraphs or items below it, or a run-in title
 * where most of the item's siblings have one too.
 */
export function titleItems(items: readonly OutlineItem[]): TitledItem[] {
  const votes = runInVotes(items)
  return items.map((item) => titleItem(item, votes))
}

function titleItem(item: OutlineItem, votes: (item: OutlineItem) => boolean): TitledItem {
  const [first, ...rest] = item.paragraphs
  const untitled = { item, title: null, paragraphs: item.paragraphs, groupDuty: null }
  if (!first || !item.marker) return untitled
  if (isHeading(item)) {
    const [clause] = findDutyClauses(first.text)
    const title = withoutStop(headingText(first.text))
    if (title === '') return untitled
    return { item, title, paragraphs: rest, groupDuty: clause?.content ?? null }
  }
  if (isClosedHeading(item))
    return votes(item) ? { ...untitled, title: withoutStop(first.text), paragraphs: rest } : untitled
  const [runIn = '', title] = RUN_IN.exec(first.text) ?? repeatedHeading(item) ?? []
  if (title === undefined || !(votes(item) || repeatedHeading(item))) return untitled
  const text = first.text.slice(runIn.length).trim()
  if (rest.length === 0 && withoutDuties(text) === '') return untitled
  return { ...untitled, title, paragraphs: [{ ...first, text }, ...rest] }
}

/** What is left of a text without its unit clauses. */
function headingText(text: string): string {
  return findDutyClauses(text)
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    .trim()
}

/** The same without what divides sentences. */
function withoutDuties(text: string): string {
  return headingText(text).replace(/[。；;\s]/gu, '')
}

function withoutStop(text: string): string {
  return text.replace(/[。：:]$/u, '')
}

/** A heading holds no whole sentence, and something stands below it. */
function isHeading(item: OutlineItem): boolean {
  const [first, ...rest] = item.paragraphs
  if (!first || item.children + rest.length === 0) return false
  const text = headingText(first.text)
  return isOneSentence(text) && (!/[。；;]$/u.test(text) || item.children > 0)
}

/** （二）发展目标。 with paragraphs below: a title, where its siblings have some; else a sentence. */
function isClosedHeading(item: OutlineItem): boolean {
  const [first, ...rest] = item.paragraphs
  return (
    first !== undefined &&
    rest.length > 0 &&
    isOneSentence(first.text) &&
    /。$/u.test(first.text) &&
    !/，/u.test(first.text)
  )
}

function isOneSentence(text: string): boolean {
  return text.length <= LONGEST_HEADING && !SENTENCE_INSIDE.test(text)
}

/** A first sentence that says the heading above again, word for word, is a title even with a comma in it. */
function repeatedHeading(item: OutlineItem): [string, string] | null {
  const above = item.ancestors.at(-1)?.paragraphs[0]?.text.replace(/。$/u, '')
  const text = item.paragraphs[0]?.text ?? ''
  return above && above.length <= LONGEST_HEADING && text.startsWith(`${above}。`)
    ? [`${above}。`, above]
    : null
}

/** Whether most items beside an item have a run-in title. */
function runInVotes(items: readonly OutlineItem[]): (item: OutlineItem) => boolean {
  const bySiblings = new Map<string | undefined, { yes: number; all: number }>()
  const byStyle = new Map<string | undefined, { yes: number; all: number }>()
  for (const item of items) {
    if (!item.marker || isHeading(item)) continue
    const yes = isClosedHeading(item) || hasRunIn(item) ? 1 : 0
    for (const [map, key] of [
      [bySiblings, siblingKey(item)],
      [byStyle, item.marker.style],
    ] as const) {
      const count = map.get(key) ?? { yes: 0, all: 0 }
      map.set(key, { yes: count.yes + yes, all: count.all + 1 })
    }
  }
  return (item) => {
    const siblings = bySiblings.get(siblingKey(item))
    const count = siblings && siblings.all >= ENOUGH_SIBLINGS ? siblings : byStyle.get(item.marker?.style)
    return count !== undefined && count.yes * 2 > count.all
  }
}

/** A short first sentence with more than unit clauses behind it. */
function hasRunIn(item: OutlineItem): boolean {
  const [first, ...rest] = item.paragraphs
  const [runIn] = RUN_IN.exec(first?.text ?? '') ?? []
  if (!first || runIn === undefined) return false
  return rest.length > 0 || withoutDuties(first.text.slice(runIn.length)) !== ''
}

/** Items under one parent with one style of number are siblings. */
function siblingKey(item: OutlineItem): string {
  return `${item.ancestors.at(-1)?.index ?? -1} ${item.marker?.style}`
}
