/** A stretch of a text, in UTF-16 units: from the first to before the last. */
export type Range = readonly [start: number, end: number]

/** A text that is looked for, and which stretches of it are marked. */
export interface Needle {
  readonly text: string
  readonly marked: readonly Range[]
}

/** A stretch of a text, marked or not. */
export interface Segment {
  readonly text: string
  readonly marked: boolean
}

/** Needles may be looked for from the start again so many times in one text, so that its length is not squared. */
const MOST_RESTARTS = 64

/** Finds needles, which mostly come in the order of the text, and says what of the text is marked by them. */
export function findRanges(text: string, needles: readonly Needle[]): Range[] {
  const ranges: Range[] = []
  let from = 0
  let restarts = 0
  for (const needle of needles) {
    const ahead = text.indexOf(needle.text, from)
    if (ahead === -1) restarts += 1
    if (restarts > MOST_RESTARTS) break
    const at = ahead === -1 ? text.indexOf(needle.text) : ahead
    if (at === -1) continue
    from = at + needle.text.length
    for (const [start, end] of needle.marked) ranges.push([at + start, at + end])
  }
  return ranges
}

/** Parts a text where marks begin and end. */
export function segmentsOf(text: string, ranges: readonly Range[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const [start, end] of ranges) {
    segments.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    )
    at = end
  }
  segments.push({ text: text.slice(at), marked: false })
  return segments.filter((segment) => segment.text !== '')
}

/** The same stretches in order, those that touch or overlap as one. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const result: [number, number][] = []
  for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = result.at(-1)
    if (start === end) continue
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}
