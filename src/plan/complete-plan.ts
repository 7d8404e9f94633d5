import { deadlineInColumn } from '../extract/deadlines/deadline-alone.js'
import { resolveDeadline } from '../extract/deadlines/resolve-deadline.js'
import { planYear } from '../extract/front/plan-year.js'
import { extractMeasures } from '../extract/measures/measures.js'
import { registryOf } from '../extract/registry/built-in.js'
import { unitIndex } from '../extract/units/unit-index.js'
import type { Source } from '../model/document.js'
import type { Deadline, Notice, Task, Unit } from '../model/notice.js'
import type { PlanInput, TaskInput } from '../model/plan-input.js'
import type { UnitEntry } from '../model/unit-entry.js'

/** 2022-06-10 */
const BEGINS_WITH_YEAR = /^\d{4}-/

/** What a plan that says too little is completed from. */
export interface Completion {
  /** The file it came in, for one that does not say what it was made from. */
  file: Source
  /** Units that win over those built in. */
  units: readonly UnitEntry[]
}

/** A plan with nothing left out: what it does not say is told from what it says, by the functions that `parse` uses. */
export function completePlan(plan: PlanInput, { file, units }: Completion): Notice {
  const { issuedOn, title, documentNumber } = plan.notice
  const signed = issuedOn !== null && BEGINS_WITH_YEAR.test(issuedOn) ? issuedOn : null
  const year =
    plan.notice.year === undefined
      ? planYear({ titles: [title], issuedOn: signed, documentNumber, lines: [] })
      : plan.notice.year
  const { script, ...front } = plan.notice
  const notice = { ...front, year, script }
  const tasks = plan.tasks.map((task) => completeTask(task, year))
  const index = unitsOf(plan.units, units.length > 0, tasks)
  const { value, diagnostics } = index ?? unitIndex(tasks, notice, registryOf(units))
  return {
    schemaVersion: plan.schemaVersion,
    source: sourceOf(plan.source, file),
    notice,
    tasks,
    units: value,
    unassigned: plan.unassigned,
    normalization: plan.normalization,
    diagnostics: [...plan.diagnostics, ...diagnostics],
  }
}

function sourceOf({ name, format, sha256, pages }: PlanInput['source'], file: Source): Source {
  return {
    name: name ?? file.name,
    format: format ?? file.format,
    sha256: sha256 ?? file.sha256,
    pages: pages ?? file.pages,
  }
}

/** The index of units that the plan brought, where it names each unit of the tasks and nobody has other entries. */
function unitsOf(units: Unit[] | undefined, hasOwn: boolean, tasks: readonly Task[]) {
  if (!units || hasOwn) return null
  const known = new Set(units.map(({ name }) => name))
  const isWhole = tasks.every((task) =>
    [task.leadUnits, task.responsibleUnits, task.supportingUnits].flat().every((name) => known.has(name)),
  )
  return isWhole ? { value: units, diagnostics: [] } : null
}

function completeTask(task: TaskInput, year: number | null): Task {
  const { deadlines, measures, provenance, ...said } = task
  return {
    ...said,
    deadlines: deadlines.map((deadline) => completeDeadline(deadline, year)),
    measures: measures ?? task.requirements.flatMap(extractMeasures),
    provenance,
  }
}

function completeDeadline(deadline: TaskInput['deadlines'][number], year: number | null): Deadline {
  const { text, kind, by, milestone } = deadline
  if (kind !== undefined && by !== undefined) return { text, kind, by, milestone }
  const printed = deadlineInColumn(text)
  const found = printed && resolveDeadline(printed, year)
  return {
    text,
    kind: kind ?? found?.kind ?? 'unparsed',
    by: by === undefined ? (found?.by ?? null) : by,
    milestone,
  }
}
