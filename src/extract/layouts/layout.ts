import type { SourceDocument } from '../../model/document.js'
import type { TextLine } from '../prose/lines.js'
import type { Drafts } from '../task-draft.js'

/** One way in which notices write their tasks. */
export interface Layout {
  /** Named by form, never by city. */
  name: string
  /** The tasks of a document, whose lines of running text are given too; null where it is not written this way. */
  extract(document: SourceDocument, lines: readonly TextLine[]): Drafts | null
}
