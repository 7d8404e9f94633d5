import type { Wording } from '../../language/wording.js'
import {
  type DamagedText,
  type Piece,
  type Reading,
  readAsCut,
  readAsPrinted,
  readOn,
  readToEnd,
} from './reading.js'

/*
 * How the damage comes about. A text in GBK was cut between the two bytes of a character. The first byte, alone, became
 * "?". All that follows was read one byte off: the second byte of each character together with the first byte of the
 * next, until a second byte below 0x80 stood alone as a character of ASCII, or until a first byte swallowed the ASCII
 * character after it and both became "?". Later, full-width ASCII was made half-width.
 *
 *   meant   U+3000   （      一      ）      圍      繞
 *   bytes   A1 A1    A3 A8   D2 BB   A3 A9   87 FA   C0 40
 *   read    A1=?     A1 A3=。 A8 D2=ㄒ BB A3=唬 A9 87=﹪ FA C0=private use 40=@
 *
 * Undoing it is a search: each character of the damaged text is put back into the bytes it may come from, the bytes are
 * read in step, and the reading that is likeliest as Chinese is kept. Few places can be read in more than one way (a
 * half-width mark may be a full-width one, a letter may be a second byte), so few readings go on side by side. The
 * character whose first byte is lost is left open here, since what follows does not depend on it.
 */

/** What a damaged run says. */
export interface DamagedRun {
  pieces: Piece[]
  /** Index in the damaged text after the run. */
  end: number
  /** How much likelier it is so than as printed, in nats, all lost characters left open. */
  gain: number
  /** Characters that have both bytes. */
  whole: number
}

/** Readings kept at a time. */
const BEAM = 8
/** When all readings are in step, so many characters more are weighed. */
const LOOK_AHEAD = 3
/** A reading that is so much less likely than the best one is given up, in nats. */
const HOPELESS = 20

/**
 * Reads a run that is one byte off.
 * @param start index of the "?" that stands for the lost byte
 * @param before the text before it
 * @param spend called with the number of readings weighed; false stops the search
 * @returns null where it does not read as Chinese
 */
export function readDamagedRun(
  damaged: DamagedText,
  start: number,
  before: Wording,
  spend: (readings: number) => boolean,
): DamagedRun | null {
  const { length } = damaged.text
  let readings = [readAsPrinted(before, start), readAsCut(before, start)]
  let ahead = 0
  for (let at = start + 1; at < length && ahead <= LOOK_AHEAD; at++) {
    if (!spend(readings.length)) return null
    readings = keepBest(advance(readings, damaged, at))
    if (readings.every(isPrinted)) return null
    if (readings.every(({ isClosed }) => isClosed)) ahead++
  }
  return choose(readings.flatMap(readToEnd).sort(byCost))
}

function choose(readings: readonly Reading[]): DamagedRun | null {
  const best = readings.find((reading) => !isPrinted(reading))
  if (!best) return null
  const printed = readings.find(isPrinted)
  const gain = printed ? printed.wording.cost - best.wording.cost : HOPELESS
  return { pieces: inOrder(best.run), end: best.end, gain, whole: best.whole }
}

function isPrinted(reading: Reading): boolean {
  return reading.run === null && reading.isClosed
}

function advance(readings: readonly Reading[], damaged: DamagedText, at: number): Reading[] {
  const next: Reading[] = []
  for (const reading of readings)
    if (reading.next <= at) readOn(reading, damaged, next)
    else next.push(reading)
  return next
}

/** The likeliest readings. Of those that go on alike, only the best is needed. */
function keepBest(readings: Reading[]): Reading[] {
  const kept: Reading[] = []
  for (const reading of readings.sort(byCost)) {
    if (reading.wording.cost > (kept[0] ?? reading).wording.cost + HOPELESS || kept.length === BEAM) break
    if (!kept.some((better) => goesOnAlike(better, reading))) kept.push(reading)
  }
  return kept
}

function byCost(a: Reading, b: Reading): number {
  return a.wording.cost - b.wording.cost
}

function goesOnAlike(a: Reading, b: Reading): boolean {
  return (
    a.pending === b.pending &&
    a.next === b.next &&
    isPrinted(a) === isPrinted(b) &&
    a.wording.node1 === b.wording.node1 &&
    a.wording.node2 === b.wording.node2 &&
    a.wording.node3 === b.wording.node3
  )
}

function inOrder(last: Piece | null): Piece[] {
  const pieces: Piece[] = []
  for (let piece = last; piece; piece = piece.before) pieces.push(piece)
  return pieces.reverse()
}
