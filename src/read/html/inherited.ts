import type { Paragraph } from '../../model/document.js'
import { attribute, type Element, styleOf } from './element.js'
import type { Inherited } from './flow.js'

const ALIGNMENTS: Readonly<Record<string, NonNullable<Paragraph['align']>>> = {
  left: 'left',
  start: 'left',
  justify: 'left',
  center: 'center',
  middle: 'center',
  right: 'right',
  end: 'right',
}

const HEADING = /^h[1-6]$/

/** `14pt`, `20.6667px` */
const LENGTH = /^(\d{1,4}(?:\.\d{1,6})?)(pt|px)/
/** Points of a CSS pixel. */
const POINTS = { pt: 1, px: 0.75 } as const
/** Points of `<font size="1">` to `<font size="7">`, at 16 px for size 3 (HTML standard, 15.3.1). */
const FONT_SIZES = [7.5, 9.75, 12, 13.5, 18, 24, 36] as const

/** What an element's content inherits, from the element and from those around it. */
export function inheritedBy(element: Element, outer: Inherited): Inherited {
  const { tagName } = element
  const style = styleOf(element)
  return {
    ...outer,
    align: alignmentOf(element, style) ?? outer.align,
    fontSize: fontSizeOf(element, style) ?? outer.fontSize,
    style: HEADING.test(tagName) ? tagName : outer.style,
    preformatted: tagName === 'pre' || (style['white-space']?.startsWith('pre') ?? outer.preformatted),
  }
}

function alignmentOf(element: Element, style: Readonly<Record<string, string>>): Paragraph['align'] {
  if (element.tagName === 'center') return 'center'
  const value = style['text-align'] ?? attribute(element, 'align')?.toLowerCase()
  // a table's own align attribute places the table, not its text
  return element.tagName === 'table' && style['text-align'] === undefined
    ? null
    : (ALIGNMENTS[value ?? ''] ?? null)
}

function fontSizeOf(element: Element, style: Readonly<Record<string, string>>): number | null {
  const length = LENGTH.exec(style['font-size'] ?? '')
  if (length) return Math.round(Number(length[1]) * (length[2] === 'px' ? POINTS.px : POINTS.pt) * 100) / 100
  return (element.tagName === 'font' && FONT_SIZES[Number(attribute(element, 'size')) - 1]) || null
}
