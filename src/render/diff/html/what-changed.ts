import type { Language } from '../../../messages/text.js'
import type { Change, Mark, Rule } from '../../../model/plan-diff.js'
import { markedValue } from './marked-text.js'
import { type Html, html } from './markup.js'
import { ownValues, type Side } from './side-marks.js'
import { say } from './words.js'

/** Rules whose values are the texts that the wording shows already, mark by mark. */
const WORDING_SAYS_ALL: ReadonlySet<Rule> = new Set(['task-reworded', 'format-only'])
/** Rules whose values are paths of headings, which change as a whole. */
const PATHS: ReadonlySet<Rule> = new Set(['task-moved', 'section-renamed'])

/** What a change is about in one line: from what to what, and the wording with its marks. */
export function whatChanged(change: Change, language: Language): Html {
  const { rule, wording } = change
  const texts = wording.map(({ marks }) => html`<q class="wording">${marks.map(markHtml)}</q>`)
  return html`${wording.length > 0 && WORDING_SAYS_ALL.has(rule) ? null : fromTo(change, language)}${texts}`
}

/** The values of both sides, those marked that only one has; once where nothing is. */
function fromTo(change: Change, language: Language): Html {
  const [place, newPlace] = [change.base.values[1], change.revision.values[1]]
  if (change.rule === 'task-moved' && place !== undefined && newPlace !== undefined)
    return html`${say(language, 'place', { place })} → ${say(language, 'place', { place: newPlace })}`
  const isSame = change.base.values.join('\n') === change.revision.values.join('\n')
  const to = sideValues('revision', change, language)
  if (isSame || change.base.values.length === 0) return html`${to}`
  const from = sideValues('base', change, language)
  return to.length === 0 ? html`${from}` : html`${from}<span class="arrow">→</span> ${to}`
}

function sideValues(side: Side, change: Change, language: Language): Html[] {
  const own = new Set(ownValues(side, change))
  const isOwn = (value: string) => own.has(value) || (PATHS.has(change.rule) && own.size > 0)
  return change[side].values.map(
    (value) => html`${markedValue(side, value || say(language, 'noSection'), isOwn(value))} `,
  )
}

function markHtml({ type, text }: Mark): Html {
  if (type === 'same') return html`${text}`
  return markedValue(type === 'removed' ? 'base' : 'revision', text, true)
}
