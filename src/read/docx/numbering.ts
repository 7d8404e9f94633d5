import { formatNumber } from '../number-format.js'
import { type List, type ListLevel, readLists } from './list-definitions.js'
import { type NumberReference, numberReference, type Styles } from './styles.js'
import type { XmlElement } from './xml.js'

/** A label that a word processor prints in front of a paragraph. */
export interface Label {
  text: string
  /** What stands between the label and the paragraph's text. */
  gap: '' | ' '
}

/** Counts a document's numbered paragraphs; ask once for each, in the order of the document. */
export type Numbering = (properties: XmlElement | undefined, styleId: string | undefined) => Label | null

/** `w:numId` that switches numbering off (ECMA-376 Part 1, 17.9.18). */
const NO_LIST = '0'

/** A label that needs no white space after it: 一、 （一） 1． */
const CLOSED = /[、，。．：）〕】》]$/

/** The place of a level's number in a label: `%1`. */
const PLACEHOLDER = /%([1-9])/g

/** Starts counting: the labels that Word prints, which no run of the document holds. */
export function startNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const lists = readLists(root, styles)
  const counters = new Map<string, Map<number, number>>()
  const overridden = new Set<string>()
  return (properties, styleId) => {
    const place = locate(properties, styleId, styles, lists)
    if (!place) return null
    const { numId, list, index } = place
    const level = list.levels.get(index)
    if (!level) return null
    const counts = counters.get(list.definition) ?? new Map<number, number>()
    counters.set(list.definition, counts)
    applyOverride(list, numId, index, counts, overridden)
    startSkipped(list, index, counts)
    counts.set(index, (counts.get(index) ?? startOf(list, index) - 1) + 1)
    restartDeeper(list, index, counts)
    return level.format === 'bullet' ? null : write(list, level, counts)
  }
}

/** The list and level of a paragraph: its own properties first, then its style's. */
function locate(
  properties: XmlElement | undefined,
  styleId: string | undefined,
  styles: Styles,
  lists: ReadonlyMap<string, List>,
): { numId: string; list: List; index: number } | null {
  const own = numberReference(properties)
  const inherited = styles.numbering(styleId)
  const numId = own?.numId ?? inherited?.numId
  const list = numId === undefined || numId === NO_LIST ? undefined : lists.get(numId)
  if (numId === undefined || !list) return null
  return { numId, list, index: own?.level ?? levelOfStyle(list, styleId, own ?? inherited) }
}

/** A level that names the paragraph's style is the style's level (17.9.23). */
function levelOfStyle(
  list: List,
  styleId: string | undefined,
  reference: NumberReference | undefined,
): number {
  if (styleId !== undefined)
    for (const [index, level] of list.levels) if (level.style === styleId) return index
  return reference?.level ?? 0
}

/** A list that starts anew does so once, at its first paragraph of that level (17.9.27). */
function applyOverride(
  list: List,
  numId: string,
  index: number,
  counts: Map<number, number>,
  overridden: Set<string>,
): void {
  const start = list.startOverrides.get(index)
  const key = `${numId} ${index}`
  if (start === undefined || overridden.has(key)) return
  overridden.add(key)
  counts.set(index, start - 1)
}

/** A list that begins below its first level counts the levels above as begun, as Word and LibreOffice do. */
function startSkipped(list: List, index: number, counts: Map<number, number>): void {
  for (const above of list.levels.keys())
    if (above < index && !counts.has(above)) counts.set(above, startOf(list, above))
}

/** A number on one level starts the deeper ones anew, unless they say otherwise (17.9.10). */
function restartDeeper(list: List, index: number, counts: Map<number, number>): void {
  for (const deeper of [...counts.keys()]) {
    if (deeper <= index) continue
    const after = list.levels.get(deeper)?.restartAfter ?? null
    if (after === null || index < after) counts.delete(deeper)
  }
}

function startOf(list: List, index: number): number {
  return list.startOverrides.get(index) ?? list.levels.get(index)?.start ?? 1
}

function write(list: List, level: ListLevel, counts: ReadonlyMap<number, number>): Label {
  const text = level.text.replace(PLACEHOLDER, (_, digit: string) => {
    const index = Number(digit) - 1
    const format = level.legal ? 'decimal' : (list.levels.get(index)?.format ?? 'decimal')
    return formatNumber(counts.get(index) ?? startOf(list, index), format)
  })
  return { text, gap: CLOSED.test(text) ? '' : level.gap }
}
