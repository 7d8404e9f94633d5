import { applyEdits, chain, type Edit, type Rewrite, repeat, type TextStep, unchanged } from '../text-step.js'
import type { Misreading } from './bytes.js'
import type { Repair } from './repair.js'
import { repairGap } from './repair-gap.js'
import { type Meant, repairPairs } from './repair-pairs.js'
import { repairUtf8 } from './repair-utf8.js'
import { BIG5_IN_GBK, GBK_IN_BIG5, LATIN, SIGN, UTF8_IN_GBK, UTF8_IN_LATIN } from './signs.js'

/** UTF-8 read as something else: where a run of it may begin. */
const UTF8_READ_AS: readonly { misreading: Misreading; head: RegExp }[] = [
  { misreading: 'gb18030', head: new RegExp(`[${UTF8_IN_GBK}]`, 'g') },
  { misreading: 'windows-1252', head: new RegExp(`[${UTF8_IN_LATIN}][ ?\\ufffd${LATIN}]`, 'g') },
]

/** Two bytes a character read as something else: stretches that are one or the other as a whole. */
const PAIRS_READ_AS: readonly {
  misreading: Misreading
  meant: readonly Meant[]
  stretch: RegExp
  signs: RegExp
}[] = [
  {
    misreading: 'windows-1252',
    meant: ['gb18030', 'big5'],
    stretch: new RegExp(`(?:[${LATIN}][@-~${LATIN}])+`, 'g'),
    signs: new RegExp(`[${LATIN}]`, 'g'),
  },
  {
    misreading: 'gb18030',
    meant: ['big5'],
    stretch: /[^\0-\x7f\ufffd]+/g,
    signs: new RegExp(`[${BIG5_IN_GBK}]`, 'g'),
  },
  {
    misreading: 'big5',
    meant: ['gb18030'],
    stretch: /[^\0-\x7f\ufffd]+/g,
    signs: new RegExp(`[${GBK_IN_BIG5}]`, 'g'),
  },
]

/** A misread stretch has a sign in every second or third character; other text has one here and there. */
const SHARE_OF_SIGNS = 1 / 6
/** Characters of a stretch, two bytes each, that are no chance: 100m²×5 holds one. */
const LONG_STRETCH = 3
const SHORT_STRETCH = 1
/** One pair in ten of UTF-8 read as GBK is a private-use character; a copy without any has dropped them. */
const PRIVATE = /[\ue000-\ue765]/
/** So many characters that a copy may have dropped are searched for in a text, right behind a run or at its start. */
const MOST_GAPS = 50
/** So much before a run is weighed with it. */
const CONTEXT = 8
/** What is still misread beside a run that was put right; so many places of a text are told. */
const REST = new RegExp(`[${UTF8_IN_GBK}][^\\0-\\x7f]{0,11}|[${UTF8_IN_LATIN}][${LATIN}?]{2,}`, 'g')
const TOLD = 5
/** A text may have been read wrongly and saved more than once. */
const ROUNDS = 3

/**
 * Puts text right whose bytes were read in another character set than they were written in: UTF-8 as GBK (鏀垮姟 for
 * 政务) or as Latin-1 (æ”¿åŠ¡), GBK as Latin-1 (ÕþÎñ), Big5 and GBK as each other.
 */
export const mojibake: TextStep = {
  name: 'mojibake',
  sign: SIGN,
  prepare(texts) {
    const isGapped = !texts.some((text) => PRIVATE.test(text))
    // pairs first: they are read again as a whole or not at all, while any text of them holds a little UTF-8 by chance
    const once = chain(
      ...PAIRS_READ_AS.map((kind) => rereadPairs(kind, texts)),
      ...UTF8_READ_AS.map((kind) => rereadUtf8(kind, isGapped)),
    )
    const repair = repeat(once, ROUNDS)
    return (text, place) => {
      const rewritten = repair(text, place)
      const rest = rewritten.passes.length > 0 ? (rewritten.text.match(REST) ?? []) : []
      return rest.length > 0 ? { ...rewritten, unrepaired: rest.slice(0, TOLD) } : rewritten
    }
  },
}

function rereadUtf8({ misreading, head }: (typeof UTF8_READ_AS)[number], isGapped: boolean): Rewrite {
  const mayBeGapped = isGapped && misreading === 'gb18030'
  return (text) => {
    const repairs: Repair[] = []
    let before = ''
    let done = 0
    let gaps = MOST_GAPS
    for (const { index } of text.matchAll(head)) {
      if (index < done) continue
      const between = (before + text.slice(Math.max(done, index - CONTEXT), index)).slice(-CONTEXT)
      const repair =
        repairUtf8(text, index, misreading, between, mayBeGapped) ??
        (mayBeGapped && index === done && gaps-- > 0 ? repairGap(text, index, between) : null)
      if (!repair) continue
      repairs.push(repair)
      before = repair.text
      done = repair.end
    }
    return applyEdits(text, toEdits(text, repairs))
  }
}

/** Short stretches are read again only beside a long one, or any three signs in a row would make a character. */
function rereadPairs(kind: (typeof PAIRS_READ_AS)[number], texts: readonly string[]): Rewrite {
  if (!texts.some((text) => findPairs(kind, text, LONG_STRETCH).length > 0)) return unchanged
  return (text) => applyEdits(text, toEdits(text, findPairs(kind, text, SHORT_STRETCH)))
}

function findPairs(
  { misreading, meant, stretch, signs }: (typeof PAIRS_READ_AS)[number],
  text: string,
  least: number,
): Repair[] {
  if (countOf(signs, text) === 0) return []
  return Array.from(text.matchAll(stretch)).flatMap(({ index, 0: printed }) => {
    const { length } = printed
    if (least > SHORT_STRETCH && countOf(signs, printed) < length * SHARE_OF_SIGNS) return []
    const repairs = meant.flatMap(
      (one) => repairPairs(text, { start: index, end: index + length, least }, misreading, one) ?? [],
    )
    return repairs.sort((a, b) => a.cost - b.cost).slice(0, 1)
  })
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}

function toEdits(text: string, repairs: readonly Repair[]): Edit[] {
  return repairs.map(({ start, end, text: to }) => ({ start, from: text.slice(start, end), to }))
}
