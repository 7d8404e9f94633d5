import type { Table } from '../../model/document.js'
import type { Notice } from '../../model/notice.js'
import type { TextLine } from '../prose/lines.js'
import { RED_HEAD } from '../words/front-words.js'
import { findAddressees } from './addressees.js'
import { findDocumentNumber } from './document-number.js'
import { readEndMatter } from './end-matter.js'
import { type Fields, firstFields, readFieldLines, readFieldTable } from './fields.js'
import { issuedPlan } from './issued-plan.js'
import { isIssuer, splitIssuers } from './issuers.js'
import { planYear } from './plan-year.js'
import { findSignatures } from './signature.js'
import { cleanTitle, findTitle } from './title.js'

/** What stands around the tasks. */
export type FrontMatter = Omit<Notice['notice'], 'script'>

/** Where to look for front matter. */
export interface FrontMatterPlaces {
  /** All lines of running text. */
  lines: readonly TextLine[]
  /** The line on which the plan begins, behind a covering letter; 0 where there is none. */
  planLine: number
  /** The line on which the tasks begin. */
  bodyLine: number
  /** Tables of the page, of which one may name fields of the notice. */
  tables: readonly Table[]
  /** What the file itself gives as its title. */
  pageTitle: string | null
}

/** The document number and the addressees stand near the head. */
const HEAD_LINES = 40
/** A name of an issuer at the head of a plan's title: 云岚市财政局2031年工作要点 */
const BEFORE_YEAR = /^(.{4,30}?)(?:19|20)\d{2}年/u
/** …关于…, …印发… */
const BEFORE_SUBJECT = /^(.{3,160}?)(?:关于|印发|转发|批转)/u

/** Title, document number, issuer, addressees, dates, and what stands behind the text. */
export function readFrontMatter(places: FrontMatterPlaces): FrontMatter {
  const { lines, planLine, bodyLine } = places
  const { fields, lines: fieldLines } = readFieldLines(lines)
  const named = firstFields([fields, ...places.tables.map(readFieldTable)])
  const textOf = (from: number, to: number) =>
    lines.slice(from, to).filter((_, i) => !fieldLines.has(from + i))
  const head = textOf(0, Math.max(planLine, bodyLine))
  const letterTitle = findTitle(head) ?? named.title
  const planTitle = findTitle(textOf(planLine, bodyLine), letterTitle && issuedPlan(letterTitle))
  const title = titleOf(planTitle, letterTitle, places.pageTitle)
  const signatures = findSignatures(lines)
  const signature = signatures.findLast(({ line }) => line < planLine) ?? signatures.at(-1)
  const end = readEndMatter(lines)
  // a page may offer the letter itself as a file
  const annexes = end.annexes.filter((annex) => annex !== letterTitle || issuedPlan(annex) === null)
  // a copy without its signature may still say when it was printed
  const issuedOn = signature?.issuedOn ?? named.issuedOn ?? end.printedOn
  const documentNumber =
    first(head.slice(0, HEAD_LINES), (line) => findDocumentNumber(line.text)) ?? named.documentNumber
  return {
    title,
    documentNumber,
    issuer: signature?.issuers.join('、') || unsignedIssuer(head, [letterTitle, title], named),
    addressees: findAddressees(head.slice(0, HEAD_LINES)),
    issuedOn,
    year: planYear({
      titles: [title, letterTitle],
      issuedOn,
      documentNumber,
      lines: lines.slice(0, bodyLine),
    }),
    ...end,
    annexes,
  }
}

/** The plan's own title, else the one that the covering letter's names, else that of the file. */
function titleOf(plan: string | null, letter: string | null, page: string | null): string | null {
  const title = plan ?? letter ?? (page === null ? null : findTitleOfPage(page))
  return title && (issuedPlan(title) ?? title)
}

/** 《…》_云岚市人民政府: the name of the site stands behind a mark. */
function findTitleOfPage(title: string): string | null {
  const parts = title.split(/[_|｜]|\s[-—–]\s/u).map((text) => cleanTitle(text))
  const lines = parts.map((text) => ({ text, provenance: [], block: 0, align: null }))
  return findTitle(lines)
}

/** Who issues a notice without a signature: as its title, its red head or the page's fields say. */
function unsignedIssuer(
  head: readonly TextLine[],
  titles: readonly (string | null)[],
  named: Fields,
): string | null {
  for (const title of titles) {
    const names = splitIssuers(BEFORE_SUBJECT.exec(title ?? '')?.[1] ?? '')
    if (names.length > 0) return names.join('、')
  }
  const lines = head.slice(0, HEAD_LINES)
  const red = first(lines, ({ text }) => (RED_HEAD.test(text) ? text.replace(RED_HEAD, '') : null))
  if (red !== null && isIssuer(red)) return red
  const above = lines.find(
    ({ text }, i) => isIssuer(text) && /^(?:关于|印发|转发)/u.test(lines[i + 1]?.text ?? ''),
  )
  if (above) return splitIssuers(above.text).join('、')
  if (named.issuer !== null) return named.issuer
  const inTitles = titles.map((title) => BEFORE_YEAR.exec(title ?? '')?.[1] ?? '')
  return inTitles.find(isIssuer) ?? null
}

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}
