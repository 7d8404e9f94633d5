/** Ways to write the same words, longest first; each is folded into the second. */
const SAME_WORDS = [
  ['股份有限公司', '公司'],
  ['有限责任公司', '公司'],
  ['有限公司', '公司'],
  ['监督管理', '监管'],
  ['人民政府', '政府'],
  ['中心支行', '中支'],
  ['管委会', '管理委'],
  ['委员会', '委'],
  ['办公室', '办'],
  ['工作委', '工委'],
  ['党委', '委'],
  ['和', ''],
  ['与', ''],
] as const
const FOLDED: Readonly<Record<string, string>> = Object.fromEntries(SAME_WORDS)
/** Any of them: 监督管理, 委员会, 和 */
const SAME_WORD = new RegExp(SAME_WORDS.map(([word]) => word).join('|'), 'gu')

/**
 * A name without what is left out or shortened at will, so that every way to write it gives the same key.
 * @example foldName('发展和改革委员会') // '发展改革委', as '发展改革委' does
 */
export function foldName(name: string): string {
  return name.replace(SAME_WORD, (word) => FOLDED[word] ?? word)
}
