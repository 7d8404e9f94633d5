import { parseMarker } from '../../language/outline-number.js'
import type { TextLine } from '../prose/lines.js'
import { TITLE_ENDS } from '../words/front-words.js'

/** 现印发给你们, 现将《…》印发给你们: what follows the letter is another document. */
const HANDS_OVER = /(?:印发|转发|下发)给你们|现(?:予以?|将[^。]{2,120})?(?:印发|转发|下发)/u
/** 附件：… , also several with numbers */
const ANNEX_LINE = /^附\s{0,4}件(?:\s{0,4}\d{1,2})?\s{0,4}[：:]\s{0,4}(?:\d{1,2}[.．、]\s{0,4})?(\S.{3,79})$/u
/** …进行了分解（详见附件）: said before its first item, a letter's items are not the plan's */
const IN_ANNEX = /见附件/u
/** 《…》 that names a plan */
const NAMED_PLAN = new RegExp(`《([^《》]{4,80}(?:${TITLE_ENDS.join('|')})(?:[（(][^）)]{1,8}[）)])?)》`, 'u')

/** True where a sentence hands another document over, as covering letters do. */
export function handsOver(text: string): boolean {
  return HANDS_OVER.test(text)
}

/** The name of the plan that a covering letter hands over; null where the lines are no covering letter. */
export function handedOverPlan(lines: readonly TextLine[]): string | null {
  const firstItem = lines.findIndex((line) => parseMarker(line.text))
  const letter = lines.find((line, i) => handsOver(line.text) || (i < firstItem && IN_ANNEX.test(line.text)))
  if (!letter) return null
  for (const line of lines) {
    const annex = ANNEX_LINE.exec(line.text)?.[1]
    if (annex) return annex.trim()
  }
  return NAMED_PLAN.exec(letter.text)?.[1] ?? null
}
