const OPENING = '《〈'
const CLOSING = '》〉'

/** Where the mark closes that opens at the head of a text; -1 where it does not. Inner marks may be of the same kind. */
export function closingMark(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (OPENING.includes(text.charAt(i))) depth++
    else if (CLOSING.includes(text.charAt(i))) depth--
    if (depth <= 0) return i > 0 ? i : -1
  }
  return -1
}

/** True where every 《 of a text has its 》 and the other way round. */
export function areMarksClosed(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (OPENING.includes(character)) depth++
    else if (CLOSING.includes(character)) depth--
    if (depth < 0) return false
  }
  return depth === 0
}

/** A title without the 《…》 around the whole of it. */
export function withoutMarks(title: string): string {
  return closingMark(title) === title.length - 1 ? title.slice(1, -1) : title
}
