/** What counts in a text: its letters, digits and Han. Marks and blanks say nothing and are changed on the way. */
export interface Letters {
  letters: string
  /** Where in the text each of them stands, in UTF-16 units. */
  at: Int32Array
}

/** A shorter text may stand inside a word by chance. */
const LONG_ENOUGH = 12
/** So often it may do so before it is given up: the search stays linear. */
const MOST_CHANCES = 100
const LETTER = /[\p{L}\p{N}]/u
/** For each UTF-16 unit met so far whether it is a letter: 1 for yes, 2 for no. */
const KNOWN = new Uint8Array(0x10000)

/**
 * The letters, digits and Han of a text, by which two forms of it are the same.
 * @example lettersOf('（三）加强 解读').letters // '三加强解读'
 */
export function lettersOf(text: string): Letters {
  const at = new Int32Array(text.length)
  const letters: string[] = []
  let [start, count] = [0, 0]
  for (let i = 0; i < text.length; i++)
    if (isLetter(text.charCodeAt(i))) at[count++] = i
    else {
      if (i > start) letters.push(text.slice(start, i))
      start = i + 1
    }
  return { letters: letters.join('') + text.slice(start), at: at.slice(0, count) }
}

/** Halves of characters beyond U+FFFF, which are rare Han, count too. */
function isLetter(code: number): boolean {
  if (KNOWN[code] === 0) {
    const isSurrogate = code >= 0xd800 && code <= 0xdfff
    KNOWN[code] = isSurrogate || LETTER.test(String.fromCharCode(code)) ? 1 : 2
  }
  return KNOWN[code] === 1
}

/** Where a text's letters stand in another; -1 where they do not. A short one must not begin or end inside words. */
export function indexOfWhole({ letters, at }: Letters, wanted: string, from: number): number {
  let start = letters.indexOf(wanted, from)
  if (wanted.length >= LONG_ENOUGH) return start
  for (let chance = 0; start >= 0 && chance < MOST_CHANCES; chance++) {
    if (isEdge(at, start) && isEdge(at, start + wanted.length)) return start
    start = letters.indexOf(wanted, start + 1)
  }
  return -1
}

/** Whether a mark, a blank or nothing stands in front of a letter. */
export function isEdge(at: Int32Array, letter: number): boolean {
  return letter <= 0 || letter >= at.length || at[letter] !== (at[letter - 1] ?? 0) + 1
}
