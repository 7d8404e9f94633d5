import type { Line } from './line.js'

const PIPE = /[|｜]/

/** True where a line belongs to a table drawn with pipes. */
export function hasPipe(line: Line): boolean {
  return PIPE.test(line.text)
}

/** Text between pipes, as lines with the same number. */
export function splitAtPipes(line: Line): Line[] {
  return line.text.split(PIPE).map((text) => ({ text, number: line.number }))
}
