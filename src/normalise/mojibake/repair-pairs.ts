import { bytesOf, type Misreading } from './bytes.js'
import { costOfText } from './plausibility.js'
import type { Repair } from './repair.js'

/** What is meant: character sets with two bytes a character. */
export type Meant = 'gb18030' | 'big5'

/** A repair must be so much likelier than the text as printed for each of its characters, in nats … */
const CLEAR_MARGIN = 3
/** … and no less likely than this, on average. */
const PLAUSIBLE = 9.5

/** Highest two bits of a byte that goes on a character of UTF-8, and first bytes by length. */
const CONTINUATION = 0b10
const UTF8_LEADS = [0xc2, 0xf4] as const
const THREE_BYTES = 0xe0
const FOUR_BYTES = 0xf0

/** Making one costs more than decoding a stretch of text. */
const decoders = new Map<Meant, InstanceType<typeof TextDecoder>>()

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
  const repaired = bytes && !mayBeUtf8(bytes) ? decode(bytes, meant) : null
  const characters = Array.from(repaired ?? '')
  if (!repaired || characters.length < least) return null
  const total = costOfText(characters)
  const cost = total / characters.length
  if (cost > PLAUSIBLE || costOfText(printed) - total < CLEAR_MARGIN * characters.length) return null
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

/** True for bytes that begin as UTF-8 and go on so; two bytes a character never do for long. */
function mayBeUtf8(bytes: readonly number[]): boolean {
  let pending = 0
  for (const byte of bytes) {
    if (pending > 0) {
      if (byte >> 6 !== CONTINUATION) return false
      pending--
    } else if (byte >= UTF8_LEADS[0] && byte <= UTF8_LEADS[1]) {
      pending = byte < THREE_BYTES ? 1 : byte < FOUR_BYTES ? 2 : 3
    } else if (byte >= 0x80) return false
  }
  return true
}

function decode(bytes: readonly number[], meant: Meant): string | null {
  try {
    return decoderOf(meant).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

function decoderOf(meant: Meant): InstanceType<typeof TextDecoder> {
  const known = decoders.get(meant)
  if (known) return known
  const decoder = new TextDecoder(meant, { fatal: true })
  decoders.set(meant, decoder)
  return decoder
}
