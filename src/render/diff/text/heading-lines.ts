import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import type { MessageText } from '../../../messages/text.js'
import type { Change } from '../../../model/plan-diff.js'
import { SECTION_SEPARATOR } from '../../task-fields.js'
import { LEVEL_SIGNS, type Page, say } from './page.js'
import { type Line, span } from './spans.js'
import { hang } from './wrap-spans.js'

const EMPTY: Line = []

/** A heading over a part of the output, with how many things follow; of one level, its sign is in front. */
export function headingLines(name: MessageText, count: number, page: Page, level?: Change['level']): Line[] {
  const sign = level ? [span(`${LEVEL_SIGNS[level]} `, level)] : []
  const values = { name: name[page.language], count }
  return [EMPTY, ...hang(sign, [say(page, DIFF_RENDER_MESSAGES.counted, values, 'strong')], page.width)]
}

/** The headings of the plan above what follows. */
export function sectionLines(headings: readonly string[], page: Page): Line[] {
  if (headings.length === 0) return [EMPTY]
  return [EMPTY, ...hang([span('  ')], [span(headings.join(SECTION_SEPARATOR), 'faint')], page.width)]
}
