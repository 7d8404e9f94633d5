/** One row of a table or one item of a list. */
export interface Row {
  readonly text: string
  /** How many changes it tells; an entry of another list counts as one. */
  readonly entries: number
}

/** A part of the output that can be cut after any of its rows. */
export interface Section {
  /** What stands before the rows; left out where not even the first row fits. */
  readonly before: string
  /** Made one by one, so that what does not fit is never made. */
  readonly rows: Iterable<Row>
  readonly after: string
  /** How many entries all its rows have. */
  readonly entries: number
}

/** Sections in their order, as far as they fit. */
export interface Fitted {
  readonly text: string
  /** How many entries did not fit. */
  readonly cut: number
}

/**
 * Puts sections one after the other, the most important first, until there is no room for another row; nothing after that
 * is shown, so that what is left out is the least important.
 * @param room bytes of UTF-8
 */
export function fitSections(sections: Iterable<Section>, room: number): Fitted {
  const parts: string[] = []
  let left = room
  let full = false
  let cut = 0
  for (const section of sections) {
    cut += section.entries
    if (full) continue
    const frame = bytesOf(section.before) + bytesOf(section.after)
    const rows: string[] = []
    left -= frame
    for (const { text, entries } of section.rows) {
      const size = bytesOf(text)
      full = size > left
      if (full) break
      rows.push(text)
      left -= size
      cut -= entries
    }
    if (rows.length > 0) parts.push(section.before, ...rows, section.after)
    else left += frame
  }
  return { text: parts.join(''), cut }
}

/** Size as a file has it. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

/** A section that a click opens; `summary` is HTML. */
export function foldedSection(summary: string, head: string, rows: Iterable<Row>, entries: number): Section {
  return {
    before: `<details>\n<summary>${summary}</summary>\n\n${head}`,
    rows,
    after: '\n</details>\n\n',
    entries,
  }
}
