import { BEYOND_REPAIR } from '../beyond-repair.js'
import { applyEdits, type TextStep } from '../text-step.js'
import { findDamage } from './damage.js'
import { findRuns } from './find-runs.js'
import { LOST } from './reading.js'
import { scriptOfDamaged } from './script-cost.js'
import { asPrinted, hasStrippedHeading, headingRestorer } from './stripped-headings.js'

/** Without any of these nothing was cut. */
const SIGN = new RegExp(`\\?|${BEYOND_REPAIR}`)
/** The search may weigh so many readings a character of the document; more would be a file made to keep it busy. */
const EFFORT = 4
const LEAST_EFFORT = 200_000
const MOST_EFFORT = 3_000_000

/** Stands for what is told with its run, so that it is not told twice. */
const TOLD = '□'

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
    const script = scriptOfDamaged(texts.join(''))
    const restore = headingRestorer()
    const isStripped = texts.some(hasStrippedHeading)
    return (text) => {
      const restored = restore(text)
      const runs = findRuns(
        { text: restored.text, script: scriptOfDamaged(text) ?? script, isStripped },
        spend,
      )
      const edits = asPrinted(runs, restored, text)
      const repaired = applyEdits(text, edits)
      const lost = edits.map(({ to }) => to).filter((to) => to.includes(LOST))
      const told = edits.map((edit) => ({ ...edit, to: edit.to.replaceAll(LOST, TOLD) }))
      return { ...repaired, unrepaired: [...lost, ...findDamage(applyEdits(text, told).text)] }
    }
  },
}
