import type { Task } from '../model/notice.js'

/** No longer than a line of a narrow terminal. */
const LONGEST = 28
const CUT = '…'
/** "政策解读：加强解读" */
const TITLE_END = '：'
/** An opening that so many tasks of a plan share tells nothing of the one. */
const SHARED = 3
/** A clause with the comma behind it: "认真学习贯彻……精神，" */
const CLAUSE = /^[^，,。；;]*[，,]/u

/**
 * What each task of a plan is called in a message: its title, and where others have the same or it has none, how its
 * requirement begins, without what many tasks begin with.
 */
export function taskLabels(tasks: readonly Task[]): string[] {
  const titles = countOf(tasks.map(({ task }) => task ?? ''))
  const openings = countOf(tasks.flatMap((task) => openingsOf(task)))
  return tasks.map((task) => {
    const title = task.task ?? ''
    const [first = ''] = task.requirements
    if (title !== '' && titles.get(title) === 1) return cut(title)
    const shared = openingsOf(task).findLast((opening) => (openings.get(opening) ?? 0) >= SHARED) ?? ''
    const own = first.slice(shared.length)
    return cut(title === '' || title === first ? own : `${title}${TITLE_END}${own}`)
  })
}

/** The first clauses of a task, each with those before it: one, two, three of them, none of them the whole. */
function openingsOf({ requirements: [first = ''] }: Task): string[] {
  const openings: string[] = []
  for (let end = 0; openings.length < SHARED; ) {
    const clause = CLAUSE.exec(first.slice(end))?.[0]
    if (clause === undefined || end + clause.length >= first.length) break
    end += clause.length
    openings.push(first.slice(0, end))
  }
  return openings
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function cut(text: string): string {
  const line = [...text.replaceAll('\n', ' ')]
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).join('')}${CUT}` : line.join('')
}
