import type { Level, Rule } from '../index.js'
import { RULE_MESSAGES } from '../messages/diff-messages.js'
import { UsageError } from './usage-error.js'

/** Levels that rules are given. */
export type Severity = Partial<Record<Rule, Level>>

const OPTION = '--severity'
const RULES = Object.keys(RULE_MESSAGES) as Rule[]
const LEVELS = Object.keys({ error: 0, warning: 0, info: 0, none: 0 } satisfies Record<Level, 0>) as Level[]

/**
 * Adds what one `--severity` says to those before it; of two for one rule the later counts.
 * @param given "task-added=error"
 * @throws UsageError `invalid-value` with the rules or levels there are
 */
export function addSeverity(given: string, before: Severity = {}): Severity {
  const at = given.indexOf('=')
  const [name, word] = at < 0 ? [given, ''] : [given.slice(0, at), given.slice(at + 1)]
  const rule = RULES.find((each) => each === name)
  if (!rule) throw wrong(name, RULES)
  const level = LEVELS.find((each) => each === word)
  if (!level)
    throw wrong(
      given,
      LEVELS.map((each) => `${rule}=${each}`),
    )
  return { ...before, [rule]: level }
}

function wrong(given: string, choices: readonly string[]): UsageError {
  return new UsageError('invalid-value', { option: OPTION, given, choices: choices.join(', ') })
}
