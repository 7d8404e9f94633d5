import { STATED_RULES } from '../words/stated-rules.js'
import type { BodyText } from './body-texts.js'
import { NAME } from './ledger-entry.js'

const APPLIED = STATED_RULES.filter(({ rule }) => rule !== 'blanket')
/** Every rule that is applied names it. */
const NAMES_A_LEAD = '牵头'

/** Crosses out rules that a notice states once and that are applied to its tasks; a duty of everybody is not. */
export function crossOutRules({ text, at }: BodyText, marks: Uint8Array): void {
  if (!text.includes(NAMES_A_LEAD)) return
  for (const { pattern } of APPLIED) {
    const match = pattern.exec(text)
    if (!match) continue
    const end = match.index + match[0].length
    at.forEach((place, letter) => {
      if (place >= match.index && place < end) marks[letter] = NAME
    })
  }
}
