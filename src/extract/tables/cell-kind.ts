import { SECTION_STYLES } from '../../language/marker-forms.js'
import { parseMarker } from '../../language/outline-number.js'
import { deadlineAlone } from '../deadlines/deadline-alone.js'
import { parseDuty } from '../units/duty.js'
import { looksLikeUnit } from '../units/unit-endings.js'
import type { ColumnField } from '../words/column-words.js'

/** What a cell's text looks like, whatever column it stands in. */
export type CellKind = 'empty' | 'number' | 'heading' | 'text' | 'units' | 'deadline' | 'short'

/** A text longer than this is no heading. */
const LONGEST_HEADING = 45
/** 1 · 12. */
const BARE_NUMBER = /^\d{1,3}[.．、]?$/u

/** Guesses what a cell holds from its text alone. */
export function cellKind(text: string): CellKind {
  if (text === '') return 'empty'
  if (BARE_NUMBER.test(text)) return 'number'
  const marker = parseMarker(text)
  if (marker && SECTION_STYLES.has(marker.style) && text.length <= LONGEST_HEADING) return 'heading'
  if (deadlineAlone(text)) return 'deadline'
  if (!marker && isUnitList(text)) return 'units'
  return text.length > LONGEST_HEADING || /[。；]/u.test(text) || marker?.style === 'arabic'
    ? 'text'
    : 'short'
}

function isUnitList(text: string): boolean {
  if (/。./u.test(text)) return false
  const { lead, responsible, supporting } = parseDuty(text).units
  const names = [...lead, ...responsible, ...supporting]
  // 更新县政府网站。 ends as a name does, but a name by itself has no full stop
  if (/。$/u.test(text) && names.length < 2) return false
  return names.length > 0 && names.every((name) => looksLikeUnit(name) && name.length <= 25)
}

/** How well kinds suit columns: 3 is what the column is for, 0 does not belong there. */
const FIT: Readonly<Record<ColumnField, Partial<Record<CellKind, number>>>> = {
  number: { number: 3, empty: 1 },
  task: { heading: 3, short: 2, text: 1, number: 1, empty: 1 },
  requirement: { text: 3, short: 2, heading: 0.5, empty: 0.5 },
  lead: { units: 3, short: 1, empty: 1 },
  responsible: { units: 3, short: 1, empty: 1 },
  supporting: { units: 3, short: 1, empty: 1 },
  'supporting-or-responsible': { units: 3, short: 1, empty: 1 },
  assignment: { units: 3, short: 1, empty: 1 },
  deadline: { deadline: 3, short: 1, empty: 1 },
  remark: { deadline: 2, short: 1, text: 1, empty: 1 },
  person: { short: 2, empty: 1, units: 0.5 },
  other: { short: 1, text: 1, empty: 1, units: 0.5, deadline: 0.5 },
}

/** How well a cell suits a column, 0 to 3; a column without a head takes anything a little. */
export function cellFit(kind: CellKind, field: ColumnField | null): number {
  return field === null ? 0.5 : (FIT[field][kind] ?? 0)
}
