import { replaceCounted, type TextStep, unchanged } from './text-step.js'

/** Marks that a comma was set beside: ,、 ,。 ，，; the mark that was meant stands for both. */
const DOUBLED = /[,，]([,，、。；;：:])/g

/** So many places make a habit of it. */
const HABIT = 3

/** One mark where a copy has put a comma before each comma-like mark. */
export const doubledPunctuation: TextStep = {
  name: 'doubled-punctuation',
  prepare(texts) {
    let count = 0
    for (const text of texts) count += text.match(DOUBLED)?.length ?? 0
    if (count < HABIT) return unchanged
    return (text) => replaceCounted(text, DOUBLED, (_match, _offset, [mark = '']) => mark)
  },
}
