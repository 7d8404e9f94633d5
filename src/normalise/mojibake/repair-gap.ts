import { gbkCharacter } from '../byte-shift/gbk.js'
import { costOfText } from './plausibility.js'
import type { Repair } from './repair.js'
import { readUtf8Run } from './utf8-run.js'

/*
 * Some pairs of bytes of UTF-8 are private-use characters in GB18030: AA–AF with a first byte, A1–A7 with 80–A0. They
 * print nothing, and many copies drop them: 鍏紑 is 公开 without its middle, the AC of 公 and the E5 of 开.
 */
const PRIVATE_PAIRS: readonly { leads: readonly [number, number]; trails: readonly [number, number] }[] = [
  { leads: [0xaa, 0xaf], trails: [0xe2, 0xef] },
  { leads: [0xa1, 0xa7], trails: [0x80, 0xa0] },
]

/** So much behind a gap is read with it. */
const AHEAD = 12
/** The characters around a gap must be so plausible, in nats each, and so much likelier than the next best. */
const PLAUSIBLE = 9
const CERTAIN = 6

let dropped: string[] | undefined

function droppedCharacters(): readonly string[] {
  dropped ??= PRIVATE_PAIRS.flatMap(({ leads, trails }) => {
    const characters: string[] = []
    for (let lead = leads[0]; lead <= leads[1]; lead++)
      for (let trail = trails[0]; trail <= trails[1]; trail++)
        characters.push(String.fromCharCode(gbkCharacter(lead, trail)))
    return characters
  })
  return dropped
}

/**
 * Puts UTF-8 right that was read as GBK and has lost the private-use character behind its first.
 * @param start index of a character that begins UTF-8
 * @param before a few characters in front of it, already put right
 */
export function repairGap(text: string, start: number, before: string): Repair | null {
  const [first, rest] = [text.charAt(start), text.slice(start + 1, start + AHEAD)]
  const readings = droppedCharacters().flatMap((character) => {
    const run = readUtf8Run(first + character + rest, 0, 'gb18030', true)
    if (!run || run.lost.size > 0 || run.end <= 2) return []
    const cost = costOfText([before.slice(-1), ...run.characters])
    return [{ ...run, cost: cost / run.characters.length }]
  })
  const furthest = Math.max(...readings.map(({ end }) => end))
  const [best, second] = readings.filter(({ end }) => end === furthest).sort((a, b) => a.cost - b.cost)
  if (!best || best.cost > PLAUSIBLE) return null
  if (second && (second.cost - best.cost) * best.characters.length < CERTAIN) return null
  return { start, end: start + best.end - 1, text: best.characters.join(''), cost: best.cost }
}
