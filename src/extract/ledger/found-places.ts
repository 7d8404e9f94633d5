import type { Task } from '../../model/notice.js'
import type { BodyText } from './body-texts.js'
import { indexOfWhole, lettersOf } from './letters.js'
import type { Words } from './words.js'

/** So many requirements may be missing before the search looks near the last one only: it stays linear. */
const MOST_MISSING = 50
/** And so many before it is given up. */
const MISSING_ALL = 1000
/** How far the search looks then, in paragraphs. */
const NEAR = 40

/**
 * The places of tasks in a format that tells none of paragraphs (Word, web pages): both stand in reading order, so
 * each task is where its requirements are next met. What follows up to the next task or heading is its own too:
 * a unit clause may stand on a line of its own.
 * @param tasks those without a printed place
 * @param headings what the headings of the tasks say
 */
export function foundPlaces(texts: readonly BodyText[], tasks: readonly Task[], headings: Words): number[][] {
  const paragraphs = texts.filter(({ cell, provenance }) => cell === null && provenance.every(isNowhere))
  const search = { paragraph: 0, letter: 0, missing: 0 }
  const found = tasks.map((task) => task.requirements.flatMap((text) => findNext(paragraphs, text, search)))
  const begun = new Set(found.flat())
  return found.map((own) => {
    const places = new Set(own.map((index) => paragraphs[index]?.from ?? -1))
    for (let next = (own.at(-1) ?? Number.POSITIVE_INFINITY) + 1; next < paragraphs.length; next++) {
      const paragraph = paragraphs[next]
      if (!paragraph || begun.has(next) || headings.endsAt(paragraph.letters, 0).length > 0) break
      places.add(paragraph.from)
    }
    return [...places]
  })
}

function isNowhere({ page, line, bbox }: BodyText['provenance'][number]): boolean {
  return page === null && line === null && bbox === null
}

interface Search {
  paragraph: number
  letter: number
  missing: number
}

/** Index of the paragraph in which a text is next met; the search goes on behind it. */
function findNext(paragraphs: readonly BodyText[], text: string, search: Search): number[] {
  const { letters } = lettersOf(text)
  if (letters === '' || search.missing >= MISSING_ALL) return []
  const end = search.missing < MOST_MISSING ? paragraphs.length : search.paragraph + NEAR
  for (let i = search.paragraph; i < Math.min(paragraphs.length, end); i++) {
    const paragraph = paragraphs[i]
    const from = i === search.paragraph ? search.letter : 0
    const start = paragraph ? indexOfWhole(paragraph, letters, from) : -1
    if (start < 0) continue
    search.paragraph = i
    search.letter = start + letters.length
    return [i]
  }
  search.missing++
  return []
}
