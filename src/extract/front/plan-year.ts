import { yearOf } from './year.js'

/** So few lines before the tasks may say which year they are for. */
const LINES_BEFORE_TASKS = 3
/** 2022年，…; …做好2022年…工作 */
const OPENS_WITH_YEAR = /^(?:19|20)\d{2}年/u
/** 云政办〔2022〕8号 */
const YEAR_OF_NUMBER = /〔(\d{4})〕/u

/** What may say which year a plan is for. */
export interface YearSigns {
  /** The plan's own title first. */
  titles: readonly (string | null)[]
  issuedOn: string | null
  documentNumber: string | null
  /** Those before the tasks. */
  lines: readonly { text: string }[]
}

/** The year in a title, else of the signature, else of the document number, else that the text begins with. */
export function planYear({ titles, issuedOn, documentNumber, lines }: YearSigns): number | null {
  for (const title of titles) {
    const named = yearOf(title ?? '')
    if (named !== null) return named
  }
  const year = issuedOn?.slice(0, 4) ?? YEAR_OF_NUMBER.exec(documentNumber ?? '')?.[1]
  if (year) return Number(year)
  const opening = lines.slice(-LINES_BEFORE_TASKS).find(({ text }) => OPENS_WITH_YEAR.test(text))
  return opening ? Number(opening.text.slice(0, 4)) : null
}
