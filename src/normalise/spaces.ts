import { CHINESE_PUNCTUATION, HAN } from './characters.js'
import { replaceCounted, type TextStep } from './text-step.js'

const CHINESE = `${HAN}${CHINESE_PUNCTUATION}`
const SPACE = '[^\\S\\n]'
/** White space beside Chinese, or at the ends. */
const DROPPED = new RegExp(
  `(?<=[${CHINESE}])${SPACE}+|${SPACE}+(?=[${CHINESE}])|^${SPACE}+|${SPACE}+$`,
  'gmu',
)
const RUN = /[^\S\n]+/g

/** No white space around Chinese; one space between Latin words. */
export const spaces: TextStep = {
  name: 'spaces',
  prepare: () => (text) => {
    const dropped = replaceCounted(text, DROPPED, () => '')
    return { ...dropped, text: dropped.text.replace(RUN, ' ').trim() }
  },
}
