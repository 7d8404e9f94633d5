import { DIFF_HTML_MESSAGES } from '../../../messages/diff-html-messages.js'
import { fillMessage, type Language, type Values } from '../../../messages/text.js'
import type { PlanDiff, PlanSide } from '../../../model/plan-diff.js'
import { type Html, html } from './markup.js'
import type { Side } from './side-marks.js'

/** Words of the page, with values put in. */
export function say(language: Language, key: keyof typeof DIFF_HTML_MESSAGES, values: Values = {}): string {
  return fillMessage(DIFF_HTML_MESSAGES[key], values, language)
}

/** Says that what is in an element is Chinese, where the page around it is not. */
export function chinese(language: Language): Html | null {
  return language === 'zh' ? null : html` lang="zh-Hans"`
}

/** What a plan is called: by its year where that tells the two apart, else by its place. */
export function sideLabel({ base, revision }: PlanDiff, side: Side, language: Language): string {
  const { year } = side === 'base' ? base : revision
  return year === null || base.year === revision.year ? say(language, side) : yearLabel(year, language)
}

/** What two plans are called together. */
export function pairLabel(diff: PlanDiff, language: Language): string {
  const [base, revision] = [sideLabel(diff, 'base', language), sideLabel(diff, 'revision', language)]
  return say(language, 'pairTitle', { base, revision })
}

/** What one plan among several is called: by its year, or by its file. */
export function planLabel({ year, source }: PlanSide, language: Language): string {
  return year === null ? source.name : yearLabel(year, language)
}

function yearLabel(year: number, language: Language): string {
  return say(language, 'year', { year })
}
