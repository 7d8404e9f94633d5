import type { Change, Rule, Wording } from '../../../model/plan-diff.js'
import { SECTION_SEPARATOR } from '../../task-fields.js'
import type { Needle, Range } from './ranges.js'

/** One of the two plans. */
export type Side = 'base' | 'revision'

/** Fields of a task that hold names or dates, each of which changes as a whole. */
export type ValueField =
  | 'number'
  | 'section'
  | 'leadUnits'
  | 'responsibleUnits'
  | 'supportingUnits'
  | 'deadlines'

/** In which fields the values of a change stand; in the texts where it says none. */
const VALUE_FIELDS: Partial<Readonly<Record<Rule, readonly ValueField[]>>> = {
  'lead-unit-changed': ['leadUnits'],
  'responsible-unit-removed': ['responsibleUnits'],
  'responsible-unit-added': ['responsibleUnits'],
  'supporting-unit-changed': ['supportingUnits'],
  'unit-renamed': ['leadUnits', 'responsibleUnits', 'supportingUnits'],
  'deadline-dropped': ['deadlines'],
  'deadline-changed': ['deadlines'],
  'task-moved': ['section'],
  'task-renumbered': ['number'],
}

/** What of a task's text differs on one side. */
export interface SideMarks {
  /** Values that changed as a whole, by field. */
  readonly values: ReadonlyMap<ValueField, ReadonlySet<string>>
  /** Stretches of the title and of the requirements. */
  readonly needles: Readonly<Record<Wording['field'], readonly Needle[]>>
}

/** What the changes of a row mark on one side. */
export function sideMarks(side: Side, changes: readonly Change[]): SideMarks {
  const values = new Map<ValueField, Set<string>>()
  const needles: Record<Wording['field'], Needle[]> = { task: [], requirement: [] }
  for (const change of changes) {
    for (const one of change.wording) needles[one.field].push(wordingNeedle(side, one))
    const fields = VALUE_FIELDS[change.rule] ?? []
    const own = ownValues(side, change)
    for (const field of fields) {
      const known = values.get(field) ?? new Set()
      for (const value of own) known.add(value)
      values.set(field, known)
    }
    if (fields.length > 0 || change.wording.length > 0) continue
    for (const list of Object.values(needles)) list.push(...own.map(wholeNeedle))
  }
  return { values, needles }
}

/** The values that the other side does not have too; of a path of headings, those that differ. */
export function ownValues(side: Side, { rule, ...sides }: Change): string[] {
  const valuesOf = (one: Side) =>
    rule === 'task-moved'
      ? sides[one].values.flatMap((path) => path.split(SECTION_SEPARATOR))
      : sides[one].values
  const others = new Set(valuesOf(side === 'base' ? 'revision' : 'base'))
  return valuesOf(side).filter((value) => !others.has(value))
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
