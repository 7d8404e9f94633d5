import { HAN } from '../characters.js'
import type { Edit } from '../text-step.js'
import type { DamagedText } from './reading.js'
import { repairRun } from './repair-run.js'

/** Where a cut may be: the sign that a lost byte leaves behind, and more text; a blank may be U+3000. */
const CUT = /[?\ufffd](?= ?\S)/g
/** Text in GBK has a Chinese character within so many characters of a cut. */
const NEARBY = 20
const CHINESE = new RegExp(`[${HAN}]`, 'u')

/**
 * Every run of a text that was read one byte off, put back.
 * @param spend called with the number of readings weighed; false stops the search
 */
export function findRuns(damaged: DamagedText, spend: (readings: number) => boolean): Edit[] {
  const { text } = damaged
  const edits: Edit[] = []
  let [repaired, done] = ['', 0]
  for (const { index: start } of text.matchAll(CUT)) {
    if (start < done || !CHINESE.test(text.slice(Math.max(0, start - NEARBY), start + NEARBY))) continue
    const before = repaired.slice(-NEARBY) + text.slice(Math.max(done, start - NEARBY), start)
    const run = repairRun(damaged, start, before, spend)
    if (!run) continue
    edits.push({ start, from: text.slice(start, run.end), to: run.text })
    repaired = before + run.text
    done = run.end
  }
  return edits
}
