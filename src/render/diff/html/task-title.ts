import { RENDER_MESSAGES } from '../../../messages/render-messages.js'
import type { Language } from '../../../messages/text.js'
import type { Task } from '../../../model/notice.js'
import { titleBelow } from '../../section-groups.js'

/** A heading shows so many characters of a requirement. */
const LONGEST = 48

/** What a task is called below its headings: its title, or how its requirement begins where it has none of its own. */
export function taskTitle(task: Task, headings: readonly string[], language: Language): string {
  const title = titleBelow(headings, task)
  if (title !== '') return title
  return beginning(task.requirements[0] ?? '') || task.task || RENDER_MESSAGES.untitled[language]
}

/** Cut between characters, never inside one. */
function beginning(text: string): string {
  if (text.length <= LONGEST) return text
  return `${[...text.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('')}…`
}
