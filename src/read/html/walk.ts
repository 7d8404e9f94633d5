import {
  attribute,
  childElements,
  type Element,
  isElement,
  type Node,
  type Parent,
  styleOf,
  textOf,
} from './element.js'
import type { Flow, FlowCell, FlowTable, Inherited } from './flow.js'
import { isFurniture } from './furniture.js'
import { isHidden } from './hidden.js'
import { inheritedBy } from './inherited.js'
import { listLabels } from './list-labels.js'
import { type ParagraphWriter, startParagraphs } from './paragraph-writer.js'
import { rowGroups } from './row-groups.js'
import { shareOf, type TextShare, UNSEEN } from './text-share.js'

/** What is known about the page while walking it. */
export interface Page {
  shares: ReadonlyMap<Node | Parent, TextShare>
  article: Parent
  /** The article and the elements that hold it. */
  towardsArticle: ReadonlySet<Parent>
  /** Hidden elements are left out of the body. */
  respectsHidden: boolean
}

/** Elements that start a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  `html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary ul table caption tr td th
   tbody thead tfoot button`.split(/\s+/),
)
const BLOCK_DISPLAY = /^(?:block|flex|grid|list-item|table)/

/** Readings over characters: the characters alone are the text. */
const READINGS: ReadonlySet<string> = new Set(['rt', 'rp'])

/** Paragraphs and tables of an element in reading order. */
export function readFlow(root: Parent, page: Page, inherited: Inherited): Flow[] {
  const walk: Walk = { page, flow: [], aside: [], writer: startParagraphs() }
  walkChildren(root, inherited, walk)
  endBlock(walk)
  return walk.flow
}

interface Walk {
  page: Page
  flow: Flow[]
  /** Hidden text that waits for the end of the paragraph it stands in. */
  aside: Flow[]
  writer: ParagraphWriter
}

function endBlock(walk: Walk): void {
  for (const paragraph of walk.writer.flush()) walk.flow.push(paragraph)
  for (const item of walk.aside.splice(0)) walk.flow.push(item)
}

function walkChildren(parent: Parent, inherited: Inherited, walk: Walk): void {
  const labels = isElement(parent) ? listLabels(parent) : new Map<Element, string>()
  for (const node of parent.childNodes) {
    const text = textOf(node)
    if (text !== undefined) walk.writer.text(text, inherited)
    else if (isElement(node)) walkElement(node, inherited, labels.get(node), walk)
  }
}

function walkElement(element: Element, outer: Inherited, label: string | undefined, walk: Walk): void {
  const { tagName } = element
  if (UNSEEN.has(tagName) || READINGS.has(tagName)) return
  const inArticle = outer.inArticle || element === walk.page.article
  const inherited: Inherited = { ...inheritedBy(element, outer), inArticle }
  if (tagName === 'br') walk.writer.lineBreak()
  else if (walk.page.respectsHidden && outer.layer === 'body' && isHidden(element))
    setAside(element, inherited, walk)
  else if (isBlock(element)) walkBlock(element, inherited, label, walk)
  else walkChildren(element, inherited, walk)
}

/** Hidden text is no part of the sentence that it stands in. */
function setAside(element: Element, inherited: Inherited, walk: Walk): void {
  for (const item of readFlow(element, walk.page, { ...inherited, layer: 'furniture' })) walk.aside.push(item)
}

function walkBlock(element: Element, inherited: Inherited, label: string | undefined, walk: Walk): void {
  endBlock(walk)
  if (label !== undefined) walk.writer.label(label)
  const layer =
    inherited.layer === 'body' && belongsToPage(element, inherited, walk.page) ? 'furniture' : inherited.layer
  if (element.tagName === 'table') readTable(element, { ...inherited, layer }, walk)
  else walkChildren(element, { ...inherited, layer }, walk)
  endBlock(walk)
  if (label === undefined) return
  walk.writer.endLabel(inherited)
  endBlock(walk)
}

function isBlock(element: Element): boolean {
  if (BLOCKS.has(element.tagName)) return true
  return attribute(element, 'style') !== undefined && BLOCK_DISPLAY.test(styleOf(element).display ?? '')
}

function belongsToPage(
  element: Element,
  { inArticle, inCell }: Inherited,
  { shares, towardsArticle }: Page,
): boolean {
  if (inCell || towardsArticle.has(element)) return false
  return isFurniture(element, shareOf(shares, element), inArticle)
}

function readTable(table: Element, inherited: Inherited, walk: Walk): void {
  const flow: FlowTable = { type: 'table', rows: [], layer: inherited.layer }
  for (const caption of childElements(table).filter(({ tagName }) => tagName === 'caption'))
    for (const item of readFlow(caption, walk.page, inheritedBy(caption, inherited))) walk.flow.push(item)
  for (const rows of rowGroups(table))
    rows.forEach((row, i) => {
      if (walk.page.respectsHidden && isHidden(row)) setAside(row, inherited, walk)
      else flow.rows.push(readCells(row, rows.length - i, inheritedBy(row, inherited), walk))
    })
  walk.flow.push(flow)
}

function readCells(row: Element, rowsLeft: number, inherited: Inherited, walk: Walk): FlowCell[] {
  const cells: FlowCell[] = []
  for (const cell of childElements(row)) {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') continue
    const inArticle = inherited.inArticle || cell === walk.page.article
    const inCell = inherited.inArticle && cell !== walk.page.article
    const inner = { ...inheritedBy(cell, inherited), inArticle, inCell }
    if (walk.page.respectsHidden && isHidden(cell)) {
      setAside(cell, inner, walk)
      continue
    }
    const span = spanOf(cell, 'rowspan')
    cells.push({
      rowSpan: span === 0 ? rowsLeft : Math.min(span, rowsLeft),
      columnSpan: Math.max(1, spanOf(cell, 'colspan')),
      holdsArticle: walk.page.towardsArticle.has(cell),
      content: readFlow(cell, walk.page, inner),
    })
  }
  return cells
}

/** A span as the HTML standard reads it (4.9.12): leading digits, 1 for anything else; 0 is allowed for rows. */
function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  const digits = /^\s*(\d{1,9})/.exec(attribute(cell, name) ?? '')?.[1]
  return digits === undefined ? 1 : Number(digits)
}
