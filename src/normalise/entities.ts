import { replaceMatches, type TextStep } from './text-step.js'

/** Names of characters in HTML that notices hold (HTML standard, 13.5). */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  shy: '\u00ad',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  permil: '‰',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  le: '≤',
  ge: '≥',
  ne: '≠',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  yen: '¥',
  euro: '€',
  pound: '£',
  cent: '¢',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
  loz: '◊',
  radic: '√',
  infin: '∞',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  mu: 'μ',
  micro: 'µ',
  Omega: 'Ω',
}
const NAMES = Object.keys(NAMED).join('|')
/** `&` itself, once for each time that a text was escaped: &amp;amp;nbsp; */
const AMPERSAND = '&(?:(?:amp|#38|#x26);)*'
/** &nbsp; &amp;ldquo; &#12290; &#x3002; and &nbsp without its semicolon, as browsers take it. */
const ENTITY = new RegExp(
  `${AMPERSAND}(?:(${NAMES})[;；]|#(\\d{2,7})[;；]|#[xX]([\\da-fA-F]{2,6})[;；]|(nbsp)(?![a-zA-Z\\d]))|&(?:(?:amp|#38|#x26);)+`,
  'g',
)
const HIGHEST_CODE_POINT = 0x10ffff
const BLANK_CONTROLS = /[\t\n\r]/
const UNUSABLE = /[\p{Cc}\p{Cs}\p{Cn}]/u
/** What Windows-1252 has at 0x80 to 0x9F; pages that count in it write &#150; for –. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const WINDOWS_1252_START = 0x80

/** Characters that HTML names or numbers, left in the text by a copy that took its source for text: &ldquo; is “. */
export const entities: TextStep = {
  name: 'entities',
  sign: /&(?:#|[a-zA-Z])/,
  prepare: () => (text) =>
    replaceMatches(text, ENTITY, ([entity, name, decimal, hexadecimal, unclosed]) => {
      const known = name ?? unclosed
      if (known !== undefined) return NAMED[known] ?? entity
      if (decimal !== undefined) return numbered(Number.parseInt(decimal, 10)) ?? entity
      return hexadecimal === undefined ? '&' : (numbered(Number.parseInt(hexadecimal, 16)) ?? entity)
    }),
}

function numbered(code: number): string | undefined {
  if (code > HIGHEST_CODE_POINT) return undefined
  const character = WINDOWS_1252[code - WINDOWS_1252_START] ?? String.fromCodePoint(code)
  if (BLANK_CONTROLS.test(character)) return ' '
  return UNUSABLE.test(character) ? undefined : character
}
