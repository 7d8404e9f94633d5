import { printable } from '../../../messages/printable.js'

/** What a stretch of text is, which a terminal shows by its colour. */
export type Tone =
  | 'plain'
  | 'strong'
  | 'faint'
  | 'removed'
  | 'added'
  | 'cut'
  | 'put-in'
  | 'error'
  | 'warning'
  | 'info'

/** A stretch of text of one tone. */
export interface Span {
  readonly text: string
  readonly tone: Tone
}

/** One line of the output. */
export type Line = readonly Span[]

/**
 * ECMA-48 8.3.117 (SGR): bold, faint, colours. What was cut from a text is struck through and what was put in is underlined
 * as well, since red and green are not told apart by everybody.
 */
const SEQUENCES: Readonly<Record<Tone, string>> = {
  plain: '',
  strong: '\u001b[1m',
  faint: '\u001b[2m',
  removed: '\u001b[31m',
  added: '\u001b[32m',
  cut: '\u001b[31;9m',
  'put-in': '\u001b[32;4m',
  error: '\u001b[1;31m',
  warning: '\u001b[33m',
  info: '\u001b[36m',
}
const OFF = '\u001b[0m'

/** A span of text from anywhere, made safe to print. */
export function span(text: string, tone: Tone = 'plain'): Span {
  return { text: printable(text), tone }
}

/** One line as the terminal gets it. */
export function paint(line: Line, colour: boolean): string {
  const text = line.map(({ text, tone }) =>
    colour && tone !== 'plain' && text.trim() !== '' ? `${SEQUENCES[tone]}${text}${OFF}` : text,
  )
  return text.join('')
}
