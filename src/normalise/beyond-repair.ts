import type { SourceDocument } from '../model/document.js'

/**
 * What programs put in place of bytes they cannot read, and what that becomes when it is read wrongly once more: U+FFFD,
 * 锟斤拷 and ï¿½ (its UTF-8 as GBK and as Latin-1), 烫烫 and 屯屯 (memory that a debugger filled with CC and CD, as GBK).
 */
export const BEYOND_REPAIR = '\ufffd+|(?:锟斤拷)+|(?:ï¿½)+|烫{3,}|屯{3,}'

const PATTERN = new RegExp(BEYOND_REPAIR, 'g')
const BLANKS = /\s+/g
/** With so large a share of its characters gone, what a document still says is no plan. */
const MOST = 1 / 3
/** So much of it is quoted. */
const QUOTE_LENGTH = 30

/** The beginning of a document of which too much is beyond repair; null for any other. */
export function beyondRepair({ blocks }: SourceDocument): string | null {
  const texts = blocks
    .flatMap((block) =>
      block.type === 'paragraph' ? [block.text] : block.cells.flatMap(({ lines }) => lines),
    )
    .map((text) => text.replace(BLANKS, ''))
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const gone = texts.reduce((sum, text) => sum + lengthGone(text), 0)
  if (gone === 0 || gone < length * MOST) return null
  return (texts.find((text) => lengthGone(text) > 0) ?? '').slice(0, QUOTE_LENGTH)
}

function lengthGone(text: string): number {
  let gone = 0
  for (const [piece] of text.matchAll(PATTERN)) gone += piece.length
  return gone
}
