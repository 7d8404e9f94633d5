import { costAfter, isHanCharacter } from './likelihood.js'

/** The last Simplified characters read, newest last. */
export type Context = string

/** Pairs like 三审三校, 一网一策: a numeral, a character, the same numeral, and a character that goes with the other. */
const PAIRED = /([一二三四五六七八九十两])([\u3400-\u9fff])\1$/
/** What it costs to break such a pair off with anything but a Chinese character. */
const BROKEN_PAIR = 6
const REMEMBERED = 3

/** How unlikely a character is after what was read, in nats. */
export function costInContext(context: Context, character: string): number {
  const cost = costAfter(context.slice(-1), character)
  const [, , partner] = PAIRED.exec(context) ?? []
  if (partner === undefined) return cost
  return isHanCharacter(character) ? Math.min(cost, costAfter(partner, character)) : cost + BROKEN_PAIR
}

/** The context after one more character. */
export function extendContext(context: Context, character: string): Context {
  return (context + character).slice(-REMEMBERED)
}
