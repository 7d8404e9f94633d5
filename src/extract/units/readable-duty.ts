import type { Diagnostic } from '../../model/diagnostic.js'
import type { Provenance } from '../../model/document.js'
import { diagnose } from '../../result.js'
import { isGarbledList, quote } from '../legibility.js'
import { noUnits } from '../task-draft.js'
import type { Role } from '../words/role-words.js'
import { type Duty, parseDuty } from './duty.js'

/** What each role is called in a message. */
const ROLE_NAMES: Readonly<Record<Role, string>> = {
  lead: '牵头单位',
  responsible: '责任单位',
  supporting: '配合单位',
}

/** A duty, and what could not be read of it. */
export interface ReadDuty extends Duty {
  diagnostics: Diagnostic[]
}

/**
 * Reads a unit clause or cell; glyph soup is reported and gives no units.
 * @param role what units are that neither a label nor a verb tells of
 */
export function readDuty(text: string, role: Role, provenance: Provenance | undefined): ReadDuty {
  if (!isGarbledList(text)) return { ...parseDuty(text, role), diagnostics: [] }
  const values = { role: ROLE_NAMES[role], quote: quote(text) }
  return {
    units: noUnits(),
    deadlines: [],
    rules: [],
    diagnostics: [diagnose('unreadable-units', values, { provenance })],
  }
}
