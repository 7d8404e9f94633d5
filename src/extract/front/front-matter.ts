import type { Notice } from '../../model/notice.js'
import type { TextLine } from '../prose/lines.js'
import { splitUnits } from '../units/unit-list.js'
import { findDate } from './date.js'
import { findDocumentNumber } from './document-number.js'
import { findSignatures, isDateLine, isIssuer } from './signature.js'
import { findTitle, issuedPlan } from './title.js'

/** What stands around the tasks. */
export type FrontMatter = Omit<Notice['notice'], 'script'>

/** The document number and the addressees stand near the head. */
const HEAD_LINES = 40
/** End matter stands among the last lines. */
const TAIL_LINES = 12
/** 各县（市、区）人民政府，市政府各部门： with the first sentence behind it or not */
const ADDRESSEES = /^([^。；;：:]{2,300})[：:]/u
const NAMES_ADDRESSEES = /各|人民政府|部门|单位|委员会/u
const NOT_ADDRESSEES = /^(?:附|标题|来源|责任|牵头|配合|索引|发布|名称|抄送|主送：?$)/u
const YEAR = /((?:19|20)\d{2})年/u

/**
 * Title, document number, issuer, addressees and dates.
 * @param lines all lines of running text
 * @param planLine the line on which the plan begins, behind a covering letter; 0 where there is none
 * @param bodyLine the line on which the tasks begin
 */
export function readFrontMatter(lines: readonly TextLine[], planLine: number, bodyLine: number): FrontMatter {
  const head = lines.slice(0, Math.max(planLine, bodyLine))
  const noticeTitle = findTitle(head)
  const ownTitle = findTitle(lines.slice(planLine, bodyLine)) ?? noticeTitle
  const title = ownTitle && (issuedPlan(ownTitle) ?? ownTitle)
  const signatures = findSignatures(lines)
  const signature = signatures.findLast(({ line }) => line < planLine) ?? signatures.at(-1)
  const documentNumber = first(head.slice(0, HEAD_LINES), (line) => findDocumentNumber(line.text))
  // a copy without its signature may still say when it was printed
  const issuedOn = signature?.issuedOn ?? first(lines.slice(-TAIL_LINES), (line) => printedOn(line.text))
  return {
    title,
    documentNumber,
    issuer: signature?.issuers.join('、') || issuerOfTitle(noticeTitle),
    addressees: first(head.slice(0, HEAD_LINES), (line) => addressees(line.text)) ?? [],
    issuedOn,
    year: planYear(title, issuedOn, documentNumber),
  }
}

/** …办公室 2022年6月10日印发 (GB/T 9704-2012 clause 7.4.3) */
function printedOn(line: string): string | null {
  return isDateLine(line) && /印发/u.test(line) ? findDate(line) : null
}

/** The year in the title, else that of the signature, else that of the document number. */
function planYear(
  title: string | null,
  issuedOn: string | null,
  documentNumber: string | null,
): number | null {
  const year =
    YEAR.exec(title ?? '')?.[1] ?? issuedOn?.slice(0, 4) ?? /〔(\d{4})〕/u.exec(documentNumber ?? '')?.[1]
  return year ? Number(year) : null
}

function addressees(line: string): string[] | null {
  const list = ADDRESSEES.exec(line)?.[1]
  if (!list || !NAMES_ADDRESSEES.test(list) || NOT_ADDRESSEES.test(list)) return null
  return splitUnits(list)
}

/** 云岚市人民政府办公室关于印发… names who signs in front of 关于. */
function issuerOfTitle(title: string | null): string | null {
  const name = title?.split(/关于|印发|转发/u)[0] ?? ''
  return isIssuer(name) ? name : null
}

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}
