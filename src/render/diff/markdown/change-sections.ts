import { RULE_MESSAGES } from '../../../messages/diff-messages.js'
import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import { fillMessage, type Language } from '../../../messages/text.js'
import type { Change, PlanDiff, Rule } from '../../../model/plan-diff.js'
import { LEVELS, RULES } from '../../../model/rules.js'
import { gather } from '../gathered-changes.js'
import { groupBy } from '../group-by.js'
import { taskLabels } from '../task-labels.js'
import { tableHead, tableRow } from './cells.js'
import { type Column, columnsOf, type RowFacts, type TableContext } from './columns.js'
import { levelMark } from './level-mark.js'
import { foldedSection, type Row, type Section } from './section.js'

/** A table with more rows than this is folded. */
const LONGEST_OPEN = 10

/** The changes that nobody has accepted: a table for each kind, the gravest first. */
export function* changeSections(diff: PlanDiff, language: Language): Generator<Section> {
  const context = { language, base: taskLabels(diff.base.tasks), revision: taskLabels(diff.revision.tasks) }
  const open = diff.changes.filter(({ accepted }) => accepted === null)
  const byLevel = groupBy(open, ({ level }) => level)
  for (const level of LEVELS) {
    const ofLevel = level === 'none' ? undefined : byLevel.get(level)
    if (level === 'none' || !ofLevel) continue
    const byRule = groupBy(ofLevel, ({ rule }) => rule)
    let heading = `### ${levelMark(level, language)}\n\n`
    for (const rule of RULES) {
      const changes = byRule.get(rule)
      if (!changes) continue
      const section = kindSection(rule, changes, context)
      yield { ...section, before: heading + section.before }
      heading = ''
    }
  }
}

function kindSection(rule: Rule, changes: readonly Change[], context: TableContext): Section {
  const { language } = context
  const { gathered, single } = gather(changes)
  const facts: RowFacts[] = [
    ...gathered.map((group) => ({ ...group, isShared: true })),
    ...single.map((change) => ({
      ...change,
      from: change.base.values,
      to: change.revision.values,
      changes: [change],
      isShared: false,
    })),
  ]
  const columns = columnsOf(rule).filter(({ cell }) => facts.some((row) => cell(row, context) !== ''))
  const head = tableHead(columns.map(({ heading }) => heading[language]))
  const values = { name: RULE_MESSAGES[rule].name[language], count: changes.length }
  const name = fillMessage(DIFF_RENDER_MESSAGES.counted, values, language)
  const rows = rowsOf(facts, columns, context)
  return facts.length > LONGEST_OPEN
    ? foldedSection(`${name} <code>${rule}</code>`, head, rows, changes.length)
    : { before: `#### ${name} \`${rule}\`\n\n${head}`, rows, after: '\n', entries: changes.length }
}

function* rowsOf(
  facts: readonly RowFacts[],
  columns: readonly Column[],
  context: TableContext,
): Generator<Row> {
  for (const row of facts)
    yield { text: tableRow(columns.map(({ cell }) => cell(row, context))), entries: row.changes.length }
}
