import { Converter } from 'opencc-js/cn2t'
import { gbkCharacter, gbkCode } from '../../src/normalise/byte-shift/gbk.js'

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

/**
 * Reads a text one byte off in GBK from a character on: its first byte is lost, and what follows is decoded as old
 * programs do, a first byte before ASCII swallowing it. Full-width ASCII is folded, as the copies have it.
 */
export function shiftBytes(text: string, from: number): string {
  const [first = -1, ...rest] = toBytes(text.slice(from))
  if (first < 0x80) return text
  return fold(`${text.slice(0, from)}?${decode(rest)}`)
}

function toBytes(text: string): number[] {
  return Array.from(text).flatMap((character) => {
    const code = gbkCode(character)
    return code === undefined ? [character.charCodeAt(0)] : [code >> 8, code & 0xff]
  })
}

function decode(bytes: readonly number[]): string {
  let text = ''
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) text += String.fromCharCode(byte)
    else if (byte === 0x80) text += '€'
    else text += gbkCharacter(byte, bytes[++i] ?? 0) ?? '?'
  }
  return text
}

function fold(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}
