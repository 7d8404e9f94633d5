import { countScripts, isTraditionalOnly } from '../script/evidence.js'
import { gbkCode } from './gbk.js'

/** What a text is written in; null where it does not tell. */
export type Script = 'hans' | 'hant' | null

/** A character of the other script costs so much more, in nats: copies mix them, but seldom. */
const OTHER_SCRIPT_COST = 6
/** A character that neither standard has (鎭 for 鎮) is rarer than one that either has. */
const VARIANT_COST = 4
/** Damage makes characters of both scripts out of Traditional text, of Simplified alone out of Simplified text. */
const LEAST_SIMPLIFIED = 10
const SIMPLIFIED_SHARE = 10

/** The script of a damaged text by the characters that only one script has. */
export function scriptOfDamaged(text: string): Script {
  const { hans, hant } = countScripts(text)
  if (hant > hans) return 'hant'
  return hans >= LEAST_SIMPLIFIED && hans >= SIMPLIFIED_SHARE * hant ? 'hans' : null
}

/** Simplified text has the characters of GB2312, which are these codes of GBK, and hardly any other. */
const GB2312_LEADS = [0xb0, 0xf7] as const
const GB2312_FIRST_TRAIL = 0xa1
const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff

/** What a character (a code unit) costs more in a script than by its meaning alone, in nats. */
export function costOfScript(unit: number, script: Script): number {
  if (script === null || unit < FIRST_HAN || unit > LAST_HAN) return 0
  if (script === 'hans') return isGb2312(unit) ? 0 : OTHER_SCRIPT_COST
  if (isTraditionalOnly(String.fromCharCode(unit))) return 0
  if (!isGb2312(unit)) return VARIANT_COST
  return isSimplifiedOnly(unit) ? OTHER_SCRIPT_COST : 0
}

function isGb2312(unit: number): boolean {
  const code = gbkCode(unit)
  const lead = code >> 8
  return lead >= GB2312_LEADS[0] && lead <= GB2312_LEADS[1] && (code & 0xff) >= GB2312_FIRST_TRAIL
}

const simplifiedOnly = new Map<number, boolean>()

function isSimplifiedOnly(unit: number): boolean {
  let known = simplifiedOnly.get(unit)
  if (known === undefined) {
    const { hans, hant } = countScripts(String.fromCharCode(unit))
    known = hans > hant
    simplifiedOnly.set(unit, known)
  }
  return known
}
