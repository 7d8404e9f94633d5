import type { Misreading } from './bytes.js'
import { costOf, costOfText } from './plausibility.js'
import type { Repair } from './repair.js'
import { UTF8_IN_GBK } from './signs.js'
import { readUtf8Run, type Utf8Run } from './utf8-run.js'

/** A repair must be so much likelier than the text as printed, in nats … */
const CLEAR_MARGIN = 8
/** … and no less likely than this on average: characters that notices hold, … */
const PLAUSIBLE = 11
/** … or any Chinese characters, however rare, where they are so many that valid UTF-8 is no chance. Fewer stand beside no usual ones. */
const HAN_AT_LEAST = 18
const NO_CHANCE: Readonly<Record<Misreading, number>> = { 'windows-1252': 1, gb18030: 4, big5: 4 }
const HEAD = new RegExp(`[${UTF8_IN_GBK}]`)
const HAN_CHARACTER = /[\u3400-\u9fff]/
/** A character of which a byte is lost must be so much likelier than the next best, in nats. */
const CERTAIN = 6

/** So many characters before a lost one are looked at. */
const CONTEXT = 8
const ENDS_TEXT = /^\s*(?:\n|$)/

/** Stands for a character that cannot be told. */
const LOST = '\ufffd'

/** Marks that a paragraph does not end with, unless their partner stands before: （ … ） */
const CLOSING: Readonly<Record<string, string>> = {
  '》': '《',
  '〉': '〈',
  '」': '「',
  '』': '『',
  '】': '【',
  '〕': '〔',
  '〗': '〖',
}
/** What follows a number in a date. */
const DATE_WORDS: readonly { after: RegExp; word: string }[] = [
  { after: /(?<!\d)(?:19|20)\d\d$/, word: '年' },
  { after: /年\d{1,2}$/, word: '月' },
  { after: /月\d{1,2}$/, word: '日' },
]
const FULL_STOP = '。'
const NUMERALS = '一二三四五六七八九十'
/** What may share the first bytes of a full stop, but ends no paragraph. */
const NEVER_LAST = /[\u3000\u3001\u3003-\u303f]/

/**
 * Puts UTF-8 right that was read as GBK or Latin-1, where that reads better by a clear margin.
 * @param start index of a character that begins UTF-8
 * @param before a few characters in front of it, already put right
 * @param isGapped true where characters may have been dropped from it without a trace
 */
export function repairUtf8(
  text: string,
  start: number,
  misreading: Misreading,
  before: string,
  isGapped: boolean,
): Repair | null {
  const run = readUtf8Run(text, start, misreading, isGapped)
  if (!run) return null
  const characters = fillIn(run, before, text.slice(run.end))
  const told = characters.filter((character) => character !== LOST)
  if (told.length === 0) return null
  const total = costOfText(told)
  const cost = total / told.length
  const mayBeChance = told.length < NO_CHANCE[misreading]
  if (mayBeChance && [text.charAt(start - 1), text.charAt(run.end)].some(isUsualHan)) return null
  if (
    cost > (mayBeChance ? PLAUSIBLE : HAN_AT_LEAST) ||
    costOfText(text.slice(start, run.end)) - total < CLEAR_MARGIN
  )
    return null
  return { start, end: run.end, text: characters.join(''), cost }
}

function isUsualHan(character: string): boolean {
  return HAN_CHARACTER.test(character) && !HEAD.test(character)
}

/** The characters of a run, the lost ones too where they are certain. */
function fillIn({ characters, lost }: Utf8Run, before: string, after: string): string[] {
  const filled = [...characters]
  for (const [index, candidates] of lost) {
    const isLast = index === characters.length - 1
    const next = isLast ? after.charAt(0) : (characters[index + 1] ?? '')
    const context = before + filled.slice(Math.max(0, index - CONTEXT), index).join('')
    const endsText = isLast && ENDS_TEXT.test(after)
    filled[index] =
      (endsText ? fullStop(filled.slice(0, index), candidates) : undefined) ??
      dateWord(context, candidates) ??
      outlineNumeral(context, candidates, next) ??
      likeliest(context.slice(-1), candidates, next) ??
      LOST
  }
  return filled
}

/** 年, 月 and 日 where a date wants them. */
function dateWord(context: string, candidates: readonly string[]): string | undefined {
  return DATE_WORDS.find(({ after, word }) => candidates.includes(word) && after.test(context))?.word
}

/** 一 where an outline number wants a numeral: （一）, and 一、 at the beginning of a text. */
function outlineNumeral(context: string, candidates: readonly string[], next: string): string | undefined {
  const isNumber = (next === '、' && context.trim() === '') || (/[（(]$/.test(context) && /^[）)]/.test(next))
  const numerals = candidates.filter((candidate) => NUMERALS.includes(candidate))
  return isNumber && numerals.length === 1 ? numerals[0] : undefined
}

/** 。 where nothing else that it may be could end a paragraph. */
function fullStop(before: readonly string[], candidates: readonly string[]): string | undefined {
  if (!candidates.includes(FULL_STOP)) return undefined
  const others = candidates.filter((candidate) => candidate !== FULL_STOP && mayEnd(candidate, before))
  return others.length === 0 ? FULL_STOP : undefined
}

function mayEnd(candidate: string, before: readonly string[]): boolean {
  const opening = CLOSING[candidate]
  if (opening === undefined) return !NEVER_LAST.test(candidate)
  return before.lastIndexOf(opening) > before.lastIndexOf(candidate)
}

function likeliest(before: string, candidates: readonly string[], next: string): string | undefined {
  const costs = candidates
    .map((candidate) => ({ candidate, cost: costOf(before, candidate) + costOf(candidate, next) }))
    .sort((a, b) => a.cost - b.cost)
  const [best, second] = costs
  if (!best) return undefined
  return !second || second.cost - best.cost >= CERTAIN ? best.candidate : undefined
}
