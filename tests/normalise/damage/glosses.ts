import { READINGS } from '../../../src/language/reading-data.js'
import { isTraditionalOnly } from '../../../src/normalise/script/evidence.js'
import { simplifyCharacter } from '../../../src/normalise/simplify.js'
import { pick } from '../damage.js'

/** Which characters a copy has glossed: a few with several Traditional forms, all that changed, or very common ones. */
export type GlossFamily = 'several-forms' | 'changed' | 'common'

const SEVERAL_FORMS = '發經區統責開處時進關項監應設準發產業規範據質'
const COMMON = '工作中和有人力政公开開府不在一部门門的地民建行重'
const GLOSSED: Readonly<Record<GlossFamily, (character: string) => boolean>> = {
  'several-forms': (character) => SEVERAL_FORMS.includes(character),
  changed: isTraditionalOnly,
  common: (character) => COMMON.includes(character),
}
/** Half-width, full-width and mixed, as copies have them. */
const BRACKETS = ['()', '()', '()', '（）', '(）', '（)']

const readings = new Map<string, string[]>()
for (const line of READINGS.trim().split('\n')) {
  const [, reading = '', characters = ''] = /^([^\u3400-\u9fff]+)(.*)$/.exec(line) ?? []
  for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), reading])
}

/** The readings of a character with their tone marks. */
function readingsOf(character: string): readonly string[] {
  return readings.get(simplifyCharacter(character)) ?? []
}

/** Ways to write a reading, the usual one most often. */
const WAYS: readonly ((reading: string, random: () => number) => string)[] = [
  ...Array.from({ length: 12 }, () => (reading: string) => reading),
  (reading) => `${reading} `,
  (reading) => ` ${reading}`,
  (reading) => `${reading.slice(0, 1)}\n${reading.slice(1)}`,
  (reading) => reading.replaceAll('a', 'ɑ').replaceAll('g', 'ɡ'),
  (reading) => reading.normalize('NFD'),
  (reading) => reading.replace(/^./u, (letter) => letter.toUpperCase()),
]

/** Glosses after some characters of a text. Only the first reading has no mark now and then: 的(de). */
export function addGlossesOf(family: GlossFamily, text: string, random: () => number): string {
  return Array.from(text, (character) => {
    const known = readingsOf(character)
    if (known.length === 0 || !GLOSSED[family](character)) return character
    return character + glossOf(known, random)
  }).join('')
}

function glossOf(known: readonly string[], random: () => number): string {
  const brackets = pick(random, BRACKETS)
  const reading = pick(random, known)
  const isTwofold = known.length > 1 && random() < 0.05
  const letters = isTwofold ? known.slice(0, 2).join('/') : pick(random, WAYS)(reading, random)
  return brackets.charAt(0) + letters + brackets.charAt(1)
}

/** A text that ends within its last gloss. */
export function cutInGloss(glossed: string, random: () => number): string {
  const last = Math.max(glossed.lastIndexOf('('), glossed.lastIndexOf('（'))
  const close = glossed.slice(last).search(/[)）]/)
  return glossed.slice(0, last + 1 + Math.floor(random() * Math.max(1, close)))
}
