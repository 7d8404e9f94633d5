import { countDistinctTraditional, countScripts, type ScriptCounts } from './evidence.js'

/** The script of a whole document; `both` where a Simplified one has Traditional parts. */
export type DocumentScript = 'hans' | 'hant' | 'both'

/**
 * What to do with a text: leave it alone, convert it, or convert only the characters that Simplified does not have
 * (乾 后 里 只 面 系 may be meant in a text of both).
 */
export type Verdict = 'keep' | 'convert' | 'convert-traditional-only'

/** A document is Traditional if more than this share of its characters that tell are, … */
const TRADITIONAL_SHARE = 0.5
/** … and has Traditional parts above this one. 后 written 後 here and there is far below. */
const BOTH_SHARE = 0.1

/** How many Traditional characters a text must have. */
interface Threshold {
  /** Different ones. */
  distinct: number
  /** For each character that only Simplified has. */
  perSimplified: number
}

/**
 * What it takes to convert all of a text; if it has less, what it takes to convert its Traditional characters.
 * In a Simplified document a stray character stays (经认定後), and a Traditional title has a few (政務公開工作要點).
 * In one of both, a text may have been changed in part (发展 written 發展, 认真 as it is).
 * In a Traditional one a text of shared characters is Traditional, and a few Simplified ones are leftovers (標准).
 */
const THRESHOLDS: Readonly<Record<DocumentScript, { all: Threshold; some: Threshold }>> = {
  hans: { all: { distinct: 3, perSimplified: 3 }, some: { distinct: 3, perSimplified: 0.5 } },
  both: { all: { distinct: 1, perSimplified: 3 }, some: { distinct: 3, perSimplified: 0.1 } },
  hant: { all: { distinct: 0, perSimplified: 1 }, some: { distinct: 1, perSimplified: 0 } },
}

/** The script that a document is written in, from the characters of all its texts. */
export function documentScript({ hans, hant }: ScriptCounts): DocumentScript {
  const share = hant / Math.max(1, hans + hant)
  if (share > TRADITIONAL_SHARE) return 'hant'
  return share > BOTH_SHARE ? 'both' : 'hans'
}

/** What to do with one text of a document. */
export function judge(text: string, document: DocumentScript): Verdict {
  const { hans, hant } = countScripts(text)
  const reaches = ({ distinct, perSimplified }: Threshold) =>
    hant >= distinct &&
    hant >= hans * perSimplified &&
    (distinct === 0 || countDistinctTraditional(text) >= distinct)
  const { all, some } = THRESHOLDS[document]
  if (reaches(all)) return 'convert'
  return reaches(some) ? 'convert-traditional-only' : 'keep'
}
