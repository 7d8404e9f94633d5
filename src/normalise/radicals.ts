import { RADICALS } from './radical-data.js'
import { replaceMatches, type TextStep } from './text-step.js'

/** CJK Radicals Supplement, Kangxi Radicals, CJK Compatibility Ideographs and their supplement. */
const LOOK_ALIKE = /[\u2e80-\u2eff\u2f00-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu

/** The same for a quick search: planes 0 and 2. */
const SIGN = /[\u2e80-\u2fdf\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/

/**
 * Radicals become the characters they look like: browsers write ⼴ U+2F34 for 广 U+5E7F into the PDFs they print.
 * Compatibility ideographs become what Unicode says they are the same as (NFC of the single character).
 * Never NFKC over a text: it changes ①, （ and ㎡ as well, and leaves most of the supplement as it is.
 */
export const radicals: TextStep = {
  name: 'radicals',
  sign: SIGN,
  prepare: () => (text) =>
    replaceMatches(text, LOOK_ALIKE, ([character]) => RADICALS.get(character) ?? character.normalize('NFC')),
}
