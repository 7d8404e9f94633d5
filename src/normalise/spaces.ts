import { HAN } from './characters.js'
import { breaksLine, isFlattened } from './flattened.js'
import { chain, type Rewrite, replaceCounted, type TextStep } from './text-step.js'

const CHINESE = `${HAN}，。、；：？！（）《》〈〉「」『』【】〔〕〖〗…—“”‘’·●○×`

/** Words set wide: 责　任　单　位, 市 行 政 审 批局. Single characters, each with a blank after it. */
const LETTER_SPACED = new RegExp(
  `(?<=^|[\\s，、。；：（《])((?:[${HAN}][^\\S\\n]+)+)(?=[${HAN}](?:[^\\S\\n]|$))`,
  'gmu',
)
/** A run of blanks. */
const BLANKS = /[^\S\n]+/g
const BESIDE_CHINESE = new RegExp(`(?<=[${CHINESE}]|^)[^\\S\\n]+|[^\\S\\n]+(?=[${CHINESE}]|$)`, 'gmu')
const BLANK_LINES = /\n{2,}/g

/**
 * No blanks beside Chinese, one between Latin words. Cells and paragraphs alike, because OCR puts blanks where it wraps;
 * only where the line breaks of a page were lost do the blanks of a paragraph become line breaks again.
 */
export const spaces: TextStep = {
  name: 'spaces',
  prepare: () => (text, place) => {
    const steps = place === 'paragraph' && isFlattened(text) ? [joinLetterSpaced, restoreBreaks] : []
    const result = chain(...steps, dropBlanks)(text, place)
    return { ...result, text: result.text.replace(BLANK_LINES, '\n').trim() }
  },
}

const joinLetterSpaced: Rewrite = (text) =>
  replaceCounted(text, LETTER_SPACED, ([word]) => word.replace(BLANKS, ''))

const restoreBreaks: Rewrite = (text) =>
  replaceCounted(text, BLANKS, ({ 0: blanks, index }) =>
    index > 0 && breaksLine(text, index, index + blanks.length) ? '\n' : blanks,
  )

const dropBlanks: Rewrite = chain(
  (text) => replaceCounted(text, BESIDE_CHINESE, () => ''),
  (text) => replaceCounted(text, BLANKS, () => ' '),
)
