/** A high surrogate, the first half of a character beyond U+FFFF. */
const HALF = /[\ud800-\udbff]$/

/**
 * The beginning of a text, with no character cut in two.
 * @param length in UTF-16 units
 */
export function cutText(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(HALF, '')
}
