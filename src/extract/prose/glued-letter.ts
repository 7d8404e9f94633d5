import { GLUED_ADDRESSEE_STARTS, GLUED_OPENINGS, ISSUER_ENDS, TITLE_ENDS } from '../words/front-words.js'

const NUMBER = '[〔[［﹝(（【](?:19|20)\\d{2}[〕\\]］﹞)）】]第?\\d{1,4}号'
const DATE =
  '(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[一二][〇○O0零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)'
const ENDS = `(?:${TITLE_ENDS.join('|')})》?(?:[（(][^（）()]{1,20}[）)])?`
const ADDRESSEES = `(?:${GLUED_ADDRESSEE_STARTS.join('|')})[^。：:《]{2,200}[：:]`
const OPENS_TEXT = `(?:${GLUED_OPENINGS.join('|')}|一、|[（(]一[）)](?![的项条款])|第一[章条]|1[.．、](?!\\d))`
/** Behind the date of a signature no sentence goes on: 3月1日前, 3月1日起, 3月1日召开 */
const NOT_A_SIGNATURE = '(?![前后起至以之的，。、；）)：:]|召开|通过|发布|颁布|公布|施行|实施|开始|电)'

/**
 * Where a letter's lines were glued together, the ends of the first stand where the next begins, in the order in which
 * a letter has them. Each looks at a bounded stretch.
 */
const BREAKS: readonly [pattern: RegExp, replacement: string][] = [
  // 云岚市人民政府办公室文件|云政办发〔2031〕3号
  [new RegExp(`(?<=^[\\u4e00-\\u9fff]{4,30}文件)(?=[\\u4e00-\\u9fff]{2,12}${NUMBER})`, 'gmu'), '\n'],
  // …的通知|云政办发〔2031〕3号
  [new RegExp(`(?<=的通知)(?=[\\u4e00-\\u9fff]{2,12}${NUMBER})`, 'gu'), '\n'],
  // 云政办发〔2031〕3号|云岚市人民政府…的通知, 云政办发〔2031〕3号|各县（市、区）…：
  [new RegExp(`^[\\u4e00-\\u9fff]{2,12}${NUMBER}(?=各|《?[\\u4e00-\\u9fff]{6})`, 'gmu'), '$&\n'],
  // …的通知|各县（市、区）人民政府：
  [new RegExp(`^[^。]{6,160}的通知》?(?=${ADDRESSEES})`, 'gmu'), '$&\n'],
  // …现印发给你们，请认真贯彻落实。|附件：…
  [/(?<=[。！）)】〕])\s{0,4}(?=附\s{0,4}件[：:])/gu, '\n'],
  // …请认真贯彻落实。|云岚市人民政府2031年3月1日|云岚市…, also behind 附件：…表
  [
    new RegExp(
      `(?<=[。！）)])(?:[\\u4e00-\\u9fff]{2,60}(?:${ISSUER_ENDS.join('|')}))?${DATE}(?:印发)?${NOT_A_SIGNATURE}`,
      'gu',
    ),
    '\n$&\n',
  ],
  [
    new RegExp(
      `^(附件[：:][^。]{4,200}?(?:${TITLE_ENDS.join('|')})(?!表))((?:[\\u4e00-\\u9fff]{2,30}(?:${ISSUER_ENDS.join('|')}))?${DATE})${NOT_A_SIGNATURE}`,
      'gmu',
    ),
    '$1\n$2\n',
  ],
  // 附件1|云岚市…工作要点
  [
    new RegExp(`^附件\\d{0,2}(?=[\\u4e00-\\u9fff\\d][^。；：，,]{5,60}${ENDS}\\s*${OPENS_TEXT})`, 'gmu'),
    '$&\n',
  ],
  // 云岚市2031年工作要点|一、…, 云岚市2031年工作要点|为做好…
  [new RegExp(`^[^。；：，,]{6,60}${ENDS}(?=\\s*${OPENS_TEXT})`, 'gmu'), '$&\n'],
]

/** A letter's lines on lines of their own again, where a copy glued them together without a trace. */
export function breakGluedLetter(text: string): string {
  return BREAKS.reduce((broken, [pattern, replacement]) => broken.replace(pattern, replacement), text)
}
