import type { Paragraph } from '../../model/document.js'
import { NOWHERE } from '../../result.js'
import type { InlineNode, ParagraphNode } from './tree.js'

/** Alignments of WordprocessingML (ST_Jc, ECMA-376 Part 1, 17.18.44) in the model's words. */
const ALIGNMENTS: Readonly<Record<string, NonNullable<Paragraph['align']>>> = {
  left: 'left',
  start: 'left',
  both: 'left',
  distribute: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
}

/** Style of a line of the table of contents: "toc 1". */
const CONTENTS_STYLE = /^toc \d$/i

/** A paragraph of the body; null where it shows no text. */
export function bodyParagraph(node: ParagraphNode): Paragraph | null {
  const text = paragraphText(node)
  if (text.trim() === '') return null
  return {
    type: 'paragraph',
    text,
    style: node.styleName,
    align: ALIGNMENTS[node.alignment ?? ''] ?? null,
    fontSize: mainFontSize(node.children),
    layer: CONTENTS_STYLE.test(node.styleName ?? '') ? 'furniture' : 'body',
    provenance: [NOWHERE],
  }
}

/** Text of a paragraph: a line break is "\n", a tab "\t". */
export function paragraphText(node: ParagraphNode): string {
  return node.children.map(inlineText).join('')
}

function inlineText(node: InlineNode): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'tab':
      return '\t'
    case 'break':
      return node.breakType === 'line' ? '\n' : ''
    case 'run':
      return node.children.map(inlineText).join('')
    default:
      return ''
  }
}

/** Font size in points of most of the characters; null where none is set. */
function mainFontSize(children: readonly InlineNode[]): number | null {
  const characters = new Map<number, number>()
  for (const node of children) {
    if (node.type !== 'run' || node.fontSize === null) continue
    characters.set(node.fontSize, (characters.get(node.fontSize) ?? 0) + inlineText(node).length)
  }
  let main: number | null = null
  for (const [size, count] of characters)
    if (main === null || count > (characters.get(main) ?? 0)) main = size
  return main
}
