import type { Edit } from '../text-step.js'
import { FIRST_TRAIL, gbkCharacter, gbkCode, LAST_LEAD } from './gbk.js'

/*
 * Many sites strip private-use characters. Text that was read one byte off has them wherever two bytes stand for nothing,
 * so what is left of it can no longer be put in step. Where it opens a heading they can be told, since （一）, （二）, … are
 * few: （二） behind an indent is A1 A3 A8 B6 FE A3 A9, read as 。 ǘ and FE A3, which stands for nothing.
 */

const NUMERALS = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' ')
const PRIVATE_USE = /[\ue000-\uf8ff]/
/** Second byte of U+3000, the indent that lost its first. */
const INDENT_TRAIL = 0xa1
/** First byte of the bracket that closes: it stays with the first byte of the title. */
const CLOSING_LEAD = 0xa9

/** A heading's number, by its place in the row of numerals, and what its bytes were read as. */
interface Heading {
  place: number
  read: string
}

/** What is left of each number without private-use characters: the same of 十, 十二, 十三 and 十六. */
const HEADINGS = new Map<string, Heading[]>()
for (const [place, numeral] of NUMERALS.entries()) {
  const read = readOneOff(`（${numeral}）`)
  const left = Array.from(read, (character) => (PRIVATE_USE.test(character) ? '' : character)).join('')
  HEADINGS.set(left, [...(HEADINGS.get(left) ?? []), { place, read }])
}
/** （十一） begins like （十）, so longer ones come first. */
const LEFT = [...HEADINGS.keys()].sort((a, b) => b.length - a.length)

const CLOSING = Array.from({ length: LAST_LEAD - FIRST_TRAIL + 1 }, (_, i) =>
  gbkCharacter(CLOSING_LEAD, FIRST_TRAIL + i),
)
  .filter((unit) => unit > 0)
  .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
  .join('')
/** ?。ǘ┩ at the beginning of a line, for （二）推 */
const HEADING = new RegExp(`(?<=^|\\s)\\?(${LEFT.join('|')})(?=[${CLOSING}])`, 'g')

/** True where a heading's number lost private-use characters, so that others will be missing too. */
export function hasStrippedHeading(text: string): boolean {
  return Array.from(text.matchAll(HEADING)).some(([, left = '']) =>
    HEADINGS.get(left)?.every(({ read }) => read !== left),
  )
}

/** A text with private-use characters put back, and where they stand in it. */
export interface RestoredText {
  text: string
  places: number[]
}

/**
 * Puts back the private-use characters that a site stripped from the numbers of headings read one byte off. Texts are to
 * come in their order: of several numbers that leave the same, the one that follows the heading before is meant, else the
 * lowest.
 */
export function headingRestorer(): (printed: string) => RestoredText {
  let last = -1
  return (printed) => {
    const restored: RestoredText = { text: '', places: [] }
    let done = 0
    for (const { 1: left = '', index } of printed.matchAll(HEADING)) {
      const headings = HEADINGS.get(left) ?? []
      const heading = headings.find(({ place }) => place === last + 1) ?? headings[0]
      if (!heading) continue
      last = heading.place
      if (heading.read === left) continue
      restored.text += printed.slice(done, index + 1)
      for (const character of heading.read) {
        if (PRIVATE_USE.test(character)) restored.places.push(restored.text.length)
        restored.text += character
      }
      done = index + 1 + left.length
    }
    restored.text += printed.slice(done)
    return restored
  }
}

/** Edits of a restored text as edits of the printed one. */
export function asPrinted(edits: readonly Edit[], { places }: RestoredText, printed: string): Edit[] {
  let before = 0
  const placeOf = (place: number) => {
    while (before < places.length && (places[before] ?? 0) < place) before++
    return place - before
  }
  return edits.map(({ start, from, to }) => {
    const first = placeOf(start)
    const end = placeOf(start + from.length)
    return { start: first, from: printed.slice(first, end), to }
  })
}

/** A text behind an indent, read one byte off up to its last byte. */
function readOneOff(text: string): string {
  const bytes = [
    INDENT_TRAIL,
    ...Array.from(text).flatMap((character) => {
      const code = gbkCode(character.charCodeAt(0))
      return [code >> 8, code & 0xff]
    }),
  ]
  let read = ''
  for (let i = 0; i + 1 < bytes.length; i += 2)
    read += String.fromCharCode(gbkCharacter(bytes[i] ?? 0, bytes[i + 1] ?? 0))
  return read
}
