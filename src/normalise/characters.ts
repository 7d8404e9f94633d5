/** Inside a character class: Chinese characters of every block, with 々 and 〇. */
export const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff\\u3005\\u3007\\u{20000}-\\u{3ffff}'

/** Inside a character class: punctuation that only Chinese text has. */
export const CHINESE_PUNCTUATION = '，。、；：？！（）《》〈〉「」『』【】〔〕〖〗…—·●○×'

const HAN_CHARACTER = new RegExp(`^[${HAN}]`, 'u')

/** True where a string begins with a Chinese character. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && HAN_CHARACTER.test(character)
}
