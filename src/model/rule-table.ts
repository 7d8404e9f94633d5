import type { Change, Level, Rule } from './plan-diff.js'

/** What a rule says in one word, and how much it matters unless somebody says otherwise. */
export interface RuleEntry {
  readonly type: Change['type']
  readonly level: Level
}

/**
 * The rules: `error` where a duty is gone or has changed hands, `warning` where it is another duty, `info` where it is
 * the same duty said or placed otherwise, `none` where nothing but the typesetting differs.
 */
export const RULE_TABLE: Readonly<Record<Rule, RuleEntry>> = {
  'task-removed': { type: 'removed', level: 'error' },
  'task-added': { type: 'added', level: 'warning' },
  'task-split': { type: 'modified', level: 'warning' },
  'task-merged': { type: 'modified', level: 'warning' },
  'lead-unit-changed': { type: 'modified', level: 'error' },
  'responsible-unit-removed': { type: 'removed', level: 'warning' },
  'responsible-unit-added': { type: 'added', level: 'warning' },
  'supporting-unit-changed': { type: 'modified', level: 'info' },
  'deadline-dropped': { type: 'removed', level: 'error' },
  'deadline-changed': { type: 'modified', level: 'warning' },
  'measure-changed': { type: 'modified', level: 'warning' },
  'requirement-removed': { type: 'removed', level: 'warning' },
  'requirement-added': { type: 'added', level: 'warning' },
  'task-reworded': { type: 'modified', level: 'info' },
  'task-moved': { type: 'moved', level: 'info' },
  'task-renumbered': { type: 'moved', level: 'info' },
  'section-renamed': { type: 'modified', level: 'info' },
  'unit-renamed': { type: 'modified', level: 'info' },
  'year-rolled': { type: 'modified', level: 'info' },
  'format-only': { type: 'modified', level: 'none' },
}
