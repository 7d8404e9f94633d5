import { contentOf, textBoxesOf, textOf } from './content.js'
import { type Context, element } from './explicit.js'
import type { Label } from './numbering.js'
import { fontSize, hidden } from './styles.js'
import { child, childValue, escapeXml, isOn, type XmlElement } from './xml.js'

/** Text in one font size. */
export interface Run {
  /** Font size in half points. */
  size: number | undefined
  xml: string
}

/** A paragraph written explicitly. */
export interface ExplicitParagraph {
  /** Empty where the paragraph shows nothing, or goes on in the next one. */
  xml: string
  /** Runs that belong to the next paragraph, because this one's mark is deleted or hidden. */
  held: Run[]
  /** Text boxes anchored in it. */
  boxes: XmlElement[]
}

/** Children of a run that stand for one character or break; attributes are kept where mammoth reads them. */
const RUN_CONTENT: Readonly<Record<string, (content: XmlElement) => string>> = {
  'w:t': ({ text }) => textXml(text),
  'w:tab': () => '<w:tab/>',
  'w:ptab': () => '<w:tab/>',
  'w:cr': () => '<w:br/>',
  'w:br': (content) => ((content.attributes['w:type'] ?? 'textWrapping') === 'textWrapping' ? '<w:br/>' : ''),
  'w:noBreakHyphen': () => '<w:noBreakHyphen/>',
  'w:sym': ({ attributes }) =>
    `<w:sym w:font="${escapeXml(attributes['w:font'] ?? '')}" w:char="${escapeXml(attributes['w:char'] ?? '')}"/>`,
  'w:fldChar': (content) => checkBox(content),
}

/** Elements that may hold text boxes. */
const DRAWINGS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object'])

/** Elements that name the file of a picture: of DrawingML and of VML. */
const PICTURES: ReadonlySet<string> = new Set(['blip', 'imagedata'])

const FORMULAS: ReadonlySet<string> = new Set(['m:oMath', 'm:oMathPara'])

const CHECK_BOXES = { on: '☑', off: '☐' } as const

/** White space of the XML source is a space on paper. */
const SOURCE_BREAKS = /[\r\n\t]+/g

/**
 * Writes a paragraph with its number, alignment and font sizes spelled out.
 * @param held runs of the paragraph before, whose mark is deleted or hidden
 */
export function explicitParagraph(
  paragraph: XmlElement,
  held: readonly Run[],
  context: Context,
): ExplicitParagraph {
  const properties = child(paragraph, 'w:pPr')
  const markProperties = child(properties, 'w:rPr')
  const styleId = childValue(properties, 'w:pStyle') ?? context.styles.defaultParagraphStyle
  const boxes: XmlElement[] = []
  const runs = runsOf(paragraph, styleId, boxes, context)
  if (child(markProperties, 'w:del')) return { xml: '', held: [...held, ...runs], boxes }
  const label = context.numbering(properties, styleId)
  const labelled = label ? [labelRun(label, runs.length > 0), ...held, ...runs] : [...held, ...runs]
  if (isOn(child(markProperties, 'w:vanish'))) return { xml: '', held: labelled, boxes }
  return { xml: paragraphXml(labelled, properties, styleId, context), held: [], boxes }
}

/** Writes runs that no paragraph follows. */
export function heldParagraph(held: readonly Run[], context: Context): string {
  return paragraphXml(held, undefined, undefined, context)
}

function paragraphXml(
  runs: readonly Run[],
  properties: XmlElement | undefined,
  styleId: string | undefined,
  context: Context,
): string {
  if (runs.length === 0) return ''
  const alignment = childValue(properties, 'w:jc') ?? context.styles.alignment(styleId)
  const style = styleId === undefined ? '' : `<w:pStyle w:val="${escapeXml(styleId)}"/>`
  const jc = alignment === undefined ? '' : `<w:jc w:val="${escapeXml(alignment)}"/>`
  const content = joined(runs).map(({ size, xml }) => element('w:r', sizeXml(size) + xml, context))
  return element('w:p', `<w:pPr>${style}${jc}</w:pPr>${content.join('')}`, context)
}

/** Word breaks a sentence into many runs; those of one size are one. */
function joined(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last && last.size === run.size) last.xml += run.xml
    else merged.push({ ...run })
  }
  return merged
}

function runsOf(
  parent: XmlElement,
  styleId: string | undefined,
  boxes: XmlElement[],
  context: Context,
): Run[] {
  return contentOf(parent).flatMap((content) => {
    if (content.name === 'w:r') return runOf(content, styleId, boxes, context)
    const xml = FORMULAS.has(content.name) ? textXml(textOf(content, 'm:t')) : ''
    return xml ? [{ size: undefined, xml }] : []
  })
}

function runOf(run: XmlElement, styleId: string | undefined, boxes: XmlElement[], context: Context): Run[] {
  const properties = child(run, 'w:rPr')
  const styleIds = [childValue(properties, 'w:rStyle'), styleId]
  if (hidden(properties) ?? context.styles.isHidden(styleIds)) {
    context.leftOut.hiddenCharacters += [...textOf(run, 'w:t')].length
    return []
  }
  const content = contentOf(run)
  for (const drawing of content.filter(({ name }) => DRAWINGS.has(name))) {
    for (const box of textBoxesOf(drawing)) boxes.push(box)
    if (isPicture(drawing)) context.leftOut.pictures++
  }
  const size = fontSize(properties) ?? context.styles.fontSize(styleIds)
  const xml = content.map((inner) => RUN_CONTENT[inner.name]?.(inner) ?? '').join('')
  const own = xml ? [{ size, xml }] : []
  const nested = content.filter(({ name }) => name === 'w:r') // the base of a ruby
  return [...own, ...nested.flatMap((inner) => runOf(inner, styleId, boxes, context))]
}

function isPicture(drawing: XmlElement): boolean {
  return PICTURES.has(drawing.name) || drawing.children.some(isPicture)
}

function labelRun({ text, gap }: Label, beforeText: boolean): Run {
  return { size: undefined, xml: textXml(beforeText ? text + gap : text) }
}

function textXml(text: string): string {
  return text && `<w:t xml:space="preserve">${escapeXml(text.replace(SOURCE_BREAKS, ' '))}</w:t>`
}

function sizeXml(size: number | undefined): string {
  return size === undefined ? '' : `<w:rPr><w:sz w:val="${size}"/></w:rPr>`
}

/** A check box of a form (17.16.7), as it is printed. */
function checkBox(fieldCharacter: XmlElement): string {
  const box = child(child(fieldCharacter, 'w:ffData'), 'w:checkBox')
  if (!box) return ''
  const state = child(box, 'w:checked') ?? child(box, 'w:default')
  return textXml(isOn(state) ? CHECK_BOXES.on : CHECK_BOXES.off)
}
