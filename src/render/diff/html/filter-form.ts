import { DIFF_HTML_MESSAGES } from '../../../messages/diff-html-messages.js'
import { LEVEL_NAMES, RULE_MESSAGES } from '../../../messages/diff-messages.js'
import type { Language } from '../../../messages/text.js'
import { RULES } from '../../../model/rules.js'
import type { ChangeKind } from './change-kinds.js'
import { filterCounts } from './filter-counts.js'
import { type Html, html } from './markup.js'
import type { PairContext } from './page-context.js'
import type { UnitNumbers } from './unit-numbers.js'
import { chinese, say } from './words.js'

const STANDINGS = ['error', 'warning', 'info', 'accepted', 'unchanged'] as const
const STANDING_NAMES = {
  ...LEVEL_NAMES,
  accepted: DIFF_HTML_MESSAGES.accepted,
  unchanged: DIFF_HTML_MESSAGES.unchanged,
}

/** The controls of the filter; hidden until the script, which they need, shows them. */
export function filterForm(pairs: readonly PairContext[], units: UnitNumbers, language: Language): Html {
  const counts = filterCounts(pairs)
  const text = (name: string, count = 0) => say(language, 'option', { name, count })
  const unitOption = ([name, place]: readonly [string, number]) => html`
<option value="${name}" data-place="${place}"${chinese(language)}>${text(name, counts.ofUnit.get(name))}</option>`
  const kindOption = (kind: ChangeKind, name: string) =>
    counts.ofKind.has(kind)
      ? html`
<option value="${kind}">${text(name, counts.ofKind.get(kind))}</option>`
      : null
  const levels = STANDINGS.map((kind) => kindOption(kind, STANDING_NAMES[kind][language]))
  const rules = RULES.map((rule) => kindOption(rule, RULE_MESSAGES[rule].name[language]))
  return html`
<form id="filter" class="filter" role="search" aria-label="${say(language, 'filter')}"
 data-unknown="${DIFF_HTML_MESSAGES.unknownOption[language]}" hidden>
<label>${say(language, 'unit')} <select name="unit">
<option value="">${say(language, 'allUnits')}</option>${[...units].map(unitOption)}
</select></label>
<label>${say(language, 'kindOfChange')} <select name="kind">
<option value="">${say(language, 'allKinds')}</option>
<optgroup label="${say(language, 'levels')}">${levels}
</optgroup>
<optgroup label="${say(language, 'rules')}">${rules}
</optgroup></select></label>
<button type="reset">${say(language, 'clear')}</button>
<output data-shown="${DIFF_HTML_MESSAGES.shown[language]}"></output>
</form>`
}
