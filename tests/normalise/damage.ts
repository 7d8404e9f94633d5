import { Converter } from 'opencc-js/cn2t'
import { shiftCharacters } from './damage/byte-shift.js'

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of several. */
export function pick<T>(random: () => number, from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** Traditional characters, as the copies have them. */
export const toTraditional: (text: string) => string = Converter({ from: 'cn', to: 'tw' })

/** A comma before every comma-like mark. */
export function doublePunctuation(text: string): string {
  return text.replace(/[，、。；]/g, (mark) => (mark === '，' ? ',,' : `,${mark}`))
}

/** A reading after some characters. */
export function addGlosses(text: string, readings: Readonly<Record<string, string>>): string {
  return Array.from(text, (character) =>
    readings[character] ? `${character}(${readings[character]})` : character,
  ).join('')
}

/** Reads a text one byte off in GBK from a character on: its first byte is lost. */
export function shiftBytes(text: string, from: number): string {
  return shiftCharacters(text, { lost: [from] }).text
}
