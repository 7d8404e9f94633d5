import { DIFF_RENDER_MESSAGES } from '../../messages/diff-render-messages.js'
import { fillMessage, type Language } from '../../messages/text.js'
import type { PlanDiff, PlanHistory } from '../../model/plan-diff.js'
import type { Renderer } from '../renderer.js'
import { type Comparison, diffsOf, isHistory } from './comparison.js'
import { fromTo } from './from-to.js'
import { acceptedSection } from './markdown/accepted-section.js'
import { changeSections } from './markdown/change-sections.js'
import { alerts, countsSentence, kindTable, planTable } from './markdown/head.js'
import { baselineSection, historySection } from './markdown/list-sections.js'
import { bytesOf, fitSections, type Section } from './markdown/section.js'
import { nothingText } from './nothing-text.js'
import { partDiagnostics } from './part-diagnostics.js'
import { toldHistories } from './told-histories.js'

/**
 * A step summary of GitHub may have 1 MiB (1,048,576 bytes) together with what else the step writes; a longer one is not
 * shown at all.
 */
const MOST_BYTES = 1_000_000
/** Room for the line that says how much was cut. */
const CUT_LINE_BYTES = 500

/** The comparison for a pull request or a step summary: GitHub's Markdown, counts first, nothing in it that GitHub acts on. */
export const diffMarkdown = {
  name: 'markdown',
  extensions: ['md', 'markdown'],
  purpose: DIFF_RENDER_MESSAGES.markdown,
  render(comparison, { language = 'zh' }) {
    const parts: Part[] = diffsOf(comparison).map((diff) => ({
      head: headOf(diff, isHistory(comparison), language),
      sections: sectionsOf(diff, language),
    }))
    if (isHistory(comparison)) parts.push(historyPart(comparison, language))
    let left = MOST_BYTES
    const texts = parts.map(({ head, sections }, index) => {
      // what one part does not need is for those after it
      const room = Math.floor(left / (parts.length - index))
      const text = partText(head, sections, room, language)
      left -= bytesOf(text)
      return text
    })
    return `${texts.join('').trimEnd()}\n`
  },
} as const satisfies Renderer<Comparison>

/** A part of the output: what is never cut, and what is. */
interface Part {
  readonly head: string
  readonly sections: Iterable<Section>
}

function partText(head: string, sections: Iterable<Section>, room: number, language: Language): string {
  const { text, cut } = fitSections(sections, room - bytesOf(head) - CUT_LINE_BYTES)
  const note =
    cut === 0 ? '' : `> [!NOTE]\n> ${fillMessage(DIFF_RENDER_MESSAGES.cut, { count: cut }, language)}\n\n`
  return head + text + note
}

function headOf(diff: PlanDiff, isOneOfSeveral: boolean, language: Language): string {
  const years = fromTo(String(diff.base.year ?? ''), String(diff.revision.year ?? ''))
  const heading = DIFF_RENDER_MESSAGES.heading[language]
  const { aboutPlans } = partDiagnostics(diff.diagnostics)
  return [
    `## ${isOneOfSeveral && years !== '' ? `${heading} ${years}` : heading}\n\n`,
    alerts(aboutPlans, language),
    planTable(diff, language),
    diff.changes.length === 0 ? `${nothingText(diff, language)}\n\n` : countsSentence(diff, language),
    kindTable(diff, language),
  ].join('')
}

function* sectionsOf(diff: PlanDiff, language: Language): Generator<Section> {
  yield* changeSections(diff, language)
  const accepted = diff.changes.filter((change) => change.accepted !== null)
  if (accepted.length > 0) yield acceptedSection(accepted, language)
  const { aboutBaseline } = partDiagnostics(diff.diagnostics)
  if (aboutBaseline.length > 0) yield baselineSection(aboutBaseline, language)
}

function historyPart(history: PlanHistory, language: Language): Part {
  const { told, quiet: count, plans } = toldHistories(history, language)
  const rest = count === 0 ? '' : fillMessage(DIFF_RENDER_MESSAGES.unchangedTasks, { count, plans }, language)
  return { head: '', sections: [historySection(told, rest, language)] }
}
