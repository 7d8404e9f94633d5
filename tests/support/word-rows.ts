/** What a test of a table's words finds wrong: words that no row shows, rows of no word, words that stand twice. */
interface WordRows {
  withoutRow: readonly string[]
  ofNoWord: readonly string[]
  twice: readonly string[]
}

/** What {@link rowsFor} is to find: whoever adds a word adds a row that shows it. */
export const EACH_WORD_ONCE: WordRows = { withoutRow: [], ofNoWord: [], twice: [] }

/**
 * Compares a table with the rows of its test, each of which begins with the word that it shows.
 * @example rowsFor(['要点', '方案'], [['要点', '云岚市工作要点']]).withoutRow // ['方案']
 */
export function rowsFor(
  words: readonly string[],
  rows: readonly (readonly [string, ...unknown[]])[],
): WordRows {
  const shown = rows.map(([word]) => word)
  return {
    withoutRow: words.filter((word) => !shown.includes(word)),
    ofNoWord: shown.filter((word) => !words.includes(word)),
    twice: [...repeated(words), ...repeated(shown)],
  }
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, i) => words.indexOf(word) !== i)
}
