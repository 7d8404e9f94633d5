import { unzlibSync } from 'fflate'

/** A picture as its pixels. */
export interface Picture {
  width: number
  height: number
  /** Number of different colours, counted until there are many. */
  colours: number
}

const SIGNATURE = '89504e470d0a1a0a'
/** W3C PNG 11.2.1: colour types 2 and 6, eight bits a sample. */
const BYTES_PER_PIXEL: Readonly<Record<number, number>> = { 2: 3, 6: 4 }
const MANY = 1000

/** Reads a PNG as Chromium writes it: truecolour, eight bits, not interlaced. */
export function readPng(bytes: Buffer): Picture {
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('not a PNG')
  const chunks = chunksOf(bytes)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const pixelSize = BYTES_PER_PIXEL[header[9] ?? 0]
  if (header[8] !== 8 || pixelSize === undefined || header[12] !== 0)
    throw new Error('not a PNG of that kind')
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const rows = unfilter(unzlibSync(packed), width * pixelSize, pixelSize)
  return { width, height, colours: countColours(rows, pixelSize) }
}

function chunksOf(bytes: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
    })
    at += length + 12
  }
  return chunks
}

/** W3C PNG 9: each row begins with the number of its filter, and is told as the difference to its neighbours. */
function unfilter(filtered: Uint8Array, rowSize: number, pixelSize: number): Uint8Array[] {
  const rows: Uint8Array[] = []
  let above = new Uint8Array(rowSize)
  for (let at = 0; at < filtered.length; at += rowSize + 1) {
    const row = new Uint8Array(rowSize)
    for (let index = 0; index < rowSize; index++) {
      const left = row[index - pixelSize] ?? 0
      const up = above[index] ?? 0
      const predicted = predict(filtered[at] ?? 0, left, up, above[index - pixelSize] ?? 0)
      row[index] = (filtered[at + 1 + index] ?? 0) + predicted
    }
    rows.push(row)
    above = row
  }
  return rows
}

function predict(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 4) {
    const [toLeft, toUp, toUpLeft] = [up - upLeft, left - upLeft, left + up - 2 * upLeft].map(Math.abs) as [
      number,
      number,
      number,
    ]
    return toLeft <= toUp && toLeft <= toUpLeft ? left : toUp <= toUpLeft ? up : upLeft
  }
  return [0, left, up, (left + up) >> 1][filter] ?? 0
}

function countColours(rows: readonly Uint8Array[], pixelSize: number): number {
  const colours = new Set<number>()
  for (const row of rows) {
    for (let at = 0; at < row.length && colours.size < MANY; at += pixelSize)
      colours.add(((row[at] ?? 0) << 16) | ((row[at + 1] ?? 0) << 8) | (row[at + 2] ?? 0))
  }
  return colours.size
}
