import type { Box } from '../geometry/box.js'
import type { TextLine, TextPiece } from '../lines/text-lines.js'

/** Text between two spaces or gaps on a printed line, and where in its piece of the line it stands. */
export interface Word extends Box {
  text: string
  /** Font size in points. */
  size: number
  piece: TextPiece
  /** First and last place in the piece's text; `to` is not in it. */
  from: number
  to: number
  /** Dots that lead the eye to a figure. */
  leads: boolean
}

/** A printed line, or the part of one that stands in one column of a page, as words from left to right. */
export interface WordLine extends Box {
  size: number
  words: Word[]
  line: TextLine
}

/** The words of a printed line. */
export function toWordLine(line: TextLine): WordLine | null {
  return wordLine(markLeaders(line.runs.flatMap(wordsOf)), line)
}

/** Dots at the end of a word, or by themselves: "Total.....", "...", "…". */
const DOTS = /(?<![.·…_])[.·…_]{3,}$|(?<!…)…+$|^[.·_]{1,2}$/u
/** Fewest dots, each by itself, that lead the eye. */
const MIN_DOTS = 3

/** Tells leaders from full stops: many dots in a row, with or without spaces between them. */
function markLeaders(words: Word[]): Word[] {
  let start = 0
  for (let index = 0; index <= words.length; index++) {
    const word = words[index]
    if (word && DOTS.test(word.text) && DOTS.exec(word.text)?.index === 0) continue
    const dots = words.slice(start, index)
    if (dots.length >= MIN_DOTS || dots.some(({ text }) => text.length >= MIN_DOTS || text.startsWith('…')))
      for (const dot of dots) dot.leads = true
    start = index + 1
  }
  return words
}

/** A line of some of a printed line's words; null for none. */
export function wordLine(words: readonly Word[], line: TextLine): WordLine | null {
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return null
  let { top, bottom, size } = first
  for (const word of words) {
    top = Math.min(top, word.top)
    bottom = Math.max(bottom, word.bottom)
    size = Math.max(size, word.size)
  }
  return { left: first.left, right: last.right, top, bottom, size, words: [...words], line }
}

function wordsOf(piece: TextPiece): Word[] {
  const words: Word[] = []
  const { text } = piece
  let from = 0
  while (from < text.length) {
    const space = text.indexOf(' ', from)
    const to = space < 0 ? text.length : space
    const dots = DOTS.exec(text.slice(from, to))?.index ?? 0
    if (dots > 0) words.push(cutWord(piece, from, from + dots), cutWord(piece, from + dots, to))
    else if (to > from) words.push(cutWord(piece, from, to))
    from = to + 1
  }
  return words
}

/** A part of a piece of text as a word of its own. */
function cutWord(piece: TextPiece, from: number, to: number): Word {
  return {
    text: piece.text.slice(from, to),
    left: piece.starts[from] ?? piece.left,
    right: to < piece.text.length ? (piece.starts[to] ?? piece.right) : piece.right,
    top: piece.top,
    bottom: piece.bottom,
    size: piece.size,
    piece,
    from,
    to,
    leads: false,
  }
}

/** Text of words on one line, with a space wherever one stood between them or a gap does. */
export function wordsText(words: readonly Word[]): string {
  let text = ''
  let last: Word | null = null
  for (const word of words) {
    const isGlued = last !== null && last.piece === word.piece && last.to === word.from
    text += last === null || isGlued ? word.text : ` ${word.text}`
    last = word
  }
  return text
}
