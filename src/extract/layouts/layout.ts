import type { SourceDocument } from '../../model/document.js'
import type { Drafts } from '../task-draft.js'

/** One way in which notices write their tasks. */
export interface Layout {
  /** Named by form, never by city. */
  name: string
  /** The tasks of a document; null where it is not written this way. */
  extract(document: SourceDocument): Drafts | null
}
