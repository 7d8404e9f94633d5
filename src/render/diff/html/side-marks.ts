import type { Change, Rule, Wording } from '../../../model/plan-diff.js'
import type { Needle, Range } from './ranges.js'

/** One of the two plans. */
export type Side = 'base' | 'revision'

/** Fields of a task that hold names or dates, each of which changes as a whole. */
type ListField = 'number' | 'section' | 'leadUnits' | 'responsibleUnits' | 'supportingUnits' | 'deadlines'

/** In which fields the values of a change stand; in the requirements where it says none. */
const VALUE_FIELDS: Partial<Readonly<Record<Rule, readonly ListField[]>>> = {
  'lead-unit-changed': ['leadUnits'],
  'responsible-unit-removed': ['responsibleUnits'],
  'responsible-unit-added': ['responsibleUnits'],
  'supporting-unit-changed': ['supportingUnits'],
  'unit-renamed': ['leadUnits', 'responsibleUnits', 'supportingUnits'],
  'deadline-dropped': ['deadlines'],
  'deadline-changed': ['deadlines'],
  'task-moved': ['section'],
  'task-renumbered': ['number'],
  'section-renamed': ['section'],
}

/** What of a task's text differs on one side. */
export interface SideMarks {
  /** Values that changed as a whole, by field. */
  readonly values: ReadonlyMap<ListField, ReadonlySet<string>>
  /** Stretches of the title and of the requirements. */
  readonly needles: Readonly<Record<Wording['field'], readonly Needle[]>>
}

/** What the changes of a row mark on one side. */
export function sideMarks(side: Side, changes: readonly Change[]): SideMarks {
  const values = new Map<ListField, Set<string>>()
  const needles: Record<Wording['field'], Needle[]> = { task: [], requirement: [] }
  for (const { rule, wording, ...change } of changes) {
    for (const one of wording) needles[one.field].push(wordingNeedle(side, one))
    const fields = VALUE_FIELDS[rule]
    for (const field of fields ?? []) {
      const known = values.get(field) ?? new Set()
      for (const value of change[side].values) known.add(value)
      values.set(field, known)
    }
    if (!fields && wording.length === 0)
      needles.requirement.push(...change[side].values.filter((text) => text !== '').map(wholeNeedle))
  }
  return { values, needles }
}

function wholeNeedle(text: string): Needle {
  return { text, marked: [[0, text.length]] }
}

/** The text of one side, with what the other does not have marked. */
function wordingNeedle(side: Side, { marks }: Wording): Needle {
  const own = side === 'base' ? 'removed' : 'added'
  const marked: Range[] = []
  let text = ''
  for (const mark of marks) {
    if (mark.type !== 'same' && mark.type !== own) continue
    if (mark.type === own) marked.push([text.length, text.length + mark.text.length])
    text += mark.text
  }
  return { text, marked }
}
