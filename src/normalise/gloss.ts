import { HAN } from './characters.js'
import { replaceCounted, type TextStep, unchanged } from './text-step.js'

/** Vowels with a tone mark, and the letters of plain pinyin. */
const MARKED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿếềê'
const LETTER = `a-zü${MARKED}`

/** A reading after a character: 责(zé)任, 现（xiàn）. No reading is longer than zhuāng. */
const GLOSS = new RegExp(`(?<=[${HAN}])[(（]([${LETTER}]{1,6})[)）]`, 'gu')
/** One that the end of the text cuts off: 进(j */
const CUT_GLOSS = new RegExp(`(?<=[${HAN}])[(（][${LETTER}]{0,6}$`, 'u')
const TONE = new RegExp(`[${MARKED}]`)

/** A document with fewer readings than this has none that were put in by a machine. */
const HABIT = 3

/** Takes out the pinyin that some copies put after characters; other Latin in brackets stays. */
export const gloss: TextStep = {
  name: 'gloss',
  prepare(texts) {
    let marked = 0
    for (const text of texts)
      for (const [, reading = ''] of text.matchAll(GLOSS)) if (TONE.test(reading)) marked++
    if (marked < HABIT) return unchanged
    return (text) => {
      const result = replaceCounted(text, GLOSS, (match, _offset, [reading = '']) =>
        TONE.test(reading) ? '' : match,
      )
      const cut = replaceCounted(result.text, new RegExp(CUT_GLOSS, 'gu'), () => '')
      return {
        text: cut.text,
        count: result.count + cut.count,
        examples: [...result.examples, ...cut.examples],
      }
    }
  },
}
