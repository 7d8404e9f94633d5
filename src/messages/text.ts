/** Languages that messages are written in. */
export type Language = 'zh' | 'en'

/** One message in both languages; `{name}` stands for a value. */
export type MessageText = Record<Language, string>

/** Facts that go into a message. */
export type Values = Record<string, string | number>

/**
 * Puts values into a message.
 * @example fillMessage({ zh: '第{page}页', en: 'page {page}' }, { page: 3 }, 'en') // 'page 3'
 */
export function fillMessage(text: MessageText, values: Values, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
