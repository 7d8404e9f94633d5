/** Pinyin in brackets, (zhàn), as some copies have it behind characters. */
const PINYIN = '[a-zà-üāēīōūǎěǐǒǔǖǘǚǜ]{1,6}'
export const WHOLE_GLOSS = new RegExp(`\\((${PINYIN})\\)`, 'y')
export const GLOSSES = new RegExp(WHOLE_GLOSS, 'g')
/** zhàn) or (zhàn) behind a "?" that took the bracket with it, or did not. */
export const CUT_GLOSS = new RegExp(`\\(?(${PINYIN})\\)`, 'y')

/** The match of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
