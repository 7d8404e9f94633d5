import { chain, replaceMatches, type TextStep } from './text-step.js'

/**
 * What prints nothing: controls, soft hyphen, zero-width characters, direction marks, variation selectors
 * (Unicode's Default_Ignorable_Code_Point, DerivedCoreProperties.txt). Tab and line feed stay.
 */
const INVISIBLE = /(?![\t\n])[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]+/gu

/** Other ways to write a new line: CR LF, CR, Unicode's line and paragraph separators. */
const LINE_BREAK = /\r\n?|[\u2028\u2029]/g

/** A blank that no program takes for white space: the braille pattern without dots. */
const BLANK = /\u2800/g

/** Any of the above. */
const SIGN = /[^\P{Cc}\t\n]|[\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffb]/u

/** Drops what prints nothing; odd line breaks and blanks become ordinary ones. */
export const controls: TextStep = {
  name: 'controls',
  sign: SIGN,
  prepare: () =>
    chain(
      (text) => replaceMatches(text, LINE_BREAK, () => '\n'),
      (text) => replaceMatches(text, BLANK, () => ' '),
      (text) => replaceMatches(text, INVISIBLE, () => ''),
    ),
}
