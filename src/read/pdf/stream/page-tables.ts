import { gridBox } from '../lattice/page-table.js'
import type { TextLine, TextPiece } from '../lines/text-lines.js'
import type { PageContent, PageItem } from '../pages/page-content.js'
import { type AlignedTable, alignTable } from './aligned-table.js'
import { splitFlows } from './flows.js'
import { findRegions } from './regions.js'
import { isTable } from './verdict.js'
import { toWordLine, type Word } from './words.js'

/** Finds tables of aligned text outside ruled ones, each in its column of the page. */
export function withAlignedTables(page: PageContent): PageContent {
  const lines = page.items.flatMap((item) => (item.kind === 'line' ? (toWordLine(item.line) ?? []) : []))
  const found = splitFlows(lines).flatMap((flow) =>
    findRegions(flow, page.rules).flatMap((region) => {
      const aligned = alignTable(region, page.rules)
      return aligned && isTable(aligned) ? [aligned] : []
    }),
  )
  return found.length === 0 ? page : replaceText(page, found)
}

/** Takes the words of tables out of the page's lines. */
function replaceText(page: PageContent, found: readonly AlignedTable[]): PageContent {
  const taken = new Map<TextLine, Word[]>()
  for (const { line, words } of found.flatMap(({ lines }) => lines)) {
    const known = taken.get(line)
    if (known) known.push(...words)
    else taken.set(line, [...words])
  }
  const kept = page.items.flatMap((item): PageItem[] => {
    const words = item.kind === 'line' ? taken.get(item.line) : undefined
    if (item.kind === 'table' || !words) return [item]
    const line = withoutWords(item.line, words)
    return line ? [{ kind: 'line', top: line.top, line }] : []
  })
  const tables = found.map(({ table }): PageItem => ({ kind: 'table', top: gridBox(table).top, table }))
  return { ...page, items: [...kept, ...tables].sort((one, other) => one.top - other.top) }
}

/** What is left of a line, if anything: whole pieces of it, as two columns of a page do not share one. */
function withoutWords(line: TextLine, words: readonly Word[]): TextLine | null {
  const gone = new Set(words.map(({ piece }) => piece))
  const runs = line.runs.filter((run) => !gone.has(run))
  const [first] = runs
  const last: TextPiece | undefined = runs.at(-1)
  if (!first || !last) return null
  return {
    ...line,
    left: first.left,
    right: last.right,
    headWidth: first.headWidth,
    text: runs.map(({ text }) => text).join(' '),
    runs,
  }
}
