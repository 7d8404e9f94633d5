/*
 * How plausible a decoded text is as Chinese. Costs are negative natural logarithms of rough probabilities, added up over
 * a text: of two readings of the same bytes the cheaper one is right. What is common in each script is what the national
 * standards put into their first level, with the few hundred characters that make up half of any text on top.
 */

/** The most frequent characters of official texts, and how Traditional writes those that it writes otherwise. */
const FREQUENT = {
  hans:
    '的一是在不了有和人这中大为上个国我以要时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法' +
    '所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开合还因由其些前外天政' +
    '四日社义事平形相全表间与关各重新线内数正心明原利比或但质气第向道条只结解问意建月公无情者最立代通并提直题党程展五员革' +
    '位入常文总次品式活设及管特件长求基资流路级少图统接较将组见计别期根论运农指几九区强放决必先任取据处给门即保治百规领' +
    '七海口东导增济术受联认六共权收证改单教安场车务具万每目至达示议报完类八名确科信节整元今集步群广记需段究观持众书布复' +
    '须际商深难近周委技备办省列习响约支便市除消构府称准精率维划选标存快效院查型按格养置层专状育识适属包调满县局照参该价严' +
    '责财审批监督检推落服牵头配负乡镇街',
  hant:
    '這為個國時來們於對會發動過說產種後學經進著電裡現實兩體機當點從業應開還與義間關線數質氣條結問無題黨員總設長資級圖統' +
    '較將組見計別論運農幾區強決據處給門規領東導濟術聯認權證單場車務萬達議報類確節廣記觀眾書復須際難備辦習響約構稱準維劃' +
    '選標層專狀識適屬調滿縣參該價嚴責財審監檢牽負鄉鎮',
} as const

/** Marks of Chinese text and what is between words. */
const USUAL_MARKS = '，。、；：？！（）《》〈〉「」『』【】〔〕“”‘’…—·％～①②③④⑤\u3000\t\n\r'

/** Lead and trail bytes of the common characters: GB 2312-80 level 1, Big5 level 1 (5401 characters). */
const LEVELS = {
  hans: { charset: 'gbk', leads: [0xb0, 0xd7], trails: [[0xa1, 0xfe]] },
  hant: {
    charset: 'big5',
    leads: [0xa4, 0xc6],
    trails: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
} as const

type Script = keyof typeof LEVELS
const SCRIPTS: readonly Script[] = ['hans', 'hant']

/** In nats, by what a character is. */
const COSTS = { frequent: 6, common: 9, usual: 4.5, other: 13, rare: 15, foreign: 17, broken: 20 } as const

/** Control characters, private use, surrogates by themselves, what no decoder could read. */
const BROKEN = /^[\p{Cc}\p{Cs}\p{Co}\ufff0-\uffff]$/u
const HAN = /^[\u3400-\u9fff]$/
/** Letters and signs that notices hold now and then: those of Latin-1 and Greek, arrows, boxes, full-width forms. */
const OTHER = /^[\u00a0-\u03ff\u2000-\u27bf\u3000-\u303f\uf900-\ufaff\uff00-\uffef]$/

const CODE_UNITS = 0x10000

let tables: Record<Script, Float32Array> | undefined

function costTables(): Record<Script, Float32Array> {
  tables ??= { hans: costTable('hans'), hant: costTable('hant') }
  return tables
}

function costTable(script: Script): Float32Array {
  const table = Float32Array.from({ length: CODE_UNITS }, (_, code) => otherCost(String.fromCharCode(code)))
  const set = (characters: string, cost: number) => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = cost
  }
  set(commonCharacters(script), COSTS.common)
  const frequent = Array.from(FREQUENT.hans).filter(
    (character) => script === 'hans' || table[character.charCodeAt(0)] === COSTS.common,
  )
  set(frequent.join('') + (script === 'hant' ? FREQUENT.hant : ''), COSTS.frequent)
  set(USUAL_MARKS, COSTS.usual)
  return table
}

function otherCost(character: string): number {
  if (character >= ' ' && character <= '~') return COSTS.usual
  if (BROKEN.test(character)) return USUAL_MARKS.includes(character) ? COSTS.usual : COSTS.broken
  if (HAN.test(character)) return COSTS.rare
  return OTHER.test(character) ? COSTS.other : COSTS.foreign
}

function commonCharacters(script: Script): string {
  const { charset, leads, trails } = LEVELS[script]
  const bytes: number[] = []
  for (let lead: number = leads[0]; lead <= leads[1]; lead++)
    for (const [first, last] of trails)
      for (let trail: number = first; trail <= last; trail++) bytes.push(lead, trail)
  // the last rows are not full
  return new TextDecoder(charset).decode(Uint8Array.from(bytes)).replace(/[^\u4e00-\u9fff]/g, '')
}

/**
 * How unlikely a text is as a Chinese notice, in nats, in the script that suits it better. Lower is better; texts that
 * the same bytes were decoded to can be compared.
 */
export function implausibility(text: string): number {
  const costs = SCRIPTS.map((script) => costTables()[script])
  const sums = costs.map((table) => {
    let sum = 0
    for (let i = 0; i < text.length; i++) sum += table[text.charCodeAt(i)] ?? 0
    return sum
  })
  return Math.min(...sums)
}
