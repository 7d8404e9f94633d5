import { bytesOf, type Misreading } from './bytes.js'
import { costOfText } from './plausibility.js'
import type { Repair } from './repair.js'

/** What is meant: character sets with two bytes a character. */
export type Meant = 'gb18030' | 'big5'

/** A repair must be so much likelier than the text as printed for each of its characters, in nats … */
const CLEAR_MARGIN = 3
/** … and no less likely than this, on average. */
const PLAUSIBLE = 9.5

/** A stretch of text that is to be read again as a whole, where it makes so many characters at least. */
export interface Stretch {
  start: number
  end: number
  least: number
}

/** Puts text of two bytes a character right that was read as something else, where that reads better by a clear margin. */
export function repairPairs(
  text: string,
  { start, end, least }: Stretch,
  misreading: Misreading,
  meant: Meant,
): Repair | null {
  const printed = text.slice(start, end)
  const bytes = toBytes(printed, misreading)
  const repaired = bytes && decode(bytes, meant)
  const characters = Array.from(repaired ?? '')
  if (!repaired || characters.length < least) return null
  const total = costOfText(characters)
  const cost = total / characters.length
  if (costOfText(printed) - total < CLEAR_MARGIN * characters.length || cost > PLAUSIBLE) return null
  return { start, end, text: repaired, cost }
}

function toBytes(text: string, misreading: Misreading): number[] | null {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const own = character < '\u0080' ? [character.charCodeAt(0)] : bytesOf(character, misreading)
    if (!own) return null
    bytes.push(...own)
  }
  return bytes
}

function decode(bytes: readonly number[], meant: Meant): string | null {
  try {
    return new TextDecoder(meant, { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}
