import {
  applyEdits,
  chain,
  type Edit,
  type Rewrite,
  replaceMatches,
  type TextStep,
  unchanged,
} from '../text-step.js'
import { type CutGloss, findCutGlosses } from './cut-gloss.js'
import { fits, isPinyin, LETTER, type Spelling, spell } from './spelling.js'

/** A reading or two in brackets: (zé) （xiàn） (hé/huo) ( z\né ). The longest of one is zhuāng. */
const GLOSS = new RegExp(`[(（﹙]([\\s${LETTER}:/／、,，]{1,20})[)）﹚]`, 'gu')
/** One that lost its closing bracket: 推进(jìn实施 */
const UNCLOSED = new RegExp(`[(（﹙]([${LETTER}]{1,8})(?![\\s${LETTER})）﹚])`, 'gu')
/** One that lost its opening bracket: 推进jìn)实施 */
const UNOPENED = new RegExp(`(?<![\\s${LETTER}(（﹙])([${LETTER}]{1,8})[)）﹚]`, 'gu')
const LAST_CHARACTER = /(.)\s{0,3}$/su
/** So much before a bracket has its character, and blanks between the two. */
const NEARBY = 5

/** A document with so many marked readings after characters that are read so got them from a machine, … */
const HABIT = 2
/** … or with so many of any kind, where the machine wrote no tones. */
const UNMARKED_HABIT = 5

/**
 * Takes out the pinyin that some copies put after characters.
 * Other Latin in brackets stays: (ppp) is no reading, and （app） is none of the character before it.
 */
export const gloss: TextStep = {
  name: 'gloss',
  // a gloss that a line break cut has one bracket in each line
  sign: /[(（﹙)）﹚]/,
  prepare(texts) {
    const isHabit = hasHabit(texts)
    const cut = dropCut(findCutGlosses(texts, isHabit))
    if (!isHabit) return chain(cut, dropGlosses(isGloss))
    return chain(cut, dropGlosses(isGlossByHabit), dropHalf(UNCLOSED), dropHalf(UNOPENED))
  },
}

function hasHabit(texts: readonly string[]): boolean {
  let marked = 0
  let unmarked = 0
  for (const text of texts)
    for (const { 1: letters = '', index } of text.matchAll(GLOSS)) {
      const spelling = spell(letters)
      if (spelling.isAbbreviation || !isPinyin(spelling) || !fits(characterBefore(text, index), spelling))
        continue
      if (spelling.isMarked) marked++
      else unmarked++
      if (marked >= HABIT || marked + unmarked >= UNMARKED_HABIT) return true
    }
  return false
}

type IsGloss = (character: string, spelling: Spelling) => boolean

/** A reading must carry its tone and fit; … */
const isGloss: IsGloss = (character, spelling) =>
  spelling.isMarked && isPinyin(spelling) && fits(character, spelling)

/** … in a document with the habit either is enough: machines give 都 the wrong reading, and 的 none with a tone. */
const isGlossByHabit: IsGloss = (character, spelling) =>
  isPinyin(spelling) && (spelling.isMarked || (!spelling.isAbbreviation && fits(character, spelling)))

function characterBefore(text: string, index: number): string {
  return LAST_CHARACTER.exec(text.slice(Math.max(0, index - NEARBY), index))?.[1] ?? ''
}

/** An edit is a character with its gloss, so that it says what was read. */
function dropGlosses(isGloss: IsGloss): Rewrite {
  return (text) => {
    const edits: Edit[] = []
    let done = 0
    let character = ''
    for (const { 0: brackets, 1: letters = '', index } of text.matchAll(GLOSS)) {
      if (index > done || edits.length === 0) character = characterBefore(text, index)
      if (!isGloss(character, spell(letters))) continue
      const before = text.slice(Math.max(done, index - NEARBY), index)
      const kept = before.slice(Math.max(0, before.lastIndexOf(character)))
      edits.push({ start: index - kept.length, from: kept + brackets, to: kept })
      done = index + brackets.length
    }
    return applyEdits(text, edits)
  }
}

/** Half a gloss must carry its tone and fit even where there is the habit. */
function dropHalf(pattern: RegExp): Rewrite {
  return (text) =>
    replaceMatches(text, pattern, ({ 0: half, 1: letters = '', index }) =>
      isGloss(characterBefore(text, index), spell(letters)) ? '' : half,
    )
}

function dropCut(cuts: ReadonlyMap<string, CutGloss>): Rewrite {
  return (text) => {
    const cut = cuts.get(text)
    if (!cut) return unchanged(text)
    const { start, end } = cut
    const ends: Edit[] = [
      { start: 0, from: text.slice(0, start), to: '' },
      { start: end, from: text.slice(end), to: '' },
    ]
    return applyEdits(
      text,
      ends.filter(({ from }) => from !== ''),
    )
  }
}
