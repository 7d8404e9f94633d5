import { LOST, type Reading, readAsPrinted, readLostByte, readOn } from './reading.js'

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
 * read in step, and the reading that is likeliest as Chinese is kept.
 */

/** What a damaged run says. */
export interface RepairedRun {
  text: string
  /** Index in the damaged text after the run. */
  end: number
  /** Characters that stay "?" because a byte is lost and nothing tells which. */
  lost: number
}

/** A question mark, full-width or not, proves nothing. */
const QUESTION = '?？'
/** Readings kept at a time, and of those that will go on alike: the best and its rival. */
const BEAM = 64
const ALIKE = 2
/** A run is not followed further than this many characters. */
const LONGEST_RUN = 600
/** When all readings are in step, so many characters more are weighed. */
const LOOK_AHEAD = 3
/** A reading that is so much less likely than the text as printed is given up, in nats. */
const HOPELESS = 12
/** A repair must be so much likelier than the text as printed, in nats. */
const CLEAR_MARGIN = 8
/** A character with a lost byte must be so much likelier than the next best, in nats … */
const CERTAIN = 6
/** … or so much where more than its neighbours speaks for it. */
const CERTAIN_IF_BACKED = 2

/**
 * Reads a run that is one byte off.
 * @param start index of the "?" that stands for the lost byte
 * @param context Simplified characters before it, newest last
 * @param spend called with the number of readings weighed; false stops the search
 * @returns null where nothing is one byte off, or where it cannot be told
 */
export function repairShiftedRun(
  text: string,
  start: number,
  context: string,
  spend: (readings: number) => boolean,
): RepairedRun | null {
  let printed = readAsPrinted(context, start)
  if (!spend(1)) return null
  let readings = readLostByte(text, start, context)
  let ahead = 0
  for (let at = start; at < start + LONGEST_RUN; at++) {
    if (printed.next <= at) printed = readOn(printed, text)[0] ?? printed
    if (at > start)
      readings = readings.flatMap((reading) => (reading.next <= at ? readOn(reading, text) : [reading]))
    const limit = printed.cost + HOPELESS
    readings = keepBest(readings.filter((reading) => reading.cost < limit))
    if (readings.length === 0 || !spend(readings.length)) return null
    if (readings.every((reading) => reading.pending === null) && ++ahead > LOOK_AHEAD)
      return choose(readings, printed)
  }
  return null
}

function keepBest(readings: Reading[]): Reading[] {
  const alike = new Map<string, number>()
  const kept: Reading[] = []
  for (const reading of readings.sort((a, b) => a.cost - b.cost)) {
    const future = `${reading.next},${reading.pending},${reading.end},${reading.context}`
    const count = (alike.get(future) ?? 0) + 1
    alike.set(future, count)
    if (count <= ALIKE && kept.push(reading) === BEAM) break
  }
  return kept
}

function choose(readings: readonly Reading[], printed: Reading): RepairedRun | null {
  const [best, ...rivals] = readings
  if (!best || printed.cost - best.cost < CLEAR_MARGIN || !holdsWholeCharacter(best)) return null
  const characters = [...best.text]
  for (const { place, isBacked } of best.guesses) {
    const limit = best.cost + (isBacked ? CERTAIN_IF_BACKED : CERTAIN)
    const isOpen = rivals.some(
      (rival) => rival.cost < limit && rival.end === best.end && rival.text[place] !== best.text[place],
    )
    if (isOpen) characters[place] = LOST
  }
  const lost = characters.filter((character) => character === LOST).length
  return { text: characters.join(''), end: best.end, lost }
}

/** A repair of nothing but guesses would be invented. */
function holdsWholeCharacter({ text, guesses }: Reading): boolean {
  return Array.from(text).some(
    (character, place) => !QUESTION.includes(character) && guesses.every((guess) => guess.place !== place),
  )
}
