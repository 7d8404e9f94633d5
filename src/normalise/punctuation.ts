import { CHINESE_PUNCTUATION, HAN } from './characters.js'
import { replaceCounted, type TextStep } from './text-step.js'

const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
const CHINESE = `${HAN}${CHINESE_PUNCTUATION}“”`
const BESIDE = new RegExp(`(?<=[${CHINESE}])[,;:?!()]|[,;:?!()](?=[${CHINESE}])`, 'gu')
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g

/** Chinese marks beside Chinese text; half-width digits and letters. */
export const punctuation: TextStep = {
  name: 'punctuation',
  prepare: () => (text) => {
    const narrow = replaceCounted(text, WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    const marked = replaceCounted(narrow.text, BESIDE, (mark) => FULL_WIDTH[mark] ?? mark)
    return {
      text: marked.text,
      count: narrow.count + marked.count,
      examples: [...narrow.examples, ...marked.examples],
    }
  },
}
