import { changeMessage } from '../../src/messages/change-message.js'
import type { Task } from '../../src/model/notice.js'
import type { Change, PlanDiff, PlanSide } from '../../src/model/plan-diff.js'

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

function sampleTask(id: string, task: string, requirement: string, fields: Partial<Task> = {}): Task {
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

function samplePlan(year: number, tasks: Task[]): PlanSide {
  return {
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
