import { costAfter } from '../../language/likelihood.js'
import { simplifyCharacter } from '../simplify.js'

/** Signs of Latin-1 and General Punctuation that stand in any notice, though no word list has them; U+FEFF prints nothing. */
const USUAL_SIGNS = new Set('\u00a0\u3000\ufeff\t　·×°±§²³‘’“”…—–•℃㎡～％＋－／＝')
const USUAL_COST = 6

/** How unlikely a character is after the one before it, in nats; Traditional counts as its Simplified form. */
export function costOf(before: string, character: string): number {
  if (USUAL_SIGNS.has(character)) return USUAL_COST
  return costAfter(before === '' ? '' : simplifyCharacter(before), simplifyCharacter(character))
}

/** How unlikely a text is, in nats. */
export function costOfText(characters: Iterable<string>): number {
  let sum = 0
  let before = ''
  for (const character of characters) {
    sum += costOf(before, character)
    before = character
  }
  return sum
}
