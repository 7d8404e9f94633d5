/** Control characters, among them the escape that begins a terminal sequence: U+001B, U+009B. */
const CONTROL = /\p{Cc}/gu
/** Line breaks of every kind, and tabs: "\r\n", U+2028. */
const LINE_BREAKS = /[\n\r\t\v\f\u0085\u2028\u2029]+/g
/** Marks that turn the direction of the text after them, so that it shows as something it is not: U+202E. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** U+2400 and on: pictures of the control characters U+0000–U+001F. */
const CONTROL_PICTURES = 0x2400
const LAST_PICTURED = 0x1f

/**
 * Makes one line of text from an untrusted file safe to show on a terminal: line breaks and tabs become spaces,
 * other control characters their pictures (U+001B → ␛) or �.
 * @example printable('\u001b[31m甲') // '␛[31m甲'
 */
export function printable(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(CONTROL, picture).replace(DIRECTION, '�')
}

function picture(control: string): string {
  const code = control.charCodeAt(0)
  return code <= LAST_PICTURED ? String.fromCharCode(CONTROL_PICTURES + code) : '�'
}
