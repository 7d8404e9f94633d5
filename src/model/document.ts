import { z } from 'zod'

/**
 * Where something was found. Pages, lines, tables and rows are counted from 1.
 * `bbox` is [left, top, right, bottom] in points (1/72 inch) from the page's top left corner, as the page is read.
 */
export const provenanceSchema = z.object({
  page: z
    .number()
    .int()
    .min(1)
    .nullable()
    .describe('Page, counted from 1; null where the format has no pages'),
  line: z.number().int().min(1).nullable().describe('Line of the text file, counted from 1; null elsewhere'),
  table: z
    .number()
    .int()
    .min(1)
    .nullable()
    .describe('Table in the document, counted from 1; null outside tables'),
  row: z.number().int().min(1).nullable().describe('Row of that table, counted from 1; null outside tables'),
  bbox: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .nullable()
    .describe(
      '[left, top, right, bottom] in points from the top left corner of the page; null where unknown',
    ),
})
export type Provenance = z.infer<typeof provenanceSchema>

/** Paragraph alignment as the file states it (DOCX, HTML) or as measured (PDF). */
export const alignmentSchema = z.enum(['left', 'center', 'right'])

/** One paragraph: lines that were only wrapped are joined where the format tells. */
export const paragraphSchema = z.object({
  type: z.literal('paragraph').describe('What kind of block this is'),
  text: z
    .string()
    .describe('The text, with the number that a word processor adds (一、) already in front of it'),
  style: z.string().nullable().describe('Style name in the file, for example "Title" or "h1"; null for none'),
  align: alignmentSchema.nullable().describe('Alignment; null where unknown'),
  fontSize: z
    .number()
    .nullable()
    .describe('Font size of most of the paragraph in points; null where unknown'),
  layer: z
    .enum(['body', 'furniture'])
    .describe('furniture: page numbers, running headers, menus, share buttons, invisible text'),
  provenance: z.array(provenanceSchema).describe('One per piece: a paragraph over two pages has two'),
})
export type Paragraph = z.infer<typeof paragraphSchema>

/** One cell. A spanned cell stands once, at its top left place. */
export const cellSchema = z.object({
  row: z.number().int().min(0).describe('First row, counted from 0'),
  column: z.number().int().min(0).describe('First column, counted from 0'),
  rowSpan: z.number().int().min(1).describe('Rows covered'),
  columnSpan: z.number().int().min(1).describe('Columns covered'),
  lines: z.array(z.string()).describe('One string a paragraph of the cell; [] for an empty cell'),
  provenance: z.array(provenanceSchema).describe('One per piece: a cell over two pages has two'),
})
export type Cell = z.infer<typeof cellSchema>

/** A table. `structure` says how much of its layout the source tells. */
export const tableSchema = z.object({
  type: z.literal('table').describe('What kind of block this is'),
  structure: z
    .enum(['grid', 'rows', 'cells'])
    .describe(
      'grid: rows, columns and spans are known; rows: the rows are known, but merged cells are missing and columns may be shifted; cells: only the order of the cells is known (all in row 0)',
    ),
  rows: z.number().int().min(0).describe('Number of rows'),
  columns: z.number().int().min(0).describe('Number of columns'),
  cells: z.array(cellSchema).describe('Row by row, left to right'),
  provenance: z.array(provenanceSchema).describe('One per piece: a table over two pages has two'),
})
export type Table = z.infer<typeof tableSchema>

export const blockSchema = z.discriminatedUnion('type', [paragraphSchema, tableSchema])
export type Block = z.infer<typeof blockSchema>

export const sourceSchema = z.object({
  name: z.string().describe('File name, or "-" for standard input'),
  format: z.enum(['text', 'html', 'docx', 'pdf']).describe('What the bytes are'),
  sha256: z.string().describe('SHA-256 of the bytes, in hexadecimal'),
  pages: z.number().int().min(0).nullable().describe('Number of pages; null where the format has none'),
})
export type Source = z.infer<typeof sourceSchema>

export const scriptSchema = z.enum(['hans', 'hant'])
export type Script = z.infer<typeof scriptSchema>

const normalizationStepSchema = z.object({
  step: z.string().describe('Name of the step: script, gloss, byte-shift, punctuation, …'),
  count: z.number().int().min(1).describe('Places that it changed'),
  examples: z
    .array(
      z.object({
        from: z.string().describe('As it was when the step came to it'),
        to: z.string().describe('What it became'),
        provenance: provenanceSchema.nullable().describe('Where; null where it has no place'),
      }),
    )
    .describe('The first few of them'),
})
export type NormalizationStep = z.infer<typeof normalizationStepSchema>

/** What cleaning the text changed. */
export const normalizationSchema = z.object({
  script: scriptSchema.describe('What the file was written in: Simplified or Traditional'),
  steps: z
    .array(normalizationStepSchema)
    .describe('The steps that changed anything, in the order they were taken'),
})
export type Normalization = z.infer<typeof normalizationSchema>

/** What a reader makes of a file and what normalising cleans: blocks in reading order. */
export const sourceDocumentSchema = z.object({
  source: sourceSchema.describe('The file that was read'),
  title: z.string().nullable().describe("The file's own metadata title; null for none"),
  normalization: normalizationSchema.describe('What cleaning the text changed'),
  blocks: z.array(blockSchema).describe('Paragraphs and tables in reading order'),
})
export type SourceDocument = z.infer<typeof sourceDocumentSchema>
