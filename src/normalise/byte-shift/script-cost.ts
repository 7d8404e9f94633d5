import { countScripts } from '../script/evidence.js'

/** What a text is written in; null where it does not tell. */
export type Script = 'hans' | 'hant' | null

/** A character of the other script costs so much more, in nats: copies mix them, but seldom. */
const OTHER_SCRIPT_COST = 6
/** Damage makes characters of both scripts out of Traditional text, of Simplified alone out of Simplified text. */
const LEAST_SIMPLIFIED = 10
const SIMPLIFIED_SHARE = 10

/** The script of a damaged text by the characters that only one script has. */
export function scriptOfDamaged(text: string): Script {
  const { hans, hant } = countScripts(text)
  if (hant > hans) return 'hant'
  return hans >= LEAST_SIMPLIFIED && hans >= SIMPLIFIED_SHARE * hant ? 'hans' : null
}

function scriptOf(character: string): Script {
  const { hans, hant } = countScripts(character)
  if (hans === hant) return null
  return hant > hans ? 'hant' : 'hans'
}

const scripts = new Map<number, Script>()

/** What a character (a code unit) costs more in a script than by its meaning alone, in nats. */
export function costOfScript(unit: number, script: Script): number {
  if (script === null) return 0
  let own = scripts.get(unit)
  if (own === undefined) {
    own = scriptOf(String.fromCharCode(unit))
    scripts.set(unit, own)
  }
  return own === null || own === script ? 0 : OTHER_SCRIPT_COST
}
