import type { Pass } from './text-step.js'

/** Where each UTF-16 unit of a text comes from in the text as it was printed: `[starts[i], ends[i])`. */
export interface Origin {
  printed: string
  starts: Uint32Array
  ends: Uint32Array
}

/** The origin of a text that nothing has changed yet. */
export function originOf(printed: string): Origin {
  const { length } = printed
  const origin = { printed, starts: new Uint32Array(length), ends: new Uint32Array(length) }
  for (let i = 0; i < length; i++) {
    origin.starts[i] = i
    origin.ends[i] = i + 1
  }
  return origin
}

/** The origin after one pass: all that an edit puts in comes from all that it took out. */
export function afterPass(before: Origin, edits: Pass): Origin {
  const growth = edits.reduce((sum, { from, to }) => sum + to.length - from.length, 0)
  const length = before.starts.length + growth
  const after = { printed: before.printed, starts: new Uint32Array(length), ends: new Uint32Array(length) }
  let read = 0
  let written = 0
  const keep = (end: number) => {
    after.starts.set(before.starts.subarray(read, end), written)
    after.ends.set(before.ends.subarray(read, end), written)
    written += end - read
    read = end
  }
  for (const { start, from, to } of edits) {
    keep(start)
    const [first, last] = printedSpan(before, start, start + from.length)
    after.starts.fill(first, written, written + to.length)
    after.ends.fill(last, written, written + to.length)
    written += to.length
    read += from.length
  }
  keep(before.starts.length)
  return after
}

/** The span of the printed text that a span of the text comes from; an empty one lies where it would be put in. */
export function printedSpan({ printed, starts, ends }: Origin, start: number, end: number): [number, number] {
  if (end > start) return [starts[start] ?? printed.length, ends[end - 1] ?? printed.length]
  const place = starts[start] ?? printed.length
  return [place, place]
}

/** The origin of texts that are put together with a line feed between two. */
export function joinOrigins(origins: readonly Origin[]): Origin {
  const printed = origins.map((origin) => origin.printed).join('\n')
  const length = origins.reduce((sum, { starts }) => sum + starts.length, origins.length - 1)
  const joined = { printed, starts: new Uint32Array(length), ends: new Uint32Array(length) }
  let written = 0
  let offset = 0
  for (const { printed: own, starts, ends } of origins) {
    joined.starts.set(
      starts.map((place) => place + offset),
      written,
    )
    joined.ends.set(
      ends.map((place) => place + offset),
      written,
    )
    written += starts.length
    offset += own.length
    if (written === length) break
    joined.starts[written] = offset++
    joined.ends[written++] = offset
  }
  return joined
}
