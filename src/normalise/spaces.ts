import { HAN } from './characters.js'
import { breaksLine, isFlattened } from './flattened.js'
import { applyEdits, chain, type Rewrite, replaceMatches, type TextStep } from './text-step.js'

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
  sign: /\s/,
  prepare: () => (text, place) => {
    const steps = place === 'paragraph' && isFlattened(text) ? [joinLetterSpaced, restoreBreaks] : []
    return chain(...steps, dropBlanks, dropBlankLines, trim)(text, place)
  },
}

const joinLetterSpaced: Rewrite = (text) =>
  replaceMatches(text, LETTER_SPACED, ([word]) => word.replace(BLANKS, ''))

const restoreBreaks: Rewrite = (text) =>
  replaceMatches(text, BLANKS, ({ 0: blanks, index }) =>
    index > 0 && breaksLine(text, index, index + blanks.length) ? '\n' : blanks,
  )

const dropBlanks: Rewrite = chain(
  (text) => replaceMatches(text, BESIDE_CHINESE, () => ''),
  (text) => replaceMatches(text, BLANKS, () => ' '),
)

const dropBlankLines: Rewrite = (text) => replaceMatches(text, BLANK_LINES, () => '\n')

const trim: Rewrite = (text) => {
  const end = text.trimEnd().length
  const start = end - text.trim().length
  const edits = [
    { start: 0, from: text.slice(0, start), to: '' },
    { start: end, from: text.slice(end), to: '' },
  ]
  return applyEdits(
    text,
    edits.filter(({ from }) => from !== ''),
  )
}
