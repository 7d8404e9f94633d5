import { LEVEL_NAMES, RULE_MESSAGES } from '../../../messages/diff-messages.js'
import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import { RENDER_MESSAGES } from '../../../messages/render-messages.js'
import type { Diagnostic } from '../../../model/diagnostic.js'
import type { Change, PlanDiff, PlanSide } from '../../../model/plan-diff.js'
import { LEVELS, RULES } from '../../../model/rules.js'
import { diagnosticMessage } from '../../../result.js'
import { textWidth } from '../../text-width.js'
import { padTo } from '../../wrap.js'
import { countTasks } from '../count-tasks.js'
import { groupBy } from '../group-by.js'
import { factLines } from './fact-lines.js'
import { LEVEL_SIGNS, type Page, say } from './page.js'
import { type Line, type Span, span } from './spans.js'
import { hang } from './wrap-spans.js'

/** The two plans, marked as `diff` marks its two files. */
export function planLines({ base, revision }: PlanDiff, page: Page): Line[] {
  return [...sideLines(base, span('- ', 'removed'), page), ...sideLines(revision, span('+ ', 'added'), page)]
}

function sideLines(plan: PlanSide, mark: Span, page: Page): Line[] {
  const title =
    plan.title === null ? say(page, RENDER_MESSAGES.untitled, {}, 'strong') : span(plan.title, 'strong')
  const yearInTitle = plan.year === null || title.text.includes(String(plan.year))
  const facts = [
    plan.source.name,
    yearInTitle ? null : String(plan.year),
    plan.documentNumber,
    plan.issuer,
    plan.issuedOn,
    say(page, DIFF_RENDER_MESSAGES.tasks, { count: plan.tasks.length }).text,
  ]
  const known = facts.filter((fact) => fact !== null)
  return [...hang([mark], [title], page.width), ...factLines([span('  ')], known, 'faint', page.width)]
}

/** What should be known of a comparison, one after the other. */
export function diagnosticLines(diagnostics: readonly Diagnostic[], page: Page): Line[] {
  return diagnostics.flatMap((diagnostic) => {
    const { severity } = diagnostic
    const message = diagnosticMessage(diagnostic, page.language)
    return hang([span(`${LEVEL_SIGNS[severity]} `, severity)], [span(message, severity)], page.width)
  })
}

/** How many tasks each plan has and shares, and how many changes there are of each level and kind. */
export function summaryLines(diff: PlanDiff, page: Page): Line[] {
  const counts = countTasks(diff)
  const { accepted } = diff.summary
  const sentence = [
    say(page, DIFF_RENDER_MESSAGES.counts, counts, 'strong'),
    ...(counts.split ? [say(page, DIFF_RENDER_MESSAGES.split, { count: counts.split }, 'strong')] : []),
    ...(counts.merged ? [say(page, DIFF_RENDER_MESSAGES.merged, { count: counts.merged }, 'strong')] : []),
    ...(accepted ? [say(page, DIFF_RENDER_MESSAGES.acceptedCount, { count: accepted })] : []),
  ]
  const open = diff.changes.filter((change) => change.accepted === null)
  return [...hang([], sentence, page.width), ...levelLines(open, page)]
}

/** A line or more a level: its sign, its name, how many changes, and how many of each kind. */
function levelLines(changes: readonly Change[], page: Page): Line[] {
  const byLevel = groupBy(changes, ({ level }) => level)
  const names = [...byLevel.keys()].map((level) => LEVEL_NAMES[level][page.language])
  const widest = Math.max(...names.map(textWidth))
  const digits = Math.max(...[...byLevel.values()].map(({ length }) => String(length).length))
  return LEVELS.flatMap((level) => {
    const ofLevel = level === 'none' ? undefined : byLevel.get(level)
    if (level === 'none' || !ofLevel) return []
    const name = padTo(LEVEL_NAMES[level][page.language], widest)
    const count = String(ofLevel.length).padStart(digits)
    const head = span(`${LEVEL_SIGNS[level]} ${name} ${count}  `, level)
    return factLines([head], kindsOf(ofLevel, page), 'plain', page.width)
  })
}

function kindsOf(changes: readonly Change[], { language }: Page): string[] {
  const byRule = groupBy(changes, ({ rule }) => rule)
  return RULES.flatMap((rule) => {
    const count = byRule.get(rule)?.length ?? 0
    return count === 0 ? [] : `${RULE_MESSAGES[rule].name[language]} ${count}`
  })
}
