/**
 * 云政办发〔2022〕69号, with brackets of any shape; the issuer's code or the number may be lost. GB/T 9704-2012
 * clause 7.2.5
 */
const NUMBER =
  '([\\u4e00-\\u9fff]{1,12}(?:[（(][\\u4e00-\\u9fff]{1,6}[）)])?[\\u4e00-\\u9fff]{0,4})?[〔[［﹝﹛(（【]((?:19|20)\\d{2})[〕\\]］﹞﹜)）】](?:年)?(?:第)?(\\d{0,4})号'
const DOCUMENT_NUMBER = new RegExp(`(?:^|[^\\u4e00-\\u9fff（(])${NUMBER}`, 'u')
/** …的通知（云政办发〔2022〕69号）: the number at the end of its own title */
const NUMBER_BEHIND_TITLE = new RegExp(`》?的?(?:通知|意见|方案|要点|函|措施)[（(]${NUMBER}[）)]$`, 'u')
/** The number at the head of its own title, with or without a dash or a bracket behind it. */
const NUMBER_BEFORE_TITLE = new RegExp(
  `^${NUMBER}(?:[-—_：:]|(?=《?[\\u4e00-\\u9fff]{2,40}(?:关于|印发|转发)))`,
  'u',
)
/** A line with more beside the number only cites it. */
const LONGEST_REST = 12
/** A longer line is a sentence. */
const LONGEST_LINE = 200

/**
 * The document number (发文字号) that stands on a line, its brackets 〔〕; null where the line has none or only
 * cites one.
 * @example findDocumentNumber('文号：云政办发[2022]69号') // '云政办发〔2022〕69号'
 */
export function findDocumentNumber(line: string): string | null {
  if (line.length > 2 * LONGEST_LINE) return null
  const text = line.replace(/\s/g, '')
  const beside = NUMBER_BEFORE_TITLE.exec(text) ?? NUMBER_BEHIND_TITLE.exec(text)
  if (beside) return printed(beside)
  const match = DOCUMENT_NUMBER.exec(text)
  if (!match) return null
  const before = text.slice(0, match.index)
  const behind = text.slice(match.index + match[0].length)
  return before.length + behind.length > LONGEST_REST || /[。；，]/u.test(behind) ? null : printed(match)
}

/** A title without the document number that a copy put in front of it or behind it. */
export function withoutDocumentNumber(title: string): string {
  const before = NUMBER_BEFORE_TITLE.exec(title)
  const rest = before ? title.slice(before[0].length) : title
  const behind = NUMBER_BEHIND_TITLE.exec(rest)
  return behind ? rest.slice(0, rest.search(BRACKETED_NUMBER)) : rest
}

const BRACKETED_NUMBER = new RegExp(`[（(]${NUMBER}[）)]$`, 'u')

function printed([, code = '', year, serial = '']: RegExpExecArray): string {
  return `${code}〔${year}〕${serial}号`
}
