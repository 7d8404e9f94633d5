import { RULE_MESSAGES } from '../../../messages/diff-messages.js'
import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import { RENDER_MESSAGES } from '../../../messages/render-messages.js'
import { fillMessage, type Language, type MessageText } from '../../../messages/text.js'
import type { Diagnostic } from '../../../model/diagnostic.js'
import type { PlanDiff, PlanSide } from '../../../model/plan-diff.js'
import { LEVELS, RULES } from '../../../model/rules.js'
import { diagnosticMessage } from '../../../result.js'
import { escapeMarkdown } from '../../escape-markdown.js'
import { countTasks } from '../count-tasks.js'
import { cutText } from '../cut-text.js'
import { groupBy } from '../group-by.js'
import { tableHead, tableRow } from './cells.js'
import { levelMark } from './level-mark.js'

/** A title or a name longer than this is cut, in characters: what comes first must not fill the page. */
const LONGEST = 200

/** What should be known before anything else; GitHub shows such a quotation as a warning. */
export function alerts(diagnostics: readonly Diagnostic[], language: Language): string {
  return diagnostics
    .map((diagnostic) => `> [!WARNING]\n> ${escapeMarkdown(diagnosticMessage(diagnostic, language))}\n\n`)
    .join('')
}

/** The two plans, a row each. */
export function planTable({ base, revision }: PlanDiff, language: Language): string {
  const headings = [
    DIFF_RENDER_MESSAGES.plan,
    RENDER_MESSAGES.year,
    RENDER_MESSAGES.source,
    DIFF_RENDER_MESSAGES.taskCount,
  ]
  const names = headings.map((heading) => heading[language])
  const sides = [
    [DIFF_RENDER_MESSAGES.base, base],
    [DIFF_RENDER_MESSAGES.revision, revision],
  ] as const
  const rows = sides.map(([name, plan]) => tableRow([name[language], ...planCells(plan, language)]))
  return `${tableHead(['', ...names], [DIFF_RENDER_MESSAGES.taskCount[language]])}${rows.join('')}\n`
}

function planCells({ title, year, source, tasks }: PlanSide, language: Language): string[] {
  const [name, file] = [title ?? RENDER_MESSAGES.untitled[language], source.name].map((text) =>
    escapeMarkdown(cutText(text, LONGEST)),
  )
  return [name ?? '', year === null ? '' : String(year), file ?? '', String(tasks.length)]
}

/** How many tasks were kept, added and removed, in a sentence. */
export function countsSentence(diff: PlanDiff, language: Language): string {
  const counts = countTasks(diff)
  const say = (text: MessageText, count: number) =>
    count === 0 ? '' : fillMessage(text, { count }, language)
  const sentence = [
    fillMessage(DIFF_RENDER_MESSAGES.counts, counts, language),
    say(DIFF_RENDER_MESSAGES.split, counts.split),
    say(DIFF_RENDER_MESSAGES.merged, counts.merged),
    say(DIFF_RENDER_MESSAGES.acceptedCount, diff.summary.accepted),
  ]
  return `${sentence.join('')}\n\n`
}

/** How many changes there are of each kind, the gravest first; "" where there is none. */
export function kindTable({ changes }: PlanDiff, language: Language): string {
  const open = groupBy(
    changes.filter(({ accepted }) => accepted === null),
    ({ rule }) => rule,
  )
  if (open.size === 0) return ''
  const headings = [
    DIFF_RENDER_MESSAGES.level,
    DIFF_RENDER_MESSAGES.kind,
    DIFF_RENDER_MESSAGES.rule,
    DIFF_RENDER_MESSAGES.count,
  ]
  const rows = LEVELS.flatMap((level) =>
    RULES.flatMap((rule) => {
      const count = open.get(rule)?.filter((change) => change.level === level).length ?? 0
      if (level === 'none' || count === 0) return []
      return tableRow([
        levelMark(level, language),
        RULE_MESSAGES[rule].name[language],
        `\`${rule}\``,
        String(count),
      ])
    }),
  )
  const names = headings.map((heading) => heading[language])
  return `${tableHead(names, [DIFF_RENDER_MESSAGES.count[language]])}${rows.join('')}\n`
}
