import type { Diagnostic } from '../model/diagnostic.js'
import type { Provenance } from '../model/document.js'
import type { PrintedDeadline } from './deadlines/printed-deadline.js'
import type { StatedRule, UnitsByRole } from './units/duty.js'

/** A task as a layout finds it, before rules stated once are applied and years resolved. */
export interface TaskDraft {
  number: string | null
  /** True where the number is printed for this task alone, and is no heading's or other task's. */
  isNumbered: boolean
  section: string[]
  /** Its own title without marker; null where the nearest heading serves. */
  title: string | null
  /** Place in the outline, outermost first, for its id. */
  path: number[]
  requirements: string[]
  units: UnitsByRole
  deadlines: PrintedDeadline[]
  /** Rules that its clause states for all tasks from here on. */
  rules: StatedRule[]
  provenance: Provenance[]
  /** What is doubtful about it. */
  diagnostics: Diagnostic[]
}

/** What a layout makes of a document. */
export interface Drafts {
  tasks: TaskDraft[]
  diagnostics: Diagnostic[]
  /** Rules stated outside the tasks, for all of them. */
  rules: StatedRule[]
  /** Line of running text on which the plan begins, behind a covering letter; 0 where there is none. */
  planLine: number
  /** Line of running text on which the tasks begin. */
  bodyLine: number
}

/** No unit in any role; a new object each time, since roles are filled in. */
export function noUnits(): UnitsByRole {
  return { lead: [], responsible: [], supporting: [] }
}
