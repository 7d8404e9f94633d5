import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deadline, Notice, Task } from '../../src/index.js'
import type { Input } from '../../src/read/reader.js'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')

/** What a fixture's source says of a task. */
export type ExpectedTask = Pick<
  Task,
  | 'number'
  | 'section'
  | 'task'
  | 'requirements'
  | 'leadUnits'
  | 'responsibleUnits'
  | 'supportingUnits'
  | 'deadlines'
>

/** What a fixture's source says every print of the notice holds. */
export type Expected = Notice['notice'] & {
  tasks: ExpectedTask[]
  /** All text that ends in no task, heading or field; left out where the prints differ in it. */
  unassigned?: string[]
  /** Codes of diagnostics that have to come; others may. */
  diagnostics?: string[]
}

/** A file of fixtures/ as a caller would hand it over. */
export function fixture(folder: string, file: string): Input {
  return { bytes: readFileSync(join(FIXTURES, folder, file)), name: file }
}

/** Folders of fixtures/ with an expectation. */
export function noticeFolders(): string[] {
  return readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'expected.json')))
}

/** The prints of a notice: notice.txt, notice.docx, … */
export function printsOf(folder: string): string[] {
  return filesIn(folder).filter((file) => file.startsWith('notice'))
}

/** The hand-written expectation of a notice. */
export function expectedOf(folder: string): Expected {
  return JSON.parse(readFileSync(join(FIXTURES, folder, 'expected.json'), 'utf8')) as Expected
}

/**
 * A task as the fixtures compare it. A task's own heading may or may not close its section path; deadlines met in
 * the text, after those of the column or the clause, are left out.
 */
export function comparable(task: ExpectedTask, expectedDeadlines: Deadline[]): ExpectedTask {
  return {
    number: task.number,
    section: withoutOwnHeading(task),
    task: task.task,
    requirements: task.requirements,
    leadUnits: task.leadUnits,
    responsibleUnits: task.responsibleUnits,
    supportingUnits: task.supportingUnits,
    deadlines: task.deadlines
      .slice(0, expectedDeadlines.length)
      .map((deadline, i) => onlyNamed(deadline, expectedDeadlines[i] ?? deadline)),
  }
}

/** What the expectation says nothing of is not compared. */
function onlyNamed<T extends object>(found: T, expected: object): T {
  return Object.fromEntries(Object.entries(found).filter(([key]) => key in expected)) as T
}

function withoutOwnHeading({ section, task, number }: ExpectedTask): string[] {
  const last = section.at(-1) ?? ''
  const own = task && number && last.startsWith(number) && last.endsWith(task)
  return own ? section.slice(0, -1) : section
}

const filesIn = (folder: string) => readdirSync(join(FIXTURES, folder))
