import { gbkCharacter, gbkCode } from '../../../src/normalise/byte-shift/gbk.js'

/** How the damage was done. */
export interface ByteShiftOptions {
  /** Characters (indices) that lose their first byte. */
  lost: readonly number[]
  /** 'swallow': a first byte before ASCII takes it along into the "?", as old programs do; 'keep': it does not. */
  ascii?: 'swallow' | 'keep'
  /** A first byte left over at the end of the text becomes "?" or goes. */
  end?: 'question' | 'drop'
  /** Full-width ASCII and U+3000 become half-width. */
  folds?: boolean
}

/** A text read one byte off, and for each of its characters where it stood in the text before. */
export interface ShiftedText {
  text: string
  /** Index in the text before, by index in the damaged one; halves where one begins amidst another. */
  places: number[]
}

interface Byte {
  value: number
  /** Index of the character that begins here; half a character later for its second byte. */
  place: number
}

/** Takes first bytes away and reads on: what a copy suffers that was cut between the bytes of a character. */
export function shiftCharacters(
  text: string,
  { lost, ascii = 'swallow', end = 'question', folds = true }: ByteShiftOptions,
): ShiftedText {
  const bytes = Array.from(text).flatMap((character, place): Byte[] => {
    const code = gbkCode(character.charCodeAt(0))
    if (code === 0) return [{ value: character.charCodeAt(0), place }]
    const first = lost.includes(place) ? 0x3f : code >> 8
    return [
      { value: first, place },
      { value: code & 0xff, place: place + 0.5 },
    ]
  })
  const characters = decode(bytes, ascii)
  if (end === 'drop' && characters.at(-1)?.isCut) characters.pop()
  return {
    text: characters.map(({ character }) => (folds ? fold(character) : character)).join(''),
    places: [...characters.map(({ place }) => place), Array.from(text).length],
  }
}

interface Decoded {
  character: string
  place: number
  /** True for a first byte that the end of the text cut off. */
  isCut?: boolean
}

function decode(bytes: readonly Byte[], ascii: 'swallow' | 'keep'): Decoded[] {
  const decoded: Decoded[] = []
  for (let i = 0; i < bytes.length; i++) {
    const { value = 0, place = 0 } = bytes[i] ?? {}
    const next = bytes[i + 1]?.value
    if (value < 0x80) decoded.push({ character: String.fromCharCode(value), place })
    else if (value === 0x80) decoded.push({ character: '€', place })
    else if (next === undefined) decoded.push({ character: '?', place, isCut: true })
    else if (next < 0x40) {
      decoded.push({ character: '?', place })
      if (ascii === 'swallow') i++
    } else {
      decoded.push({ character: String.fromCharCode(gbkCharacter(value, next)), place })
      i++
    }
  }
  return decoded
}

/** Half-width for full-width ASCII, a blank for U+3000. */
export function fold(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )
}
