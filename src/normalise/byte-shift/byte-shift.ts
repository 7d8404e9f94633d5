import { extendContext } from '../../language/context.js'
import { HAN } from '../characters.js'
import { simplifyCharacter } from '../simplify.js'
import { applyEdits, type Edit, type Rewritten, type TextStep } from '../text-step.js'
import { findDamage } from './damage.js'
import { repairShiftedRun } from './shifted-run.js'

/** Where a cut may be: the sign that a lost byte leaves behind, and more text. */
const CUT = /[?\ufffd](?=[^\s?\ufffd])/g
/** Without any of these nothing was cut; 锟斤拷 is what U+FFFD becomes. */
const SIGN = /[?\ufffd]|锟斤拷/
/** The search may weigh so many readings a character of the document; more would be a file made to keep it busy. */
const EFFORT = 1
const LEAST_EFFORT = 200_000
const MOST_EFFORT = 1_500_000
/** So much before a cut is weighed with it. */
const CONTEXT = 3
/** Text in GBK has a Chinese character within so many characters of a cut. */
const NEARBY = 20
const CHINESE = new RegExp(`[${HAN}]`, 'u')

/** Puts text back that was read one byte off in GBK. */
export const byteShift: TextStep = {
  name: 'byte-shift',
  sign: SIGN,
  prepare(texts) {
    const length = texts.reduce((sum, text) => sum + text.length, 0)
    let effort = Math.min(MOST_EFFORT, LEAST_EFFORT + EFFORT * length)
    const spend = (readings: number) => {
      effort -= readings
      return effort > 0
    }
    return (text) => repair(text, spend)
  },
}

function repair(text: string, spend: (readings: number) => boolean): Rewritten {
  const edits: Edit[] = []
  const lost: string[] = []
  let done = 0
  for (const { index } of text.matchAll(CUT)) {
    if (index < done || !CHINESE.test(text.slice(Math.max(0, index - NEARBY), index + NEARBY))) continue
    const run = repairShiftedRun(text, index, contextBefore(text, index), spend)
    if (!run) continue
    edits.push({ start: index, from: text.slice(index, run.end), to: run.text })
    if (run.lost > 0) lost.push(run.text)
    done = run.end
  }
  const repaired = applyEdits(text, edits)
  return { ...repaired, unrepaired: [...lost, ...findDamage(repaired.text)] }
}

function contextBefore(text: string, index: number): string {
  return Array.from(text.slice(Math.max(0, index - CONTEXT), index), simplifyCharacter).reduce(
    extendContext,
    '',
  )
}
