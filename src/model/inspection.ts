import { z } from 'zod'
import { sourceDocumentSchema } from './document.js'

/** A cell as other table tools print it: one text, spans by name. */
const gridCellSchema = z.object({
  row: z.number().int().min(0).describe('First row, counted from 0'),
  col: z.number().int().min(0).describe('First column, counted from 0'),
  rowSpan: z.number().int().min(1).describe('Rows covered'),
  colSpan: z.number().int().min(1).describe('Columns covered'),
  text: z.string().describe('The paragraphs of the cell, joined by line feeds; "" for an empty cell'),
})

const gridSchema = z.object({
  page: z
    .number()
    .int()
    .min(1)
    .nullable()
    .describe('Page the table begins on; null where there are no pages'),
  cells: z.array(gridCellSchema).describe('Row by row, left to right; a spanned cell stands once'),
})
export type Grid = z.infer<typeof gridSchema>

/** What `gongkai inspect --format json` prints: the document model, and its tables once more as plain grids. */
export const documentSchema = sourceDocumentSchema.extend({
  tables: z.array(gridSchema).describe('The tables among the blocks, in the same order, as plain grids'),
})
