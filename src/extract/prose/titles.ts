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
}

/**
 * Finds each item's title: the text of a heading with paragraphs or items below it, or a run-in title
 * where most of the item's siblings have one too.
 */
export function titleItems(items: readonly OutlineItem[]): TitledItem[] {
  const votes = runInVotes(items)
  return items.map((item) => {
    const [first, ...rest] = item.paragraphs
    if (!first || !item.marker) return { item, title: null, paragraphs: item.paragraphs }
    if (isHeading(item)) return { item, title: first.text.replace(/[。：:]$/, ''), paragraphs: rest }
    const runIn = RUN_IN.exec(first.text)
    if (!runIn?.[1] || !votes(item)) return { item, title: null, paragraphs: item.paragraphs }
    const text = first.text.slice(runIn[0].length).trim()
    return { item, title: runIn[1], paragraphs: [{ ...first, text }, ...rest] }
  })
}

/** A heading holds no whole sentence before its end, and something stands below it. */
function isHeading(item: OutlineItem): boolean {
  const [first, ...rest] = item.paragraphs
  if (!first || first.text.length > LONGEST_HEADING || SENTENCE_INSIDE.test(first.text)) return false
  const closed = /[。；;]$/u.test(first.text)
  return closed ? item.children > 0 || rest.length > 0 : item.children + rest.length > 0
}

/** Whether most items beside an item have a run-in title. */
function runInVotes(items: readonly OutlineItem[]): (item: OutlineItem) => boolean {
  const bySiblings = new Map<string | undefined, { yes: number; all: number }>()
  const byStyle = new Map<string | undefined, { yes: number; all: number }>()
  for (const item of items) {
    if (!item.marker || isHeading(item)) continue
    const yes = RUN_IN.test(item.paragraphs[0]?.text ?? '') ? 1 : 0
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

/** Items under one parent with one style of number are siblings. */
function siblingKey(item: OutlineItem): string {
  return `${item.ancestors.at(-1)?.index ?? -1} ${item.marker?.style}`
}
