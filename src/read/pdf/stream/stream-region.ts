import type { TextLine } from '../lines/text-lines.js'
import type { PageContent } from '../pages/page-content.js'
import { areSameHeadings, findHeader, type HeaderLines, type Heading } from './stream-header.js'

/** The part of a region on one page: its headings, where they are printed, and the lines below them. */
export interface RegionPart {
  page: PageContent
  header: HeaderLines | null
  lines: TextLine[]
}

/** Where a table without rules may be: its headings, and the lines from there on, page by page. */
export interface Region {
  headings: Heading[]
  lines: RegionPart[]
}

/** What comes behind a table: "抄送：", "附件2", "注：". */
const BEHIND_TABLE =
  /^[（(]?(?:抄\s{0,4}送|主\s{0,4}送|附\s{0,4}件(?:\s{0,4}\d+)?\s{0,4}(?:[：:]|$)|注\s{0,4}[：:])/u

/**
 * Finds the first headings side by side, and all that may be below them: up to what comes behind tables, a ruled table,
 * or other headings.
 * @param from place of the first page looked at
 */
export function findRegion(
  pages: readonly PageContent[],
  from: number,
): { region: Region; page: number } | null {
  for (let page = from; page < pages.length; page++) {
    const content = pages[page]
    const header = content && findHeader(linesOf(content))
    if (!header) continue
    return { region: { headings: header.headings, lines: partsFrom(pages, page, header) }, page }
  }
  return null
}

function partsFrom(pages: readonly PageContent[], first: number, header: HeaderLines): RegionPart[] {
  const parts: RegionPart[] = []
  for (const [index, page] of pages.slice(first).entries()) {
    const found = index === 0 ? header : findHeader(linesOf(page))
    const isOther = found !== null && !areSameHeadings(found.headings, header.headings)
    const { lines, ended } = linesBelow(page, found && !isOther ? found : null, isOther ? found : null)
    parts.push({ page, header: isOther ? null : found, lines })
    if (ended) break
  }
  return parts
}

/** The lines of a page below the headings, all of them where there are none, up to the end of the region. */
function linesBelow(
  page: PageContent,
  header: HeaderLines | null,
  next: HeaderLines | null,
): { lines: TextLine[]; ended: boolean } {
  const above = header?.lines.at(-1)
  const end = next?.lines[0]
  const lines: TextLine[] = []
  let begun = above === undefined
  for (const item of page.items) {
    if (item.kind === 'table') {
      if (begun) return { lines, ended: true }
      continue
    }
    const { line } = item
    if (begun && (line === end || BEHIND_TABLE.test(line.text))) return { lines, ended: true }
    if (begun) lines.push(line)
    begun ||= line === above
  }
  return { lines, ended: false }
}

function linesOf({ items }: PageContent): TextLine[] {
  return items.flatMap((item) => (item.kind === 'line' ? [item.line] : []))
}
