import { child, wholeNumber, type XmlElement } from './xml.js'

/**
 * Edges closer than this are one edge to the eye: dragging a border by hand leaves a grid column of a few
 * points. In twentieths of a point; 6 points is half of a character of a task table.
 */
const NARROWEST_COLUMN = 120

/** Where an edge of the table's grid stands when edges that look like one are counted as one. */
export type SnapEdge = (edge: number) => number

/**
 * Joins the edges of a table's grid that stand too close to be two columns, so that cells under each other
 * have the same column in every row.
 */
export function gridEdges(table: XmlElement): SnapEdge {
  const columns = child(table, 'w:tblGrid')?.children.filter(({ name }) => name === 'w:gridCol') ?? []
  const snapped = [0] // by edge: number of columns left of it
  let columnsLeft = 0
  let distance = 0 // from the last edge that counted
  for (const column of columns) {
    distance += wholeNumber(column.attributes['w:w']) ?? NARROWEST_COLUMN
    if (distance >= NARROWEST_COLUMN) {
      columnsLeft++
      distance = 0
    }
    snapped.push(columnsLeft)
  }
  return (edge) => snapped[edge] ?? columnsLeft + edge - columns.length
}
