/** Inside a character class: Chinese characters of every block, with 々 and 〇. */
export const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff\\u3005\\u3007\\u{20000}-\\u{3ffff}'
