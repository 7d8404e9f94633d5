/** 云政办发〔2022〕69号, with brackets of any shape; the issuer's code may be lost. GB/T 9704-2012 clause 7.2.5 */
const DOCUMENT_NUMBER =
  /(?:^|[^\u4e00-\u9fff（(])([\u4e00-\u9fff]{1,12}(?:[（(][\u4e00-\u9fff]{1,6}[）)])?)?\s*[〔[［﹝(（【]\s*((?:19|20)\d{2})\s*[〕\]］﹞)）】]\s*(?:第\s*)?(\d{1,4})\s*号/u
/** A line with more beside the number only cites it. */
const LONGEST_REST = 12

/**
 * The document number (发文字号) that stands on a line, its brackets 〔〕; null where the line has none or only
 * cites one.
 * @example findDocumentNumber('文号：云政办发[2022]69号') // '云政办发〔2022〕69号'
 */
export function findDocumentNumber(line: string): string | null {
  const text = line.replace(/\s/g, '')
  const match = DOCUMENT_NUMBER.exec(text)
  if (!match) return null
  const before = text.slice(0, match.index)
  const behind = text.slice(match.index + match[0].length)
  const leads = before === '' && /^[-—_]/u.test(behind)
  if (!leads && before.length + behind.length > LONGEST_REST) return null
  return `${match[1] ?? ''}〔${match[2]}〕${match[3]}号`
}
