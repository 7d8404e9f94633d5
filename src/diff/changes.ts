import { changeMessage } from '../messages/change-message.js'
import type { Language } from '../messages/text.js'
import type { Change, ChangeSide, Level, Rule } from '../model/plan-diff.js'
import { RULE_TABLE } from '../model/rule-table.js'
import { RULES } from '../model/rules.js'
import type { AppliedBaseline } from './baseline.js'
import type { ChangeDraft, DraftSide } from './compare/change-draft.js'
import { fingerprintOf } from './fingerprint.js'

/** How found changes become told ones. */
export interface ChangeOptions {
  readonly severity: Readonly<Partial<Record<Rule, Level>>>
  readonly baseline: AppliedBaseline | null
  readonly language: Language
}

/** Gives each change its level, fingerprint and message, and leaves out those of level none; sorted by rule, then by place. */
export function changesOf(drafts: readonly ChangeDraft[], options: ChangeOptions): Change[] {
  return drafts.toSorted(byRuleAndPlace).flatMap((draft) => changeOf(draft, options))
}

function changeOf(draft: ChangeDraft, { severity, baseline, language }: ChangeOptions): Change[] {
  const { rule } = draft
  const level = severity[rule] ?? RULE_TABLE[rule].level
  if (level === 'none') return []
  const fingerprint = fingerprintOf(draft)
  const change = {
    rule,
    type: RULE_TABLE[rule].type,
    level,
    fingerprint,
    base: sideOf(draft.base),
    revision: sideOf(draft.revision),
    wording: [...(draft.wording ?? [])],
    accepted: baseline?.acceptanceOf(fingerprint) ?? null,
  }
  return [{ ...change, message: changeMessage(change, language) }]
}

function sideOf({ tasks, values }: DraftSide): ChangeSide {
  return {
    tasks: tasks.map(({ task }) => task.id),
    titles: tasks.map(({ label }) => label),
    values: [...values],
    provenance: tasks.flatMap(({ task }) => task.provenance),
  }
}

function byRuleAndPlace(one: ChangeDraft, other: ChangeDraft): number {
  return RULES.indexOf(one.rule) - RULES.indexOf(other.rule) || placeOf(one) - placeOf(other)
}

/** Place in the base, else in the revision. */
function placeOf({ base, revision }: ChangeDraft): number {
  return (base.tasks[0] ?? revision.tasks[0])?.index ?? 0
}
