import { chain, type Rewrite, replaceMatches, type TextStep } from './text-step.js'

/** Chinese figures. */
const FIGURES = '一二三四五六七八九'
/** What stands for 〇: circles of other blocks, the letter, the figure. */
const ZEROS = '○◯OＯ0０'

/** A year in Chinese figures whose zero is a circle or a letter: 二○二一年, 二OO九年, 〔二○二四〕 */
const YEAR = new RegExp(`[一二][${FIGURES}〇${ZEROS}]{3}(?=年|[〕\\]］）)])`, 'g')
/** A circle or a letter between Chinese figures, or a circle behind one and before what is counted: 一○五, 三○号 */
const ZERO = new RegExp(
  `(?<=[${FIGURES}十百千〇])[○◯OＯ](?=[${FIGURES}〇])|(?<=[${FIGURES}〇])[○◯](?=[年月日号条期届])`,
  'g',
)
const ANY_ZERO = new RegExp(`[${ZEROS}]`, 'g')
/** A year in figures with a circle or a letter in it, and a figure at its end, since 20○○年 is meant: 2O22年, 2○22年 */
const YEAR_IN_FIGURES = /(?<![\dA-Za-z])[12][\dOＯ○〇]{2}\d(?=年)/g
const ODD_ZERO = /[OＯ○〇]/g

/** A date set wide: 2 0 2 2 年 6 月 3 0 日 */
const WIDE_SET_DATE =
  /(?<![\d.][^\S\n]{0,4})[12](?:[^\S\n]{1,4}\d){3}[^\S\n]{0,4}(?:年(?:[^\S\n]{0,4}\d(?:[^\S\n]{1,4}\d)?[^\S\n]{0,4}月(?:[^\S\n]{0,4}\d(?:[^\S\n]{1,4}\d)?[^\S\n]{0,4}日)?)?|(?=[〕\]］]))/g
const BLANKS = /\s/g

/** A number all in full-width, with its marks: １，０００  ３．５％ */
const WIDE_NUMBER = /(?<![０-９，．])[１-９][０-９]{0,2}(?:，[０-９]{3})+(?![０-９，．])/g
const WIDE_SHARE = /(?<=[\u3400-\u9fff])[０-９]{1,4}．[０-９]{1,4}(?=[％%‰]|个百分点)/g

/** Zeros in Chinese numerals are 〇, and numbers in one piece. Numerals themselves stay as printed: ①, ㈠, 零. */
export const numerals: TextStep = {
  name: 'numerals',
  sign: /[○◯〇OＯ]|[一二][一二三四五六七八九0０]{3}|\d[^\S\n]+\d|[０-９][，．]/,
  prepare: () =>
    chain(
      replace(YEAR, ANY_ZERO, '〇'),
      replace(ZERO, ANY_ZERO, '〇'),
      replace(YEAR_IN_FIGURES, ODD_ZERO, '0'),
      replace(WIDE_SET_DATE, BLANKS, ''),
      replace(WIDE_NUMBER, /，/g, ','),
      replace(WIDE_SHARE, /．/g, '.'),
    ),
}

function replace(pattern: RegExp, part: RegExp, by: string): Rewrite {
  return (text) => replaceMatches(text, pattern, ([match]) => match.replace(part, by))
}
