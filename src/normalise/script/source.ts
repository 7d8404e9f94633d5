/** Whose Traditional characters opencc-js should expect: its own standard, those of Hong Kong or of Taiwan. */
export type Source = 't' | 'hk' | 'tw'

/** Each source, the most careful first: `tw` makes 著 into 着 outside words such as 顯著, the others take it as it is. */
export const SOURCES: readonly Source[] = ['t', 'hk', 'tw']

/** Characters that some sources write and others do not. */
interface Mark {
  characters: string
  sources: readonly Source[]
  weight: number
}

/** Whether 著 or 着 is written in 隨著 is all that changes the result, so it outweighs the other characters. */
const DECISIVE = 100
/**
 * The same words are 隨着 爲了 羣衆 裏面 衛生 in the standard of opencc, 隨着 為了 羣眾 裏面 衞生 in Hong Kong, and
 * 隨著 為了 群眾 裡面 衛生 in Taiwan.
 */
const MARKS: readonly Mark[] = [
  { characters: '着', sources: ['t', 'hk'], weight: DECISIVE },
  { characters: '爲衆僞羣峯啓喫牀脣麪竈', sources: ['t'], weight: 1 },
  { characters: '為眾偽', sources: ['hk', 'tw'], weight: 1 },
  { characters: '裏', sources: ['t', 'hk'], weight: 1 },
  { characters: '裡', sources: ['tw'], weight: 1 },
  { characters: '衞説税脱鋭閲悦敍綫藴葱枱鈎', sources: ['hk'], weight: 1 },
  { characters: '衛說稅脫銳閱悅敘線蘊蔥檯鉤', sources: ['t', 'tw'], weight: 1 },
]
const BY_CHARACTER: ReadonlyMap<string, Mark> = new Map(
  MARKS.flatMap((mark) => Array.from(mark.characters, (character): [string, Mark] => [character, mark])),
)
const MARK = new RegExp(`[${[...BY_CHARACTER.keys()].join('')}]`, 'g')

/** 著 where it may be read zhe: 隨著, not 顯著 著名. */
const PARTICLE =
  /(?<![顯显昭卓名原土專专編编論论譯译遺遗合巨拙執执撰雜杂新])著(?![名作述稱称錄录者書书文譯译])/g
const PARTICLE_OF: Mark = { characters: '著', sources: ['tw'], weight: DECISIVE }

/** The source of Traditional texts, by the characters they have; `t` where none tells. */
export function findSource(texts: readonly string[]): Source {
  const scores: Record<Source, number> = { t: 0, hk: 0, tw: 0 }
  const score = ({ sources, weight }: Mark) => {
    for (const source of sources) scores[source] += weight
  }
  for (const text of texts) {
    for (const [character] of text.matchAll(MARK)) score(BY_CHARACTER.get(character) ?? PARTICLE_OF)
    for (const _ of text.matchAll(PARTICLE)) score(PARTICLE_OF)
  }
  return SOURCES.reduce((best, source) => (scores[source] > scores[best] ? source : best))
}
