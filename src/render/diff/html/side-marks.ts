import type { Task } from '../../../model/notice.js'
import type { Change, Rule, Wording } from '../../../model/plan-diff.js'
import { SECTION_SEPARATOR } from '../../task-fields.js'
import type { Needle, Range } from './ranges.js'
import { sentencesOf } from './sentences.js'

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

/** Rules whose values are sentences. */
const TEXTS: ReadonlySet<Rule> = new Set(['requirement-removed', 'requirement-added'])

/** What of a task's text differs on one side. */
export interface SideMarks {
  /** Values that changed as a whole, by field. */
  readonly values: ReadonlyMap<ValueField, ReadonlySet<string>>
  /** Texts that were reworded, put in or left out. */
  readonly texts: Readonly<Record<Wording['field'], readonly Needle[]>>
  /** Numbers and years that changed in sentences of which nothing else is told. */
  readonly figures: readonly Needle[]
  /** Sentences that the other side has too: no changed number stands in them. */
  readonly shared: ReadonlySet<string>
}

/** What the changes of a row mark on one side, given the tasks of the other. */
export function sideMarks(side: Side, changes: readonly Change[], others: readonly Task[]): SideMarks {
  const values = new Map<ValueField, Set<string>>()
  const texts: Record<Wording['field'], Needle[]> = { task: [], requirement: [] }
  const figures: Needle[] = []
  for (const change of changes) {
    for (const one of change.wording) texts[one.field].push(wordingNeedle(side, one))
    const fields = VALUE_FIELDS[change.rule] ?? []
    const own = ownValues(side, change)
    for (const field of fields) {
      const known = values.get(field) ?? new Set()
      for (const value of own) known.add(value)
      values.set(field, known)
    }
    if (fields.length > 0 || change.wording.length > 0) continue
    const needles = TEXTS.has(change.rule) ? texts.requirement : figures
    needles.push(...own.map(wholeNeedle))
  }
  const shared = figures.length === 0 ? [] : others.flatMap(sentencesOfTask)
  return { values, texts, figures, shared: new Set(shared) }
}

/** The values that the other side does not have too; of the path to a section, the headings that differ. */
export function ownValues(side: Side, { rule, ...sides }: Change): string[] {
  const valuesOf = (one: Side) =>
    rule === 'task-moved' ? (sides[one].values[0]?.split(SECTION_SEPARATOR) ?? []) : sides[one].values
  const others = new Set(valuesOf(side === 'base' ? 'revision' : 'base'))
  return valuesOf(side).filter((value) => !others.has(value))
}

function sentencesOfTask({ task, requirements, deadlines }: Task): string[] {
  return [task ?? '', ...requirements, ...deadlines.map(({ text }) => text)].flatMap(sentencesOf)
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
