import { RULE_DESCRIPTIONS } from '../../messages/diff-ci-messages.js'
import { RULE_MESSAGES } from '../../messages/diff-messages.js'
import type { Language } from '../../messages/text.js'
import type { Change, Level, Rule } from '../../model/plan-diff.js'
import { RULE_TABLE } from '../../model/rule-table.js'
import { RULES } from '../../model/rules.js'

/** task-added: the first letter of each word */
const WORD_STARTS = /(?:^|-)([a-z])/g

/** What SARIF calls the levels (2.1.0, 3.27.10); GitHub refuses its `none`, so a rule that is off is a note that is off. */
export const SARIF_LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  none: 'note',
} as const satisfies Record<Level, string>

/**
 * All rules as reportingDescriptor objects (3.49), also those that found nothing: GitHub wants the list to depend on
 * the tool only. It requires `help`.
 */
export function sarifRules(language: Language) {
  return RULES.map((rule) => {
    const description = { text: RULE_DESCRIPTIONS[rule][language] }
    return {
      id: rule,
      name: pascalCase(rule),
      shortDescription: { text: RULE_MESSAGES[rule].name[language] },
      fullDescription: description,
      help: description,
      defaultConfiguration: {
        enabled: RULE_TABLE[rule].level !== 'none',
        level: SARIF_LEVELS[RULE_TABLE[rule].level],
      },
    }
  })
}

/** Place of a change's rule in that list. */
export function ruleIndexOf({ rule }: Pick<Change, 'rule'>): number {
  return RULES.indexOf(rule)
}

function pascalCase(rule: Rule): string {
  return rule.replace(WORD_STARTS, (_, letter: string) => letter.toUpperCase())
}
