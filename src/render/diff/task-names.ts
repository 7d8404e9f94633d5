import type { Task } from '../../model/notice.js'
import type { Change, ChangeSide } from '../../model/plan-diff.js'
import { titleBelow } from '../section-groups.js'

/** Ends a name that was cut to a line. */
const CUT = '…'

/** What a task is called below the headings that stand above it. */
export type TaskName = (task: Task, headings?: readonly string[]) => string

/**
 * What the tasks of one plan are called: as their changes call them, which tells tasks of one title apart; a title that was
 * cut there stands whole, and one that the heading above has too gives way to the task's text.
 */
export function taskNames(changes: readonly Change[], side: 'base' | 'revision'): TaskName {
  const names = new Map(changes.flatMap((change) => namesOf(change[side])))
  return (task, headings = []) => {
    const [first = ''] = task.requirements
    const title = titleBelow(headings, task)
    if (title === '' && first !== '') return first
    const name = names.get(task.id) ?? task.task ?? first
    const isCutTitle = name.endsWith(CUT) && title.startsWith(name.slice(0, -CUT.length))
    return isCutTitle ? title : name
  }
}

function namesOf({ tasks, titles }: ChangeSide): [id: string, name: string][] {
  return tasks.map((id, index) => [id, titles[index] ?? ''])
}
