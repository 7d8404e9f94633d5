import { headingTitle } from '../language/outline-number.js'
import type { PlanInput } from '../model/plan-input.js'
import { normaliseTexts } from '../normalise/normalise-texts.js'
import type { StepOptions } from '../normalise/text-step.js'
import { mapPlanTexts } from './plan-texts.js'

/** A line break in a text as printed, with the indent of the next line. */
const BREAK = /[\n\r\u2028\u2029]\s*/g
const LATIN_END = /\w$/
const LATIN_START = /^\w/

/**
 * A plan with clean text: one that `--keep-text` made has it as printed. Clean text stays as it is, and costs a search.
 * @returns the plan; its `diagnostics` say what was cleaned, where they did not already
 */
export function cleanPlan(plan: PlanInput, options: StepOptions): PlanInput {
  const printed: string[] = []
  mapPlanTexts(plan, (text) => {
    printed.push(withoutBreaks(text))
    return text
  })
  const { texts, diagnostics } = normaliseTexts(printed, options)
  const clean = texts.values()
  const cleaned = mapPlanTexts(plan, (given, kind) => {
    const next = withoutBreaks(clean.next().value ?? given)
    // Damage may have hidden the number in front of a title: ?。ㄒ唬﹪@轉型 is （一）围绕转型.
    return kind === 'title' && next !== given ? headingTitle(next) : next
  })
  const told = new Set(plan.diagnostics.map(({ code }) => code))
  const news = diagnostics.filter(({ code }) => !told.has(code))
  return { ...cleaned, diagnostics: [...plan.diagnostics, ...news] }
}

/** Lines that were only wrapped are one; between two Latin words a blank stands for the break. */
function withoutBreaks(text: string): string {
  return text.replace(BREAK, (lineBreak, at: number) => {
    const isLatin =
      LATIN_END.test(text.charAt(at - 1)) && LATIN_START.test(text.charAt(at + lineBreak.length))
    return isLatin ? ' ' : ''
  })
}
