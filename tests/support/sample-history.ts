import type { PlanDiff, PlanHistory, PlanSide } from '../../src/model/plan-diff.js'
import { sampleDiff } from './sample-diff.js'

/** Three years' plans of an invented city: the sample, and a third plan that is the second again. */
export function sampleHistory(): PlanHistory {
  const first = sampleDiff()
  const second: PlanDiff = {
    ...first,
    base: first.revision,
    revision: nextYear(first.revision),
    summary: { ...first.summary, matched: 1, accepted: 0 },
    matches: first.revision.tasks.map(({ id }) => ({
      type: 'one-to-one',
      base: [id],
      revision: [id],
      score: 1,
      reasons: [{ by: 'wording', score: 1 }],
    })),
    changes: [],
  }
  return {
    schemaVersion: 1,
    diffs: [first, second],
    tasks: [
      {
        title: '公开重大决策',
        years: [['1.1'], ['1.1'], ['1.1']],
        kept: 3,
        changes: [{ plan: 1, fingerprint: 'fp-lead-unit-changed', rule: 'lead-unit-changed' }],
        message: '',
      },
      {
        title: '清理旧文件',
        years: [['1.3'], [], []],
        kept: 1,
        changes: [{ plan: 1, fingerprint: 'fp-task-removed', rule: 'task-removed' }],
        message: '',
      },
    ],
  }
}

function nextYear(plan: PlanSide): PlanSide {
  const year = (plan.year ?? 0) + 1
  return { ...plan, year, title: `${year}年云岚市政务公开工作要点` }
}
