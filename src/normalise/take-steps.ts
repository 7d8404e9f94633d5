import type { Script } from '../model/document.js'
import type { Text } from './block-texts.js'
import { enter, type LedgerEntry, openEntry } from './ledger.js'
import { detectScript, script } from './script/script.js'
import { steps } from './steps.js'
import type { BlockStep, Rewritten, StepOptions, TextStep } from './text-step.js'

/** The texts that the steps are taken on, and what becomes of them. */
export interface StepTexts {
  /** All of them as they are now, in reading order. */
  current(): readonly Text[]
  /** Puts in place of a text what a step made of it. */
  rewrite(text: Text, rewritten: Rewritten, step: TextStep): void
  /** Puts the texts of blocks together and enters what was done; absent where texts are no blocks. */
  join?(step: BlockStep, entry: LedgerEntry): void
}

/** Takes all steps in their order; tells what the texts were written in, and what each step did. */
export function takeSteps(
  texts: StepTexts,
  options: StepOptions,
): { written: Script; ledger: LedgerEntry[] } {
  let written: Script = 'hans'
  const ledger: LedgerEntry[] = []
  for (const step of steps) {
    // misread text tells its script only when it has been put right
    if (step === script) written = detectScript(texts.current().map(({ text }) => text))
    const entry = openEntry(step.name)
    if ('join' in step) texts.join?.(step, entry)
    else takeStep(step, texts, options, entry)
    ledger.push(entry)
  }
  return { written, ledger }
}

/** Takes one step on the texts that have its sign. The others are not looked at. */
function takeStep(step: TextStep, texts: StepTexts, options: StepOptions, entry: LedgerEntry): void {
  const signed = texts.current().filter(({ text }) => step.sign.test(text))
  if (signed.length === 0) return
  const rewrite = step.prepare(
    signed.map(({ text }) => text),
    options,
  )
  for (const text of signed) {
    const rewritten = rewrite(text.text, text.place)
    enter(entry, rewritten, text.provenance)
    texts.rewrite(text, rewritten, step)
  }
}
