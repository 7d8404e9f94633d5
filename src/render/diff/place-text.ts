import { DIFF_RENDER_MESSAGES } from '../../messages/diff-render-messages.js'
import { fillMessage, type Language, type MessageText } from '../../messages/text.js'
import type { Provenance } from '../../model/document.js'

/**
 * Where something stands, for a person who looks it up: pages, else lines; "" where neither is known.
 * @example placeText([{ page: 3, … }, { page: 4, … }], 'zh') // '第3–4页'
 */
export function placeText(places: readonly Provenance[], language: Language): string {
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last) return ''
  const say = (text: MessageText, values: Record<string, string>) => fillMessage(text, values, language)
  if (first.page !== null) return say(DIFF_RENDER_MESSAGES.page, { page: range(first.page, last.page) })
  if (first.line !== null) return say(DIFF_RENDER_MESSAGES.line, { line: range(first.line, last.line) })
  return ''
}

function range(first: number, last: number | null): string {
  return last === null || last <= first ? String(first) : `${first}–${last}`
}
