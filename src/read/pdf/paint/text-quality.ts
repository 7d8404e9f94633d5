/** Characters that Chinese office text is made of: Han, kana, punctuation, ASCII, full-width forms, enclosed numbers. */
const EXPECTED =
  /[\u0020-\u007e\u00a0-\u00ff\u2010-\u2027\u2030-\u205e\u2100-\u22ff\u2460-\u27bf\u2e80-\u2fdf\u3000-\u30ff\u3100-\u312f\u31c0-\u31e3\u3200-\u33ff\u4e00-\u9fff\uf900-\ufaff\ufe10-\ufe4f\uff00-\uffef]/
/** Han characters proper. */
const HAN = /[\u4e00-\u9fff]/
/** Latin letters and digits. */
const ALPHANUMERIC = /[0-9A-Za-z]/
/** Characters that no Chinese notice does without, Simplified and Traditional: together about a fifth of its text. */
const COMMON = new Set(
  '的一是不了在有和人中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着等部度家电電力里如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么麼利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系军軍很情者最立代想已通并並提直题題党黨程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資边邊流路级級少图圖山统統接知较較将將组組见見计計别別她手角期根论論运運农農指几幾九区區强強放决決西被干做必战戰先回则則任取据據处處务務市县縣局府室单單位责責任负負信息案整推落督城镇鎮街道办辦委乡鄉企保障服服规規范範围圍优優化营營商环環境健育教安监監标標准準深',
)
/** Characters that no font prints: private use, control and unassigned ones, and what could not be decoded. */
const UNPRINTABLE = /[\p{Co}\p{Cc}\p{Cn}\p{Cs}\ufffd]/u
/** Shortest text that can be judged, in characters without white space. */
const MIN_LENGTH = 20
/** Share of expected characters below which text is garbled. */
const MIN_EXPECTED = 0.6
/** Share of letters and digits below which text without Han is garbled. */
const MIN_ALPHANUMERIC = 0.3
/** Share of common characters among Han below which they are picked at random: real text has a third and more. */
const MIN_COMMON = 0.08
/** Fewest Han characters for which that share means something. */
const MIN_HAN = 60
/** Fewest different characters that are text, and not a bullet or a dotted line. */
const MIN_DISTINCT = 6
/** Fewest different signs that are no formula, no dotted line and no list of bullets. */
const MANY_SYMBOLS = 16
/** The same bounds where there is other evidence against a text: less of it will do. */
const WITH_EVIDENCE = { length: 6, distinct: 4, han: 16 } as const
/** Length of a quote in characters. */
const QUOTE_LENGTH = 16
/** Characters looked at: the first pages tell. */
const SAMPLE = 20_000

/**
 * Tells a text layer whose characters are not those on the paper: private, control or unassigned characters, scripts
 * that do not belong, or Han picked at random, as when glyph numbers pass for characters.
 * @returns a quote of it, or null where the text can be read
 */
export function garbledQuote(text: string): string | null {
  const sample = take(text)
  const { length, expected, han, common, alphanumeric } = sample
  if (length < MIN_LENGTH) return null
  const isOdd = expected < MIN_EXPECTED * length
  const isRandom = han >= MIN_HAN && common < MIN_COMMON * han
  const isSymbols = han === 0 && alphanumeric < MIN_ALPHANUMERIC * length
  return isOdd || isRandom || isSymbols ? sample.quote : null
}

/**
 * The same for what one font sets on one page, which may be no more than bullets or Greek letters.
 * @param isBareCodes whether each character is just the number that the file has for it, though the file holds the
 * font's glyphs: then nothing says which characters they are
 */
export function garbledFontQuote(text: string, isBareCodes: boolean): string | null {
  // Most text is beyond doubt, and looking closely takes time.
  if (!isBareCodes && !UNPRINTABLE.test(text) && hasCommonHan(text)) return null
  const sample = take(text)
  const { length, distinct, expected, unprintable, han, common, distinctAlphanumeric } = sample
  const isRandom = han >= MIN_HAN && common < MIN_COMMON * han
  const isOdd = length >= MIN_LENGTH && distinct >= MIN_DISTINCT && unprintable > (1 - MIN_EXPECTED) * length
  const isNumbers =
    isBareCodes &&
    length >= WITH_EVIDENCE.length &&
    distinct >= WITH_EVIDENCE.distinct &&
    (expected < MIN_EXPECTED * length ||
      (han >= WITH_EVIDENCE.han && common === 0) ||
      (distinct >= MANY_SYMBOLS && han === 0 && distinctAlphanumeric < MIN_ALPHANUMERIC * distinct))
  return isRandom || isOdd || isNumbers ? sample.quote : null
}

/** Whether so much of a text is common characters that its Han cannot be picked at random. */
function hasCommonHan(text: string): boolean {
  let common = 0
  for (const character of text) if (COMMON.has(character)) common += 1
  return common >= MIN_COMMON * text.length
}

/** What a text consists of, in characters without white space. */
function take(text: string) {
  const characters = [...text.slice(0, SAMPLE).replace(/\s/gu, '')]
  const distinct = [...new Set(characters)]
  const count = (test: (character: string) => boolean) => characters.filter(test).length
  return {
    length: characters.length,
    distinct: distinct.length,
    distinctAlphanumeric: distinct.filter((one) => ALPHANUMERIC.test(one)).length,
    expected: count((one) => EXPECTED.test(one)),
    unprintable: count((one) => UNPRINTABLE.test(one)),
    han: count((one) => HAN.test(one)),
    common: count((one) => COMMON.has(one)),
    alphanumeric: count((one) => ALPHANUMERIC.test(one)),
    quote: showable(characters.slice(0, QUOTE_LENGTH).join('')),
  }
}

/** A text in which every character can be shown. */
export function showable(text: string): string {
  return Array.from(text, (character) => (UNPRINTABLE.test(character) ? '�' : character)).join('')
}
