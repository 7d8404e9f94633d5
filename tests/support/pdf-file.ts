/** A page: what its content stream holds, and its size in points. */
export interface PdfPage {
  /** Content stream, or the whole stream object where it is an odd one. */
  content: string | Uint8Array
  width?: number
  height?: number
  rotate?: number
  /** Further entries of its resources. */
  resources?: string
}

/**
 * A PDF made of content streams. Its one font, /F1, is a Chinese font that is not embedded, with a predefined CMap:
 * the way WPS and old Word write it, which gives no text without pdf.js's CMap files.
 */
export function pdfFile(
  pages: readonly PdfPage[],
  options: { title?: string; objects?: readonly (string | Uint8Array)[] } = {},
): Uint8Array {
  const kids = pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    `<< ${options.title ? `/Title <feff${hex(options.title)}>` : ''} >>`,
    ...pages.flatMap(pageObjects),
    ...(options.objects ?? []),
  ]
  return assemblePdf(objects)
}

/** Number of the first page's object; the further objects follow those of the pages, two each. */
export const FIRST_PAGE = 7

function pageObjects(
  { content, width = 595, height = 842, rotate = 0, resources = '' }: PdfPage,
  index: number,
): (string | Uint8Array)[] {
  const contents = FIRST_PAGE + 2 * index + 1
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${contents} 0 R >>`,
    typeof content === 'string' ? pdfStream(content) : content,
  ]
}

/**
 * A PDF of objects as they stand in the file, numbered from 1; the first is the catalogue.
 * @param objects as text, or as bytes where they hold a stream that is none
 */
export function assemblePdf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  const push = (chunk: string | Uint8Array) => {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    length += chunks.at(-1)?.length ?? 0
  }
  push('%PDF-1.7\n')
  const offsets = objects.map((object, index) => {
    const offset = length
    push(`${index + 1} 0 obj\n`)
    push(object)
    push('\nendobj\n')
    return offset
  })
  const start = length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`)
  push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`)
  return Uint8Array.from(Buffer.concat(chunks))
}

/** A stream object; `entries` are those of its dictionary but for the length. */
export function pdfStream(data: string | Uint8Array, entries = ''): Uint8Array {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`),
    Buffer.from(data),
    Buffer.from('\nendstream'),
  ])
}

/** Content that prints a line; `y` is the baseline's distance from the lower edge. */
export function printed(text: string, x: number, y: number, size = 12): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET\n`
}

/** Content that strokes the lines of a table; positions from the lower left corner. */
export function ruled(xs: readonly number[], ys: readonly number[]): string {
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const upright = xs.map((x) => `${x} ${bottom} m ${x} ${top} l S\n`)
  const level = ys.map((y) => `${left} ${y} m ${right} ${y} l S\n`)
  return `0.5 w\n${upright.join('')}${level.join('')}`
}

/** Content that fills the lines of a table as thin rectangles, as Word and Chromium do. */
export function ruledByRectangles(xs: readonly number[], ys: readonly number[]): string {
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const upright = xs.map((x) => `${x} ${bottom} 0.5 ${top - bottom} re f\n`)
  const level = ys.map((y) => `${left} ${y} ${right - left} 0.5 re f\n`)
  return upright.join('') + level.join('')
}

/** UTF-16BE in hexadecimal. */
function hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('')
}
