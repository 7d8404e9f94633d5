import { RULE_MESSAGES } from '../../messages/diff-messages.js'
import type { Terminal } from '../terminal.js'

/** The rules for help: name and what each says, line by line. */
export function ruleList({ language }: Terminal): string {
  const rules = Object.entries(RULE_MESSAGES)
  const width = Math.max(...rules.map(([rule]) => rule.length))
  return rules.map(([rule, { name }]) => `  ${rule.padEnd(width)}  ${name[language]}`).join('\n')
}
