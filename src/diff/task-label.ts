import type { TaskView } from './plan-view.js'

/** No longer than a line of a narrow terminal. */
const LONGEST = 28
const CUT = '…'
/** "政策解读：加强解读" */
const TITLE_END = '：'

/** What a task is called in a message: its title, and where others have the same or it has none, how its requirement begins. */
export function taskLabel({ task, hasOwnTitle }: TaskView): string {
  const title = task.task ?? ''
  const [first = ''] = task.requirements
  if (hasOwnTitle && title !== '') return cut(title)
  return cut(title === '' || title === first ? first : `${title}${TITLE_END}${first}`)
}

function cut(text: string): string {
  const line = [...text.replaceAll('\n', ' ')]
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).join('')}${CUT}` : line.join('')
}
