import type { SourceDocument } from '../../model/document.js'
import type { Drafts } from '../task-draft.js'

/** One way in which notices write their tasks. */
export interface Layout {
  /** Named by form, never by city. */
  name: string
  /** How well the document fits, 0 (not at all) to 1. */
  match(document: SourceDocument): number
  extract(document: SourceDocument): Drafts
}
