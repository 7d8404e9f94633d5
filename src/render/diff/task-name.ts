import type { Task } from '../../model/notice.js'
import { textWidth } from '../text-width.js'

/** A requirement that stands for a title is cut to so many columns: a line of a terminal with room for its number. */
const LONGEST = 48

/** What a task is called: its title, else the beginning of its first requirement. */
export function taskName({ task, requirements }: Task): string {
  return task ?? cut(requirements[0] ?? '')
}

function cut(text: string): string {
  let width = 0
  let end = 0
  for (const character of text) {
    width += textWidth(character)
    if (width > LONGEST) return `${text.slice(0, end)}…`
    end += character.length
  }
  return text
}
