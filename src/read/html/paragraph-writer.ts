import type { FlowParagraph, Inherited } from './flow.js'

/** Collects the text between two block borders and makes paragraphs of it. */
export interface ParagraphWriter {
  text(text: string, inherited: Inherited): void
  lineBreak(): void
  /** A number to print in front of the next paragraph. */
  label(label: string): void
  /** Ends the item that a number was given for: an item without text prints its number alone. */
  endLabel(inherited: Inherited): void
  /** The paragraphs since the last flush. */
  flush(): FlowParagraph[]
}

/** White space that a browser joins; U+00A0 and U+3000 stay. */
const COLLAPSIBLE = /[ \t\r\n\f]+/g
const EDGE = /^[ \t\r\n\f]+|[ \t\r\n\f]+$/g

/** An indent after a line break starts a paragraph: pages set them so instead of with `<p>`. */
const INDENT = /^ ?(?:[\u3000\u2003]{2}|\u00a0{3,}|(?:\u00a0 ){2,})/

/** A number that the page already printed: （一） 一、 1. ① */
const OWN_NUMBER = /^\s*(?:[（(]?[一二三四五六七八九十百\d]{1,4}[)）、.．]|[\u2460-\u2473])/

/** Starts with nothing written. */
export function startParagraphs(): ParagraphWriter {
  let buffer = ''
  let first: Inherited | null = null
  let pendingLabel = ''
  let sizes = new Map<number, number>()
  return {
    text(text, inherited) {
      const added = inherited.preformatted ? text : collapse(text, buffer)
      if (added === '') return
      buffer += added
      first ??= inherited
      if (inherited.fontSize !== null)
        sizes.set(inherited.fontSize, (sizes.get(inherited.fontSize) ?? 0) + added.trim().length)
    },
    lineBreak() {
      if (first) buffer += '\n'
    },
    label(label) {
      pendingLabel += label
    },
    endLabel(inherited) {
      if (!pendingLabel) return
      buffer = pendingLabel.trim()
      first = inherited
      pendingLabel = ''
    },
    flush() {
      const texts = first ? splitParagraphs(buffer) : []
      const [firstText] = texts
      if (firstText !== undefined && pendingLabel) {
        if (!OWN_NUMBER.test(firstText)) texts[0] = pendingLabel + firstText
        pendingLabel = ''
      }
      const paragraphs = texts.map((text) => paragraph(text, first, mostFrequent(sizes)))
      buffer = ''
      first = null
      sizes = new Map()
      return paragraphs
    },
  }
}

function collapse(text: string, before: string): string {
  const collapsed = text.replace(COLLAPSIBLE, ' ')
  return collapsed.startsWith(' ') && (before === '' || before.endsWith(' ') || before.endsWith('\n'))
    ? collapsed.slice(1)
    : collapsed
}

/** Empty lines and indented lines start a paragraph; any other line goes on. */
function splitParagraphs(text: string): string[] {
  const paragraphs: string[][] = []
  let open: string[] | null = null
  for (const line of text.split('\n')) {
    if (line.trim() === '') open = null
    else if (open && !INDENT.test(line)) open.push(line.replace(EDGE, ''))
    else {
      open = [line.replace(EDGE, '')]
      paragraphs.push(open)
    }
  }
  return paragraphs.map((lines) => lines.join('\n'))
}

function paragraph(text: string, inherited: Inherited | null, fontSize: number | null): FlowParagraph {
  return {
    type: 'paragraph',
    text,
    style: inherited?.style ?? null,
    align: inherited?.align ?? null,
    fontSize,
    layer: inherited?.layer ?? 'body',
    inArticle: inherited?.inArticle ?? true,
  }
}

function mostFrequent(sizes: ReadonlyMap<number, number>): number | null {
  let main: number | null = null
  for (const [size, count] of sizes) if (main === null || count > (sizes.get(main) ?? 0)) main = size
  return main
}
