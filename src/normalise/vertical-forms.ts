import { replaceMatches, type TextStep } from './text-step.js'

/** Vertical Forms, and the vertical half of CJK Compatibility Forms (Unicode <vertical> decompositions). */
const VERTICAL = /[\ufe10-\ufe19\ufe30-\ufe44\ufe47\ufe48]/gu

/**
 * Marks for vertical writing become the ordinary ones (︑ U+FE11 is 、): fonts put them into the text of PDFs whose
 * cells are set from top to bottom.
 */
export const verticalForms: TextStep = {
  name: 'vertical-forms',
  sign: /[\ufe10-\ufe19\ufe30-\ufe48]/,
  prepare: () => (text) => replaceMatches(text, VERTICAL, ([mark]) => mark.normalize('NFKC')),
}
