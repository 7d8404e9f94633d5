import type { Block, Provenance } from '../../model/document.js'
import { breakAtHeaders } from '../tables/flattened/header.js'
import { ISSUER_ENDS, TITLE_ENDS } from '../words/front-words.js'
import { PUBLICATION_NOTE } from '../words/outline-words.js'

/** One line of running text: a paragraph, or a part of one between line breaks. */
export interface TextLine {
  text: string
  provenance: Provenance[]
  /** Place of its block in the document. */
  block: number
  align: 'left' | 'center' | 'right' | null
}

/** Where line breaks were lost without a trace: the document number in front of the title, */
const GLUED_NUMBER = /^[\u4e00-\u9fff]{2,12}[〔[［﹝](?:19|20)\d{2}[〕\]］﹞]\d{1,4}号(?=[\u4e00-\u9fff]{6})/u
/** the title in front of the addressees, */
const GLUED_TITLE = /^.{8,100}的通知(?=各[^。：:]{2,100}[：:])/gmu
/** the plan's own title in front of its first item, */
const GLUED_PLAN_TITLE = new RegExp(
  `^[^。；：，,]{6,60}(?:${TITLE_ENDS.join('|')})(?=\\s*(?:一、|[（(]一[）)](?![的项条款])|第一[章条]))`,
  'gmu',
)
/** the signature behind the letter's last sentence. */
const GLUED_SIGNATURE = new RegExp(
  `(?<=[。！])[\\u4e00-\\u9fff]{2,24}(?:${ISSUER_ENDS.join('|')})(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日$`,
  'gmu',
)

/** The body's lines in reading order; tables and furniture have none. */
export function textLines(blocks: readonly Block[]): TextLine[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph' || block.layer !== 'body') return []
    return gluedLines(block.text).map((text) => ({
      text,
      provenance: block.provenance,
      block: index,
      align: block.align,
    }))
  })
}

/** The lines of a paragraph; what stood on a line of its own does so again, also where a copy glued it to the next. */
export function gluedLines(text: string): string[] {
  return breakAtHeaders(text)
    .replace(PUBLICATION_NOTE, '\n$&\n')
    .replace(GLUED_NUMBER, '$&\n')
    .replace(GLUED_TITLE, '$&\n')
    .replace(GLUED_PLAN_TITLE, '$&\n')
    .replace(GLUED_SIGNATURE, '\n$&')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
