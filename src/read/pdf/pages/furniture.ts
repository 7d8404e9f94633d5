import type { TextLine } from '../lines/text-lines.js'
import type { PageContent } from './page-content.js'

/** Share of the page's height, from either end, where page numbers and running headers stand. */
const MARGIN_SHARE = 0.13
/** The same for page numbers that can be nothing else, as "— 1 —". */
const WIDE_MARGIN_SHARE = 0.2
/** Printed lines looked at from either end of a page. */
const MAX_LINES = 4
/** Share of the pages on which a running header stands, the first page left out. */
const MIN_SHARE = 0.4
/** How far a running header may lie higher or lower from page to page, as share of the page's height. */
const SAME_HEIGHT = 0.005

const NUMERAL = '(?:\\d{1,4}|[ivxlc]{1,6}|[一二三四五六七八九十百⼀⼆⼋⼗]{1,4})'
const DASHES = '[-—–−－·•.~〜\\[\\]()（）|/]{0,4}'
/** How page numbers are printed, white space left out: "—1—", "1/8", "第1页共8页", "Page1of8". */
const PAGE_NUMBERS: readonly RegExp[] = [
  new RegExp(`^${DASHES}${NUMERAL}${DASHES}$`, 'iu'),
  new RegExp(`^${DASHES}第?${NUMERAL}[页頁⻚]?[/／,，]?(?:共|of|/|／)?${NUMERAL}?[页頁⻚]?${DASHES}$`, 'iu'),
  new RegExp(`^page${NUMERAL}(?:of${NUMERAL})?$`, 'iu'),
]
/** What is counted by itself and not by pages: "附件2", "表1". */
const COUNTED = /^(?:附件|附表|附录|表|图)/u
/** Any number; the page's own is the same in all running lines. */
const NUMBER = /\d+/g
/** The number of pages behind a page number: "/8", "共8". */
const PAGE_COUNT = /[/／共]\d{1,4}(?!\d)/gu
/** Says that a table goes on: "续表", "（续上页）", "续表1". */
const CONTINUED = /^[（(]?(?:续表|續表|接上表|接上页|续上页|转下页|续)[一二三四五六七八九十\d]*[)）]?$/u
/** The same with the table's name: "表1（续）", "重点任务分工表（续表）", "续表1 重点任务分工表". */
const NAME_CONTINUED =
  /^(?:.{1,60}[（(](?:续|續|续表|續表|续上表|接上页|续上页)[一二三四五六七八九十\d]{0,2}[)）]|(?:续表|續表)[一二三四五六七八九十\d]{0,3}.{0,60})$/u
/** What only page numbers have: "— 1 —", "第1页", "Page 1". */
const CERTAIN_NUMBER = /^[-—–−－]|[页頁⻚]|page/iu

/** Whether a line is nothing but a page number. */
export function isPageNumber(text: string): boolean {
  const packed = text.replace(/\s/gu, '')
  return PAGE_NUMBERS.some((pattern) => pattern.test(packed))
}

/** Whether a line is a page number and can be nothing else: "— 1 —" and "第1页", but not "1" or "二". */
export function isCertainPageNumber(text: string): boolean {
  return isPageNumber(text) && CERTAIN_NUMBER.test(text)
}

/**
 * Finds page numbers, running headers and footers, and marks of a table that goes on.
 * @param isText lines that are text though they stand alike on every page, as the headings of a table's columns do
 */
export function findFurniture(
  pages: readonly PageContent[],
  isText: (line: TextLine) => boolean = () => false,
): Set<TextLine> {
  const furniture = new Set<TextLine>()
  const edges = pages.flatMap((page) => [edgeLines(page, 'top'), edgeLines(page, 'bottom')])
  const running = runningKeys(edges, pages.length)
  for (const { lines, key, leadsToTable, inMargin } of edges) {
    for (const line of lines) {
      const isFurniture =
        (inMargin(line, WIDE_MARGIN_SHARE) && isCertainPageNumber(line.text)) ||
        (leadsToTable && isMarkOfMore(line.text)) ||
        (inMargin(line, MARGIN_SHARE) &&
          (isPageNumber(line.text) ||
            CONTINUED.test(line.text) ||
            key(line).some((name) => running.has(name))))
      // From the edge inwards: what lies behind a line of the text is text.
      if (!isFurniture || isText(line)) break
      furniture.add(line)
    }
  }
  return furniture
}

/** Whether a line says that the table below or above it goes on. */
function isMarkOfMore(text: string): boolean {
  const packed = text.replace(/\s/gu, '')
  return CONTINUED.test(packed) || NAME_CONTINUED.test(packed)
}

interface EdgeLines {
  /** From the edge inwards. */
  lines: TextLine[]
  /** What makes a line the same on several pages; several, as heights are rounded and a number may not be the page's. */
  key(line: TextLine): string[]
  /** Behind them comes a table. */
  leadsToTable: boolean
  /** Whether a line lies no further from the edge than a share of the page's height. */
  inMargin(line: TextLine, share: number): boolean
}

function edgeLines({ page, height, items }: PageContent, side: 'top' | 'bottom'): EdgeLines {
  const inwards = side === 'top' ? items : items.toReversed()
  const lines: TextLine[] = []
  for (const item of inwards.slice(0, MAX_LINES)) {
    if (item.kind === 'table') break
    lines.push(item.line)
  }
  const key = (line: TextLine) => {
    const packed = line.text.replace(/\s/gu, '')
    const texts = COUNTED.test(packed)
      ? [packed]
      : [
          packed,
          packed
            .replace(PAGE_COUNT, '')
            .replace(NUMBER, (number) => (number === String(page) ? '#' : number)),
        ]
    const step = Math.floor(line.top / (SAME_HEIGHT * height))
    return texts.flatMap((text) => [`${side} ${step} ${text}`, `${side} ${step + 1} ${text}`])
  }
  const inMargin = (line: TextLine, share: number) =>
    side === 'top' ? line.bottom < height * share : line.top > height * (1 - share)
  return { lines, key, leadsToTable: inwards[lines.length]?.kind === 'table', inMargin }
}

function runningKeys(edges: readonly EdgeLines[], pages: number): Set<string> {
  const counts = new Map<string, number>()
  for (const { lines, key, inMargin } of edges) {
    const marginal = lines.filter((line) => inMargin(line, MARGIN_SHARE))
    for (const name of new Set(marginal.flatMap(key))) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const least = Math.max(2, MIN_SHARE * (pages - 1))
  return new Set([...counts].filter(([, count]) => count >= least).map(([name]) => name))
}
