import { strToU8, zipSync } from 'fflate'

/** What goes into a DOCX file made for a test; the smallest file that Word would open. */
export interface DocxParts {
  /** Children of `w:body`. */
  body: string
  /** Children of `w:styles`. */
  styles?: string
  /** Children of `w:numbering`. */
  numbering?: string
  /** More entries, or others in place of the usual ones. */
  entries?: Record<string, string | Uint8Array>
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** Makes a DOCX file. */
export function docxFile({ body, styles, numbering, entries = {} }: DocxParts): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
    'word/document.xml': `<w:document xmlns:w="${W}" xmlns:mc="${MC}" xmlns:m="${M}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${W}">${styles ?? ''}</w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${W}" xmlns:mc="${MC}">${numbering ?? ''}</w:numbering>`,
    ...entries,
  }
  return zipFile(parts)
}

/** Makes a ZIP file. */
export function zipFile(entries: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
  )
}

/** A run of text. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph of plain text. */
export function paragraph(text: string, properties = ''): string {
  return paragraphOf(text && run(text), properties)
}

/** A paragraph of runs. */
export function paragraphOf(runs: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** Properties that number a paragraph. */
export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

/** A table of rows with the widths of its grid columns, in twentieths of a point. */
export function tableWithGrid(widths: readonly number[], ...rows: string[]): string {
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`)
  return `<w:tbl><w:tblGrid>${columns.join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
}

/** A table of rows. */
export function table(...rows: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
}

/** A row of cells; `properties` are those of the row. */
export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
}

/** A cell; text becomes one paragraph, anything else is taken as it is. */
export function cell(content: string, properties = ''): string {
  const inner = content.startsWith('<') ? content : paragraph(content)
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
}

/** A list definition and the list that uses it, both with the same id. */
export function list(id: number, levels: readonly string[], overrides = ''): string {
  return definition(id, levels) + num(id, id, overrides)
}

/** A list definition. */
export function definition(id: number, levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
}

/** A list that uses a definition. */
export function num(id: number, definitionId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`
}

/** A level of a list. */
export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="r${i}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`
}

function contentTypes(): string {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const overrides = ['document.main', 'styles', 'numbering'].map(
    (part) => `<Override PartName="/word/${part.split('.')[0]}.xml" ContentType="${main}.${part}+xml"/>`,
  )
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}
