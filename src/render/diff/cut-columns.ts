import { textWidth } from '../text-width.js'

const CUT = '…'

/**
 * The beginning of a text, in so many columns of a terminal and a sign that there is more.
 * @example cutColumns('推进政务公开', 8) // '推进政务…'
 */
export function cutColumns(text: string, columns: number): string {
  let width = 0
  let end = 0
  for (const character of text) {
    width += textWidth(character)
    if (width > columns) return `${text.slice(0, end)}${CUT}`
    end += character.length
  }
  return text
}
