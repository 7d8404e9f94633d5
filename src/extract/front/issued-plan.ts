import { closingMark } from './title-marks.js'

/** Who issues, or 关于, stands in front of the verb: 信息发布工作的通知 issues nothing. */
const ISSUES =
  /(?:(?:关于|政府|办公室|办公厅|委员会|[局厅委院]|^)(?:重新|联合|修订)?|[省市县区州](?=印发|转发))(?:印发|转发|批转|下发|发布|公布|下达|印送)(.{2,160})的(?:通知|公告|函|通告)(?:[（(][^（）()]{1,20}[）)])?[》〉]?$/u
/** A letter may hand over a letter that hands over a plan. */
const MOST_LETTERS = 4
/** 《…》和《…》: what stands between the names of several plans */
const IS_JOINED = /^(?:和|及|以及|、|等)?《|^等/u

/**
 * The plan named by a covering letter's title; null where it names none.
 * @example issuedPlan('云岚市人民政府关于印发《云岚市2031年工作要点》的通知') // '云岚市2031年工作要点'
 */
export function issuedPlan(title: string): string | null {
  let plan: string | null = null
  for (let letter = title, i = 0; i < MOST_LETTERS; i++) {
    const named = ISSUES.exec(letter)?.[1]
    if (named === undefined) break
    plan = unwrapped(named)
    letter = plan
  }
  return plan
}

/** 《…》 around the whole name, or around the first of several. */
function unwrapped(name: string): string {
  const end = closingMark(name)
  const isFirstOfSeveral = IS_JOINED.test(name.slice(end + 1))
  return end > 0 && (end === name.length - 1 || isFirstOfSeveral) ? name.slice(1, end) : name
}
