import { DEADLINE_LABELS } from '../words/deadline-words.js'
import { deadlinesOfCell } from './deadlines-of-cell.js'
import type { PrintedDeadline } from './printed-deadline.js'

/** A labelled deadline is looked for in so much of a text's end: no more keeps long texts linear. */
const LONGEST = 80
/** 完成时限：9月底前。 or （完成时限：9月底前） as the last sentence */
const LAST_SENTENCE = new RegExp(
  `(?:^|(?<=[。；;！!）)\\]】〕\\s]))[（(\\[［〔【]?${DEADLINE_LABELS}(?<deadline>[^。；;：:（）()\\[\\]［］〔〕【】]{1,40})[）)\\]］〕】]?[。；;]?$`,
  'u',
)

/** Takes a labelled deadline from the end of a text: what it stands behind is left. */
export function takeLabelledDeadline(text: string): { rest: string; deadlines: PrintedDeadline[] } {
  const trimmed = text.trimEnd()
  const match = LAST_SENTENCE.exec(trimmed.slice(-LONGEST))
  if (!match) return { rest: text, deadlines: [] }
  const rest = trimmed.slice(0, trimmed.length - match[0].length)
  return { rest, deadlines: deadlinesOfCell(match.groups?.deadline ?? '') }
}
