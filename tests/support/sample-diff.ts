import { changeMessage } from '../../src/messages/change-message.js'
import type { Task } from '../../src/model/notice.js'
import type { Change, PlanDiff, PlanHistory, PlanSide } from '../../src/model/plan-diff.js'
import { RULES } from '../../src/model/rules.js'

/** A change with all that a test does not care about filled in. */
export function sampleChange(change: Pick<Change, 'rule' | 'type' | 'level'> & Partial<Change>): Change {
  const whole = {
    fingerprint: `fp-${change.rule}`,
    base: { tasks: [], titles: [], values: [], provenance: [] },
    revision: { tasks: [], titles: [], values: [], provenance: [] },
    wording: [],
    accepted: null,
    ...change,
  }
  return { message: changeMessage(whole, 'zh'), ...whole }
}

/** One side of a change: a task of that title. */
export function sampleSide(task: string, title: string, values: string[] = []): Change['base'] {
  return { tasks: [task], titles: [title], values, provenance: [PLACE] }
}

const PLACE = { page: 2, line: null, table: 1, row: 3, bbox: null }

/** A task of an invented plan; its number is the last part of its id. */
export function sampleTask(id: string, task: string, requirement: string, fields: Partial<Task> = {}): Task {
  return {
    id,
    number: id.split('.').at(-1) ?? null,
    section: ['一、强化公开'],
    task,
    requirements: [requirement],
    leadUnits: [],
    responsibleUnits: [],
    supportingUnits: [],
    deadlines: [],
    measures: [],
    provenance: [PLACE],
    ...fields,
  }
}

/** A plan of an invented city. */
function samplePlan(year: number, tasks: Task[]): PlanSide {
  return {
    path: `plans/${year}.pdf`,
    source: { name: `${year}.pdf`, format: 'pdf', sha256: `${year}`.repeat(16), pages: 3 },
    title: `${year}年云岚市政务公开工作要点`,
    documentNumber: `云政办〔${year}〕8号`,
    issuer: '云岚市人民政府办公室',
    issuedOn: `${year}-03-01`,
    year,
    tasks,
  }
}

/** Two years' plans of an invented city, with changes of many kinds; one is accepted. */
export function sampleDiff(): PlanDiff {
  const base = samplePlan(2023, [
    sampleTask('1.1', '公开重大决策', '决策前要听取意见。', { leadUnits: ['市司法局'] }),
    sampleTask('1.2', '办好政策专栏', '全年发布解读20件以上。', { responsibleUnits: ['市卫计委'] }),
    sampleTask('1.3', '清理旧文件', '六月底前清完。'),
  ])
  const revision = samplePlan(2024, [
    sampleTask('1.1', '公开重大决策', '决策前要公开听取各方意见。', { leadUnits: ['市数据局'] }),
    sampleTask('1.2', '办好政策专栏', '全年发布解读30件以上。', { responsibleUnits: ['市卫健委'] }),
    sampleTask('1.3', '开设企业窗口', '<script>alert(1)</script> & 每月一次。'),
  ])
  const [decisions, column] = [
    { base: sampleSide('1.1', '公开重大决策'), revision: sampleSide('1.1', '公开重大决策') },
    { base: sampleSide('1.2', '办好政策专栏'), revision: sampleSide('1.2', '办好政策专栏') },
  ]
  const changes: Change[] = [
    sampleChange({
      rule: 'task-removed',
      type: 'removed',
      level: 'error',
      base: sampleSide('1.3', '清理旧文件'),
    }),
    sampleChange({
      rule: 'task-added',
      type: 'added',
      level: 'warning',
      revision: sampleSide('1.3', '开设企业窗口'),
    }),
    sampleChange({
      rule: 'lead-unit-changed',
      type: 'modified',
      level: 'error',
      base: { ...decisions.base, values: ['市司法局'] },
      revision: { ...decisions.revision, values: ['市数据局'] },
      accepted: { reason: '机构改革', by: '李某', date: '2024-04-01', expires: null },
    }),
    sampleChange({
      rule: 'measure-changed',
      type: 'modified',
      level: 'warning',
      base: { ...column.base, values: ['20件以上'] },
      revision: { ...column.revision, values: ['30件以上'] },
    }),
    sampleChange({
      rule: 'task-reworded',
      type: 'modified',
      level: 'info',
      base: { ...decisions.base, values: ['决策前要听取意见。'] },
      revision: { ...decisions.revision, values: ['决策前要公开听取各方意见。'] },
      wording: [
        {
          field: 'requirement',
          marks: [
            { type: 'same', text: '决策前要' },
            { type: 'added', text: '公开' },
            { type: 'same', text: '听取' },
            { type: 'added', text: '各方' },
            { type: 'same', text: '意见。' },
          ],
        },
      ],
    }),
    sampleChange({
      rule: 'unit-renamed',
      type: 'modified',
      level: 'info',
      base: { ...column.base, values: ['市卫计委'] },
      revision: { ...column.revision, values: ['市卫健委'] },
    }),
  ]
  return {
    schemaVersion: 1,
    base,
    revision,
    summary: {
      matched: 4 / 6,
      levels: { error: 1, warning: 2, info: 2 },
      rules: Object.fromEntries(changes.map(({ rule }) => [rule, 1])) as PlanDiff['summary']['rules'],
      accepted: 1,
    },
    matches: ['1.1', '1.2'].map((id) => ({
      type: 'one-to-one',
      base: [id],
      revision: [id],
      score: 0.9,
      reasons: [
        { by: 'title', score: 1 },
        { by: 'wording', score: 0.8 },
      ],
    })),
    changes,
    diagnostics: [],
  }
}

/** A comparison of plans of the years 2023 and 2024, whose tasks match one by one unless told. */
export function sampleDiffOf(
  base: Task[],
  revision: Task[],
  changes: Change[],
  fields: Partial<PlanDiff> = {},
): PlanDiff {
  const open = changes.filter(({ accepted }) => accepted === null)
  const count = (level: Change['level']) => open.filter((change) => change.level === level).length
  const rules = Object.fromEntries(RULES.map((rule) => [rule, 0])) as PlanDiff['summary']['rules']
  for (const { rule } of changes) rules[rule] += 1
  return {
    schemaVersion: 1,
    base: samplePlan(2023, base),
    revision: samplePlan(2024, revision),
    summary: {
      matched: 1,
      levels: { error: count('error'), warning: count('warning'), info: count('info') },
      rules,
      accepted: changes.length - open.length,
    },
    matches: base.flatMap(({ id }, index) => {
      const other = revision[index]
      return other
        ? [{ type: 'one-to-one' as const, base: [id], revision: [other.id], score: 1, reasons: [] }]
        : []
    }),
    changes,
    diagnostics: [],
    ...fields,
  }
}

/** Three years' plans in a row: one task is new in the second, another changes its lead in the third. */
export function sampleHistory(): PlanHistory {
  const tasks = (lead: string, ...titles: string[]) =>
    titles.map((title, index) =>
      sampleTask(`1.${index + 1}`, title, `${title}，按季通报。`, { leadUnits: [lead] }),
    )
  const titles = ['公开重大决策', '办好政策专栏']
  const added = sampleChange({
    rule: 'task-added',
    type: 'added',
    level: 'warning',
    revision: sampleSide('1.2', '办好政策专栏'),
  })
  const lead = sampleChange({
    rule: 'lead-unit-changed',
    type: 'modified',
    level: 'error',
    base: sampleSide('1.1', '公开重大决策', ['市司法局']),
    revision: sampleSide('1.1', '公开重大决策', ['市数据局']),
  })
  const first = sampleDiffOf(tasks('市司法局', '公开重大决策'), tasks('市司法局', ...titles), [added])
  const second = sampleDiffOf(tasks('市司法局', ...titles), tasks('市数据局', ...titles), [lead])
  return {
    schemaVersion: 1,
    diffs: [
      { ...first, base: { ...first.base, year: 2022, title: '2022年云岚市政务公开工作要点' } },
      { ...second, base: first.revision, revision: { ...second.revision, year: 2025 } },
    ],
    tasks: [
      {
        title: '公开重大决策',
        years: [['1.1'], ['1.1'], ['1.1']],
        kept: 3,
        changes: [{ plan: 2, fingerprint: lead.fingerprint, rule: lead.rule }],
        message: '连续 3 年列入；2025年牵头单位变动',
      },
      {
        title: '办好政策专栏',
        years: [[], ['1.2'], ['1.2']],
        kept: 2,
        changes: [{ plan: 1, fingerprint: added.fingerprint, rule: added.rule }],
        message: '2024年起列入',
      },
      { title: '清理旧文件', years: [['1.3'], ['1.3'], ['1.3']], kept: 3, changes: [], message: '未变' },
    ],
  }
}
