/** One line of a text file: its characters without the line break, and its number from 1. */
export interface Line {
  text: string
  number: number
}

/** The lines of a text; CRLF, CR, LF, form feed and the Unicode separators all end one; U+0085 does not, it is a byte of misread text. */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n|[\r\n\f\u2028\u2029]/).map((text, i) => ({ text, number: i + 1 }))
}

/** True where a line holds nothing but white space. */
export function isBlank(line: Line): boolean {
  return line.text.trim() === ''
}
