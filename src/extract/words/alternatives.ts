/**
 * Words as the alternatives of a regular expression, the longest first, so that it takes the whole of a word and not
 * only its beginning.
 * @example alternatives(['责任', '责任单位']) // '责任单位|责任'
 */
export function alternatives(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|')
}
