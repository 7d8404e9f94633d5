import { textWidth } from './text-width.js'

/** What must not begin a line: "，", "）" (GB/T 15834-2011, 5.1.1), the end of a marked word ("-]", "+}"). */
const CLOSING = new Set([...'，。、；：？！）〕］｝》〉」』】”’…—,.;:?!)]}%％', '-]', '+}'])
/** What must not end a line: "（", "《" (GB/T 15834-2011, 5.1.2), the beginning of a marked word ("[-", "{+"). */
const OPENING = new Set([...'（〔［｛《〈「『【“‘([{', '[-', '{+'])
/** What a line is made of: an end of a marked word, a Latin word or number ("12345", "e-mail"), white space, or one character. */
const PIECES = /\[-|-\]|\{\+|\+\}|[\w.@/+-]+|\s+|./gu

/** Fills a text with spaces up to a width in columns; a wider text stays as it is. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}

/**
 * Breaks text into lines of at most `width` columns; every character but white space at a break is kept.
 * Latin words stay whole and punctuation keeps its place where the width allows.
 * @example wrap('推进政务公开，加强解读', 12) // ['推进政务公', '开，加强解读']
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width))
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const group of unbreakable(paragraph)) {
    const whole = textWidth(group)
    for (const piece of whole > width ? group : [group]) {
      const columns = piece === group ? whole : textWidth(piece)
      const isFull = used > 0 && used + columns > width
      if (isFull) {
        lines.push(line.trimEnd())
        line = ''
        used = 0
      }
      if (isFull && piece.trim() === '') continue
      line += piece
      used += columns
    }
  }
  return [...lines, line.trimEnd()]
}

/** The smallest pieces that a line may be broken between: an opening mark holds to what follows, a closing one to what precedes. */
function unbreakable(paragraph: string): string[] {
  const groups: string[] = []
  let group = ''
  let holds = true
  for (const piece of paragraph.match(PIECES) ?? []) {
    if (!holds && !CLOSING.has(piece)) {
      groups.push(group)
      group = ''
    }
    group += piece
    holds = OPENING.has(piece)
  }
  if (group) groups.push(group)
  return groups
}
