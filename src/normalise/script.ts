import { Converter } from 'opencc-js/t2cn'
import { countScripts, traditionalCharacters } from './script-evidence.js'
import { applyEdits, type Edit, type Rewritten, type TextStep, unchanged } from './text-step.js'

/** A Traditional paragraph in a Simplified document has so many different characters of its own … */
const TRADITIONAL_CHARACTERS = 8
/** … and so many times more than Simplified ones; 后 written 後 here and there is no change of script. */
const TRADITIONAL_SHARE = 4
/** A paragraph in a Traditional document that has so many Simplified characters and no Traditional one stays. */
const SIMPLIFIED_CHARACTERS = 4

/** What opencc leaves: printing variants of characters that it knows in another form. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['靑', '青'],
  ['淸', '清'],
  ['値', '值'],
  ['囘', '回'],
  ['衹', '只'],
  ['祇', '只'],
  ['倣', '仿'],
])
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'g')

/** 著 read zhe. Taiwan and Hong Kong write it so (隨著); 显著 and 著名 keep it everywhere. */
const PARTICLE = /(?<![显昭卓名原土专编论译遗合巨拙])著(?![名作述称录者书])/g

type Convert = (text: string) => string

/** Tells the script that a document is written in. */
export function detectScript(texts: readonly string[]): 'hans' | 'hant' {
  let balance = 0
  for (const text of texts) {
    const { hans, hant } = countScripts(text)
    balance += hant - hans
  }
  return balance > 0 ? 'hant' : 'hans'
}

/** Traditional becomes Simplified. Simplified text is not touched: opencc would make 乾县 into 干县. */
export const script: TextStep = {
  name: 'script',
  sign: /[\u3400-\u9fff]/,
  prepare(texts) {
    const document = detectScript(texts)
    const convert = converter(texts.some((text) => text.includes('着')))
    return (text) => (isTraditional(text, document) ? compare(text, convert(text)) : unchanged(text))
  },
}

function isTraditional(text: string, document: 'hans' | 'hant'): boolean {
  const { hans, hant } = countScripts(text)
  if (document === 'hant') return hant > 0 || hans < SIMPLIFIED_CHARACTERS
  return hant >= hans * TRADITIONAL_SHARE && traditionalCharacters(text).size >= TRADITIONAL_CHARACTERS
}

/** @param tellsParticle true where the document writes 着, so that its 著 is meant */
function converter(tellsParticle: boolean): Convert {
  const convert = Converter({ from: 't', to: 'cn' })
  return (text) => {
    const simplified = convert(text).replace(VARIANT, (variant: string) => VARIANTS.get(variant) ?? variant)
    return tellsParticle ? simplified : simplified.replace(PARTICLE, '着')
  }
}

/** Characters are converted one for one, so the changes are where the two differ. */
function compare(from: string, to: string): Rewritten {
  const edits: Edit[] = []
  for (let start = 0; start < from.length; start++)
    if (from[start] !== to[start]) edits.push({ start, from: from.charAt(start), to: to.charAt(start) })
  return applyEdits(from, edits)
}
