import { printable } from '../../messages/printable.js'

/** What begins or ends the text of a link in a message, and what escapes it (SARIF 2.1.0, 3.11.6). */
const LINK_MARKS = /[[\]\\]/g
/** Halves of a surrogate pair, which strict readers of JSON refuse. */
const LONE_SURROGATE = /\p{Cs}/gu

/** A text of the plans in one line, as it stands. */
export function sarifText(text: string): string {
  return printable(text).replace(LONE_SURROGATE, '\ufffd')
}

/** The same as a message, in which nothing becomes a link. */
export function sarifMessage(text: string): { text: string } {
  return { text: sarifText(text).replace(LINK_MARKS, '\\$&') }
}
