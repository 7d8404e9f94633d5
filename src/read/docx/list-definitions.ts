import type { Styles } from './styles.js'
import { child, childValue, isOn, wholeNumber, type XmlElement } from './xml.js'

/** One level of a list (`w:lvl`, ECMA-376 Part 1, 17.9.6). */
export interface ListLevel {
  start: number
  format: string
  /** Label with `%1` … `%9` for the numbers of the levels. */
  text: string
  /** What stands between label and text: nothing, or white space. */
  gap: '' | ' '
  /** Level (from 1) after which this one starts anew; 0 for never; null for every level above. */
  restartAfter: number | null
  /** Write the numbers of all levels in figures (`w:isLgl`). */
  legal: boolean
  /** Paragraph style that stands for this level. */
  style: string | undefined
}

/** A list as paragraphs refer to it by its id (`w:num`). */
export interface List {
  /** Lists with the same definition count together. */
  definition: string
  levels: ReadonlyMap<number, ListLevel>
  /** Numbers that this list starts anew with, by level. */
  startOverrides: ReadonlyMap<number, number>
}

/** A numbering style that links to a list that links to a numbering style … */
const MAX_STYLE_LINKS = 5

/** Reads word/numbering.xml: lists by their id. */
export function readLists(root: XmlElement | undefined, styles: Styles): Map<string, List> {
  const children = root?.children ?? []
  const definitions = byId(children, 'w:abstractNum', 'w:abstractNumId')
  const nums = byId(children, 'w:num', 'w:numId')
  const lists = new Map<string, List>()
  for (const [id, num] of nums) {
    const definition = resolveDefinition(num, definitions, nums, styles)
    if (definition) lists.set(id, readList(num, definition))
  }
  return lists
}

function byId(children: readonly XmlElement[], name: string, attribute: string): Map<string, XmlElement> {
  const elements = children.filter((element) => element.name === name)
  return new Map(elements.map((element) => [element.attributes[attribute] ?? '', element]))
}

/** Follows `w:numStyleLink` through the numbering style to the definition that holds the levels (17.9.21). */
function resolveDefinition(
  num: XmlElement,
  definitions: ReadonlyMap<string, XmlElement>,
  nums: ReadonlyMap<string, XmlElement>,
  styles: Styles,
): XmlElement | undefined {
  let definition = definitions.get(childValue(num, 'w:abstractNumId') ?? '')
  for (let i = 0; i < MAX_STYLE_LINKS; i++) {
    const link = childValue(definition, 'w:numStyleLink')
    if (link === undefined) break
    const linked = nums.get(styles.listOf(link) ?? '')
    definition =
      definitions.get(childValue(linked, 'w:abstractNumId') ?? '') ??
      [...definitions.values()].find((candidate) => childValue(candidate, 'w:styleLink') === link)
  }
  return definition
}

function readList(num: XmlElement, definition: XmlElement): List {
  const levels = new Map(levelsOf(definition))
  const startOverrides = new Map<number, number>()
  for (const override of num.children.filter(({ name }) => name === 'w:lvlOverride')) {
    const level = wholeNumber(override.attributes['w:ilvl'])
    const start = wholeNumber(childValue(override, 'w:startOverride'))
    if (level !== null && start !== null) startOverrides.set(level, start)
    for (const [index, replacement] of levelsOf(override)) levels.set(index, replacement)
  }
  return { definition: definition.attributes['w:abstractNumId'] ?? '', levels, startOverrides }
}

function levelsOf(parent: XmlElement): [number, ListLevel][] {
  return parent.children
    .filter(({ name }) => name === 'w:lvl')
    .map((level, i) => [wholeNumber(level.attributes['w:ilvl']) ?? i, readLevel(level)])
}

function readLevel(level: XmlElement): ListLevel {
  return {
    start: wholeNumber(childValue(level, 'w:start')) ?? 0, // 17.9.25: nought where it is left out
    format: formatOf(level),
    text: childValue(level, 'w:lvlText') ?? '',
    gap: childValue(level, 'w:suff') === 'nothing' ? '' : ' ',
    restartAfter: wholeNumber(childValue(level, 'w:lvlRestart')),
    legal: isOn(child(level, 'w:isLgl')),
    style: childValue(level, 'w:pStyle'),
  }
}

/** A format that only newer versions know stands beside one that all know. */
function formatOf(level: XmlElement): string {
  const direct = childValue(level, 'w:numFmt')
  const fallback = child(child(level, 'mc:AlternateContent'), 'mc:Fallback')
  return direct ?? childValue(fallback, 'w:numFmt') ?? 'decimal'
}
