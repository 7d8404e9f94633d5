import { BARE_LABELS } from '../words/outline-words.js'
import type { OutlineItem, Paragraph } from './outline-tree.js'
import { clausesOf, textBesideClauses } from './paragraph-clauses.js'

/** A run-in title is short. */
const LONGEST_TITLE = 40
/** A heading on a line of its own may be longer. */
const LONGEST_HEADING = 80
/** With fewer siblings the items of the same style in the whole outline are asked. */
const ENOUGH_SIBLINGS = 3
/** （一）提升解读质量。各部门要…… */
const RUN_IN = new RegExp(`^([^。，,；;：:！!？?]{1,${LONGEST_TITLE}})。(?=.)`, 'u')
const SENTENCE_INSIDE = /[。；;！？!?]./u
/** 完善流程，做到一次办好。: more than a title with a full stop */
const WHOLE_SENTENCE = /，.{0,80}。$/u

/** 具体措施： at the end of a heading or alone */
const LABEL_AT_END = new RegExp(`(?:${BARE_LABELS.join('|')})[：:]\\s*$`, 'u')

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

/** What is looked at to tell titles from texts. */
interface Facts {
  item: OutlineItem
  /** Its first paragraph without unit clauses and a label at its end. */
  text: string
  /** Paragraphs behind the first that say more than labels and units. */
  further: number
  /** Its first sentence with the full stop, where that is short and more follows. */
  runIn: { whole: string; title: string } | null
  /** True where it has a unit clause, or each item below has one. */
  hasDuty: boolean
  /** The clause in its first paragraph. */
  duty: string | null
  /** True where items below it have clauses of their own, all of them. */
  dutiesBelow: boolean
  /** True where a label (具体措施：) parts it from the items below. */
  labelled: boolean
}

/**
 * Finds each item's title: the text of a heading with paragraphs or items below it, or a run-in title
 * where most of the item's siblings have one too.
 */
export function titleItems(items: readonly OutlineItem[]): TitledItem[] {
  const facts = factsOf(items)
  const votes = runInVotes(facts)
  return facts.map((each) => titleItem(each, votes))
}

/** Facts of each item; those below an item are looked at first. */
function factsOf(items: readonly OutlineItem[]): Facts[] {
  const withDuty = new Map<OutlineItem, number>()
  const facts = items.toReversed().map((item) => {
    const [first, ...rest] = item.paragraphs
    const clauses = first ? clausesOf(first) : []
    const further = rest.filter((paragraph) => saysMore(paragraph)).length
    const dutiesBelow = item.children > 0 && (withDuty.get(item) ?? 0) === item.children
    const isDuty = clauses.length > 0 || rest.some((paragraph) => clausesOf(paragraph).length > 0)
    const hasDuty = isDuty || dutiesBelow
    const parent = item.ancestors.at(-1)
    if (parent && hasDuty) withDuty.set(parent, (withDuty.get(parent) ?? 0) + 1)
    const text = withoutLabel(first ? textBesideClauses(first) : '')
    const runIn = first ? runInOf(first, further) : null
    const labelled = item.paragraphs.some((paragraph) => LABEL_AT_END.test(paragraph.text))
    return { item, text, further, runIn, hasDuty, duty: clauses[0]?.content ?? null, dutiesBelow, labelled }
  })
  return facts.reverse()
}

function runInOf(paragraph: Paragraph, further: number): Facts['runIn'] {
  const [whole, title] = RUN_IN.exec(paragraph.text) ?? []
  if (whole === undefined || title === undefined) return null
  return further > 0 || saysMore(paragraph, whole.length) ? { whole, title } : null
}

function titleItem(facts: Facts, votes: (facts: Facts) => boolean): TitledItem {
  const { item, duty, dutiesBelow } = facts
  const [first, ...rest] = item.paragraphs
  const untitled = { item, title: null, paragraphs: item.paragraphs, groupDuty: null }
  if (!first || !item.marker) return untitled
  if (isHeading(facts)) {
    const title = withoutStop(facts.text)
    if (title === '') return untitled
    const below = item.children > 0 && !dutiesBelow && facts.further === 0 ? dutyOf(rest) : null
    return below === null
      ? { item, title, paragraphs: rest, groupDuty: duty }
      : { item, title, paragraphs: [], groupDuty: duty ?? below }
  }
  // a clause at two levels: the item has units of its own, and so has each measure below it
  if (duty !== null && dutiesBelow && facts.runIn === null) return untitled
  if (isClosedHeading(facts))
    return votes(facts) ? { ...untitled, title: withoutStop(facts.text), paragraphs: rest } : untitled
  const repeated = repeatedHeading(item)
  const runIn = facts.runIn ?? repeated
  if (runIn === null || !(votes(facts) || repeated)) return untitled
  const text = first.text.slice(runIn.whole.length).trim()
  return { ...untitled, title: runIn.title, paragraphs: [{ ...first, text }, ...rest] }
}

/** The unit clauses on lines of their own between a heading and its items; null where there is none. */
function dutyOf(paragraphs: OutlineItem['paragraphs']): string | null {
  const clauses = paragraphs.flatMap(clausesOf)
  return clauses.length === 0 ? null : clauses.map(({ content }) => content).join('；')
}

/** True where a paragraph holds more than unit clauses and a label, from a place on. */
function saysMore(paragraph: Paragraph, from = 0): boolean {
  return /[^。；;\s]/u.test(textBesideClauses(paragraph, from).replace(LABEL_AT_END, ''))
}

/** A heading without the label of the items below it; one that is nothing else stays. */
function withoutLabel(text: string): string {
  return text.replace(LABEL_AT_END, '').trim() || text
}

function withoutStop(text: string): string {
  return text.replace(/[。：:]$/u, '')
}

/** A heading holds no whole sentence, and something stands below it: items, text, or at least a line of units. */
function isHeading({ item, text, duty, dutiesBelow, labelled }: Facts): boolean {
  const below = item.children + item.paragraphs.length - 1
  // a sentence with units of its own, whose measures a label opens, is a task above those measures
  const isTask = duty !== null && (dutiesBelow || (labelled && WHOLE_SENTENCE.test(text)))
  if (below === 0 || isTask) return false
  return isOneSentence(text) && (!/[。；;]$/u.test(text) || item.children > 0)
}

/** （二）发展目标。 with paragraphs below: a title, where its siblings have some; else a sentence. */
function isClosedHeading({ text, further }: Facts): boolean {
  return further > 0 && isOneSentence(text) && /。$/u.test(text) && !/，/u.test(text)
}

function isOneSentence(text: string): boolean {
  return text.length <= LONGEST_HEADING && !SENTENCE_INSIDE.test(text)
}

/** A first sentence that says the heading above again, word for word, is a title even with a comma in it. */
function repeatedHeading(item: OutlineItem): Facts['runIn'] {
  const above = item.ancestors.at(-1)?.paragraphs[0]?.text.replace(/。$/u, '')
  const text = item.paragraphs[0]?.text ?? ''
  return above && above.length <= LONGEST_HEADING && text.startsWith(`${above}。`)
    ? { whole: `${above}。`, title: above }
    : null
}

/** Whether most items beside an item have a title; a heading over items counts among those beside it. */
function runInVotes(all: readonly Facts[]): (facts: Facts) => boolean {
  const bySiblings = new Map<string | undefined, { yes: number; all: number }>()
  const byStyle = new Map<string | undefined, { yes: number; all: number }>()
  for (const facts of all) {
    const { item } = facts
    if (!item.marker) continue
    const heading = isHeading(facts)
    const yes = heading || isClosedHeading(facts) || facts.runIn !== null ? 1 : 0
    for (const [map, key] of [
      [bySiblings, siblingKey(item)],
      [byStyle, heading ? undefined : item.marker.style],
    ] as const) {
      const count = map.get(key) ?? { yes: 0, all: 0 }
      map.set(key, { yes: count.yes + yes, all: count.all + 1 })
    }
  }
  return ({ item }) => {
    const siblings = bySiblings.get(siblingKey(item))
    const count = siblings && siblings.all >= ENOUGH_SIBLINGS ? siblings : byStyle.get(item.marker?.style)
    return count !== undefined && count.yes * 2 > count.all
  }
}

/** Items under one parent with one style of number are siblings. */
function siblingKey(item: OutlineItem): string {
  return `${item.ancestors.at(-1)?.index ?? -1} ${item.marker?.style}`
}
