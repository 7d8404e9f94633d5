import type { Notice } from '../../model/notice.js'
import { findDate, printedDate } from '../front/date.js'
import { gluedLines } from '../prose/lines.js'
import { FIELD_LABELS } from '../words/field-words.js'
import { FRONT_FORM_WORDS, LONE_FORM_WORDS } from '../words/ledger-words.js'
import { BARE_LABELS } from '../words/outline-words.js'
import type { BodyText } from './body-texts.js'
import { coverWithWords, type Range } from './cover-with-words.js'
import { type LedgerEntry, NAME, OPEN } from './ledger-entry.js'
import { isEdge, lettersOf } from './letters.js'

import { type Words, wordsOf } from './words.js'

/** Words that say nothing by themselves, and those that do so only beside a field. */
const LONE_FORMS = wordsOf([...LONE_FORM_WORDS, ...BARE_LABELS])
const FORMS = wordsOf([...FRONT_FORM_WORDS, ...FIELD_LABELS])
/** 文号： */
const EMPTY_FIELD = new RegExp(`^\\s*(?:${FIELD_LABELS.join('|')})\\s*[：:]\\s*$`, 'u')
/** Between two letters: the end of a sentence. */
const SENTENCE_END = /[。！？!?]/u

/**
 * Crosses out headings and what the notice says about itself: lines and sentences made of nothing else, and of what is
 * crossed out already. Paragraphs one behind the other are read as one text, since a title may run over several.
 * @param entries texts in reading order
 */
export function crossOutFields(
  entries: readonly LedgerEntry[],
  notice: Notice['notice'],
  headings: Words,
): void {
  const words = [wordsOf(fieldTexts(notice)), headings, LONE_FORMS]
  const open = entries.filter(({ marks }) => marks.includes(OPEN))
  for (const run of runsOf(open)) crossOutRun(run, words, notice.issuedOn)
}

function fieldTexts(notice: Notice['notice']): string[] {
  const { title, documentNumber, note, issuer, printedBy, addressees, annexes, copiedTo } = notice
  const single = [title, documentNumber, note, printedBy].map((text) => text ?? '')
  return [
    ...single,
    ...(issuer ?? '').split('、'),
    ...addressees,
    ...copiedTo,
    ...annexes.flatMap(withNumber),
  ]
}

/** 附件：1.甲方案: the number stands in front of the name, where there are several. */
function withNumber(annex: string, i: number): string[] {
  return [annex, `${i + 1}${annex}`]
}

/** Paragraphs with no table or task between them; a cell stands alone. */
function runsOf(entries: readonly LedgerEntry[]): LedgerEntry[][] {
  const runs: LedgerEntry[][] = []
  for (const entry of entries) {
    const last = runs.at(-1)
    const before = last?.at(-1)?.text
    const follows = before && !before.cell && !entry.text.cell && before.to === entry.text.from
    if (last && follows) last.push(entry)
    else runs.push([entry])
  }
  return runs
}

function crossOutRun(run: readonly LedgerEntry[], words: readonly Words[], issuedOn: string | null): void {
  const letters = run.map(({ text }) => text.letters).join('')
  const edges = Uint8Array.from(run.flatMap(({ text }) => [...lineStarts(text)]))
  const crossedTo = endsOfCrossed(run, letters.length)
  const known = [...words, wordsOf(run.flatMap(({ text }) => ownWords(text.text, issuedOn)))]
  const all = [...known, FORMS]
  const isCrossed = (letter: number) => (crossedTo[letter] ?? 0) > letter
  const covering = coverWithWords({
    start: 0,
    end: letters.length,
    isEdge: (letter) => edges[letter] === 1,
    endsAt: (letter) =>
      isCrossed(letter) ? [[crossedTo[letter] ?? 0]] : all.map((each) => each.endsAt(letters, letter)),
  })
  const saysSomething = (word: Range) =>
    isCrossed(word[0]) || known.some((each) => each.has(letters.slice(...word)))
  const isLeft = new Uint8Array(letters.length)
  for (const range of [...covering.left, ...silentLines(covering.words, edges, saysSomething)])
    isLeft.fill(1, ...range)
  let start = 0
  for (const { marks } of run)
    for (let letter = 0; letter < marks.length; letter++, start++)
      if (isLeft[start] === 0 && marks[letter] === OPEN) marks[letter] = NAME
}

/** For each letter where what is crossed out already ends; the letter itself where it is open. */
function endsOfCrossed(run: readonly LedgerEntry[], length: number): Int32Array {
  const ends = new Int32Array(length + 1)
  let letter = length
  ends[length] = length
  for (const { marks } of run.toReversed())
    for (let i = marks.length - 1; i >= 0; i--) {
      letter--
      ends[letter] = marks[i] === OPEN ? letter : (ends[letter + 1] ?? letter)
    }
  return ends
}

/** Lines and sentences made of words of which none says something. */
function silentLines(
  words: readonly Range[],
  edges: Uint8Array,
  saysSomething: (word: Range) => boolean,
): Range[] {
  const lines: { range: Range; says: boolean }[] = []
  for (const word of words) {
    const line = lines.at(-1)
    if (line && line.range[1] === word[0] && edges[word[0]] === 0) {
      line.range[1] = word[1]
      line.says ||= saysSomething(word)
    } else lines.push({ range: [...word], says: saysSomething(word) })
  }
  return lines.filter(({ says }) => !says).map(({ range }) => range)
}

/** For each letter 1 where a line or a sentence begins with it, else 0. */
function lineStarts({ text, at, letters }: BodyText): Uint8Array {
  const starts = new Uint8Array(letters.length)
  for (let letter = 1; letter < letters.length; letter++)
    if (isEdge(at, letter) && SENTENCE_END.test(text.slice((at[letter - 1] ?? 0) + 1, at[letter])))
      starts[letter] = 1
  let start = 0
  for (const line of gluedLines(text)) {
    starts[start] = 1
    start += lettersOf(line).letters.length
  }
  return starts
}

/** Words that only one text has: the date of issue as it prints it, or the label of an empty field. */
function ownWords(text: string, issuedOn: string | null): string[] {
  const dates = issuedOn !== null && findDate(text) === issuedOn ? [printedDate(text) ?? ''] : []
  return EMPTY_FIELD.test(text) ? [...dates, text] : dates
}
