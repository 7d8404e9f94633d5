import type { PlanInput, TaskInput } from '../model/plan-input.js'

/** What becomes of a text; a title is told, because in it a number in front is not wanted. */
export type MapText = (text: string, kind: 'title' | 'other') => string

/** A plan with every text that its document gave replaced: not ids and numbers, codes and dates. */
export function mapPlanTexts(plan: PlanInput, map: MapText): PlanInput {
  const one = (text: string) => map(text, 'other')
  const some = (text: string | null) => text && one(text)
  const { notice } = plan
  return {
    ...plan,
    notice: {
      ...notice,
      title: some(notice.title),
      documentNumber: some(notice.documentNumber),
      issuer: some(notice.issuer),
      addressees: notice.addressees.map(one),
      annexes: notice.annexes.map(one),
      note: some(notice.note),
      copiedTo: notice.copiedTo.map(one),
      printedBy: some(notice.printedBy),
    },
    tasks: plan.tasks.map((task) => mapTask(task, map)),
    ...(plan.units && { units: plan.units.map((unit) => ({ ...unit, name: one(unit.name) })) }),
    unassigned: plan.unassigned.map((piece) => ({
      ...piece,
      // The paragraphs of a cell stand on lines of their own.
      text: piece.text.split('\n').map(one).join('\n'),
    })),
  }
}

function mapTask(task: TaskInput, map: MapText): TaskInput {
  const all = (texts: readonly string[]) => texts.map((text) => map(text, 'other'))
  const quoted = <Quoted extends { text: string }>(found: readonly Quoted[]) =>
    found.map((one) => ({ ...one, text: map(one.text, 'other') }))
  return {
    ...task,
    section: all(task.section),
    task: task.task && map(task.task, 'title'),
    requirements: all(task.requirements),
    leadUnits: all(task.leadUnits),
    responsibleUnits: all(task.responsibleUnits),
    supportingUnits: all(task.supportingUnits),
    deadlines: quoted(task.deadlines),
    ...(task.measures && { measures: quoted(task.measures) }),
  }
}
