import { headingTitle } from '../../language/outline-number.js'
import type { Task } from '../../model/notice.js'
import type { BodyText } from './body-texts.js'
import { lettersOf } from './letters.js'
import { type Words, wordsOf } from './words.js'

/** What tasks say comes from a place: their numbers, titles, units and deadlines. */
export interface Claims {
  /** Whether a task comes from one of the places of a text. */
  isTouched(text: BodyText): boolean
  /** Ends of the words that begin at a letter of a text and that a task says come from its places. */
  endsAt(text: BodyText, letter: number): readonly number[]
  /** Whether letters are such a word, however long. */
  has(text: BodyText, letters: string): boolean
}

/** A heading is printed no more often: counting keeps damaged text linear. */
const MOST_REPEATS = 20

/**
 * Gathers what the tasks claim. A unit clause in a heading (一、加强解读（责任单位：…）) is claimed by the tasks below it.
 * @param places of each task
 */
export function claimsOf(
  texts: readonly BodyText[],
  tasks: readonly Task[],
  places: readonly (readonly number[])[],
  headings: Words,
): Claims {
  const touched: number[] = []
  const byWord = new Map<string, number[]>()
  const above = placesOfHeadings(texts, headings)
  tasks.forEach((task, i) => {
    const headed = task.section.flatMap((heading) => above.get(lettersOf(heading).letters) ?? [])
    const all = [...(places[i] ?? []), ...headed]
    touched.push(...all)
    for (const word of wordsIn(task)) {
      const list = byWord.get(word) ?? []
      byWord.set(word, list)
      list.push(...all)
    }
  })
  for (const list of [touched, ...byWord.values()]) list.sort((a, b) => a - b)
  const words = wordsOf(byWord.keys())
  const has = ({ from, to }: BodyText, letters: string) => anyWithin(byWord.get(letters) ?? [], from, to)
  return {
    isTouched: ({ from, to }) => anyWithin(touched, from, to),
    endsAt: (text, letter) => {
      const ends = words.endsAt(text.letters, letter)
      return ends.length === 0 ? ends : ends.filter((end) => has(text, text.letters.slice(letter, end)))
    },
    has,
  }
}

function wordsIn(task: Task): string[] {
  const { number, section, task: title, leadUnits, responsibleUnits, supportingUnits, deadlines } = task
  const units = [...leadUnits, ...responsibleUnits, ...supportingUnits]
  // of a heading that cannot be read only the number is left, which is no word to look for elsewhere
  const numbers = section.filter((heading) => headingTitle(heading) === '')
  const texts = [number ?? '', title ?? '', ...units, ...deadlines.map(({ text }) => text), ...numbers]
  return texts.map((text) => lettersOf(text).letters).filter(Boolean)
}

/** Places of paragraphs that begin with a heading and say more. */
function placesOfHeadings(texts: readonly BodyText[], headings: Words): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const { cell, letters, from } of texts) {
    const end = cell ? undefined : headings.endsAt(letters, 0).at(0)
    if (end === undefined || end === letters.length) continue
    const heading = letters.slice(0, end)
    const same = places.get(heading) ?? []
    places.set(heading, same)
    if (same.length < MOST_REPEATS) same.push(from)
  }
  return places
}

/** True where one of the places, in ascending order, lies from `from` to before `to`. */
function anyWithin(places: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return (places[low] ?? to) < to
}
