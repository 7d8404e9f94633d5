import type { Deadline, Measure, Notice, Task } from '../model/notice.js'
import type { Text } from '../normalise/block-texts.js'
import { diagnose } from '../result.js'
import { placeOf, printedForm, printedTexts } from './printed-texts.js'

/** Gives what one clean text was printed as; `near` is where it should stand. */
type Print = (clean: string, near: number) => string

/**
 * A notice with every text as it was printed: Traditional characters, glosses, damage. What was found, and where, stays
 * what the clean text told. Numbers, dates, kinds and canonical names are what tasks are known by, and stay.
 * @param texts the clean texts of its document, with their origins
 */
export function withPrintedText(notice: Notice, texts: readonly Text[]): Notice {
  const printed = printedTexts(texts)
  const lost = new Set<string>()
  const print: Print = (clean, near) => {
    const { text, isWhole } = printedForm(printed, clean, near)
    if (!isWhole) lost.add(clean)
    return text
  }
  const end = printed.index.text.length
  const names = new Map<string, string>()
  const tasks = notice.tasks.map((task) => {
    const near = placeOf(printed, task.provenance) ?? 0
    return printTask(task, near, (clean, at) => remember(names, clean, print(clean, at)))
  })
  const kept: Notice = {
    ...notice,
    notice: printFront(notice.notice, print, end),
    tasks,
    units: notice.units.map((unit) => ({ ...unit, name: names.get(unit.name) ?? print(unit.name, 0) })),
    unassigned: notice.unassigned.map((one) => ({
      ...one,
      text: print(one.text, placeOf(printed, one.provenance) ?? 0),
    })),
  }
  const [example] = lost
  if (example === undefined) return kept
  const told = diagnose('printed-text-unknown', { count: lost.size, quote: example })
  return { ...kept, diagnostics: [...kept.diagnostics, told] }
}

/** The first printed form of each clean text. */
function remember(names: Map<string, string>, clean: string, printed: string): string {
  if (!names.has(clean)) names.set(clean, printed)
  return printed
}

function printTask(task: Task, near: number, print: Print): Task {
  const all = (texts: readonly string[]) => texts.map((text) => print(text, near))
  const texts = <T extends Deadline | Measure>(found: readonly T[]) =>
    found.map((one) => ({ ...one, text: print(one.text, near) }))
  return {
    ...task,
    section: all(task.section),
    task: task.task && print(task.task, near),
    requirements: all(task.requirements),
    leadUnits: all(task.leadUnits),
    responsibleUnits: all(task.responsibleUnits),
    supportingUnits: all(task.supportingUnits),
    deadlines: texts(task.deadlines),
    measures: texts(task.measures),
  }
}

/** What stands at the head of a notice is looked for from its start, what stands below the plan from its end. */
function printFront(front: Notice['notice'], print: Print, end: number): Notice['notice'] {
  const head = (text: string | null) => text && print(text, 0)
  const foot = (text: string | null) => text && print(text, end)
  return {
    ...front,
    title: head(front.title),
    documentNumber: head(front.documentNumber),
    issuer: head(front.issuer),
    addressees: front.addressees.map((text) => print(text, 0)),
    annexes: front.annexes.map((text) => print(text, 0)),
    note: foot(front.note),
    copiedTo: front.copiedTo.map((text) => print(text, end)),
    printedBy: foot(front.printedBy),
  }
}
