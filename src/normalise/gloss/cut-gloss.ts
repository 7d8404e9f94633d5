import { fits, fitsCut, isPinyin, LETTER, spell } from './spelling.js'

/** What remains of a text without the parts of glosses at its ends: UTF-16 units from `start` to before `end`. */
export interface CutGloss {
  start: number
  end: number
}

/** 进(j at the end of a text; the letters may be missing. */
const BEGINNING = new RegExp(`(.)\\s{0,3}([(（﹙][\\s${LETTER}/]{0,16})$`, 'su')
/** No beginning is longer, with its character. */
const BEGINNING_LENGTH = 21
/** ìn) at the start of the next. */
const REST = new RegExp(`^[\\s${LETTER}/]{0,16}[)）﹚]`, 'u')
const BRACKETS = /[(（﹙)）﹚]/g

/** A gloss that the end of a text cuts off, and what the next text has of it. */
interface Cut {
  character: string
  /** From the bracket on. */
  beginning: string
  /** Up to the closing bracket, from the start of the next text; '' where there is nothing of it. */
  rest: string
}

/**
 * Finds glosses that the end of a text, line or cell cuts off, with their rest in the next text.
 * @param texts those with brackets, in their order
 * @param isHabit true where the document has glosses, so that a beginning alone is enough
 * @returns what to keep of the texts that have parts of them
 */
export function findCutGlosses(texts: readonly string[], isHabit: boolean): Map<string, CutGloss> {
  const cuts = new Map<string, CutGloss>()
  for (const [i, text] of texts.entries()) {
    const next = texts[i + 1]
    const cut = cutBetween(text, next)
    if (!cut || !isCutGloss(cut, isHabit, next === undefined)) continue
    cuts.set(text, { start: cuts.get(text)?.start ?? 0, end: text.length - cut.beginning.length })
    if (next !== undefined && cut.rest !== '') cuts.set(next, { start: cut.rest.length, end: next.length })
  }
  return cuts
}

function cutBetween(text: string, next = ''): Cut | undefined {
  const [, character = '', beginning] = BEGINNING.exec(text.slice(-BEGINNING_LENGTH)) ?? []
  if (beginning === undefined) return
  return { character, beginning, rest: REST.exec(next)?.[0] ?? '' }
}

function isCutGloss({ character, beginning, rest }: Cut, isHabit: boolean, isLast: boolean): boolean {
  const letters = withoutBrackets(beginning)
  const whole = letters + withoutBrackets(rest)
  if (rest !== '' && whole !== '') {
    const spelling = spell(whole)
    return isPinyin(spelling) && fits(character, spelling) && (isHabit || spelling.isMarked)
  }
  // a bracket alone may go on in the next text
  if (letters === '') return isHabit && isLast
  return isHabit && fitsCut(character, spell(letters))
}

function withoutBrackets(part: string): string {
  return part.replace(BRACKETS, '').trim()
}
