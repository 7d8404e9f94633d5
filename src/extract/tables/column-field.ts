import { parseMarker } from '../../language/outline-number.js'
import { COLUMN_WORDS, type ColumnField } from '../words/column-words.js'

/** A head is short: longer text is a row. */
const LONGEST_HEAD = 16
/** What a head may hold beside its word. */
const IGNORED = /[\s：:“”"]/gu
const BRACKETED = /[（(〔][^（(〔）)〕]{0,40}[）)〕]/gu
const BRACKETS = /[（）()〔〕]/gu

const FIELDS = new Map<string, ColumnField>()
for (const field of Object.keys(COLUMN_WORDS) as ColumnField[])
  for (const word of COLUMN_WORDS[field]) if (!FIELDS.has(word)) FIELDS.set(word, field)

/** Heads that no list has, by the word in them that tells. The first that is found decides. */
const TELLING_WORDS: readonly { pattern: RegExp; field: ColumnField }[] = [
  { pattern: /^(?=.*(?:配合|协办|协同))(?=.*责任).*(?:单位|部门|科室)/u, field: 'supporting-or-responsible' },
  { pattern: /(?:配合|协办|协同|参与).{0,4}(?:单位|部门|科室|处室|股室)/u, field: 'supporting' },
  { pattern: /(?:牵头|主办).{0,4}(?:单位|部门|科室|处室|股室)/u, field: 'lead' },
  { pattern: /(?:责任|承办|落实|实施|负责).{0,4}(?:单位|部门|科室|处室|股室)/u, field: 'responsible' },
  { pattern: /(?:领导|责任人|负责人|联系人|联络员)$/u, field: 'person' },
  { pattern: /(?:情况|进展|进度)$/u, field: 'other' },
  { pattern: /(?:时限|时间|期限|节点)$/u, field: 'deadline' },
  { pattern: /(?:要求|措施|内容|举措|目标)$/u, field: 'requirement' },
  { pattern: /(?:任务|事项|项目)$/u, field: 'task' },
]

/**
 * What a column head says that its column holds; null where the text is no head that is known.
 * @example columnField('责　任　单　位') // 'responsible'
 */
export function columnField(text: string): ColumnField | null {
  const head = text.replace(IGNORED, '')
  if (head === '' || head.length > LONGEST_HEAD || /[。；，]/u.test(head) || parseMarker(head)) return null
  const forms = [head, head.replace(BRACKETS, ''), head.replace(BRACKETED, '')]
  for (const form of forms) {
    const field = FIELDS.get(form)
    if (field) return field
  }
  return TELLING_WORDS.find(({ pattern }) => pattern.test(head.replace(BRACKETS, '')))?.field ?? null
}
