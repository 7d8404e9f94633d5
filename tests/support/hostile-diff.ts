import type { PlanDiff } from '../../src/model/plan-diff.js'
import { sampleChange, sampleDiff, sampleSide } from './sample-diff.js'

/** What some format or terminal would obey: markup, line breaks, escapes, commands of CI systems, links. */
export const HOSTILE = [
  '<script>alert("1")</script> & ]]> <!-- \'',
  '\u0000\u0001\u001b[31m\u009b2J',
  '甲\r\n::error::乙\n::add-mask::丙\r::stop-commands::x',
  '\u2028::set-output name=a::b\u2029##[add-path]/tmp',
  '\ud800 \udfff \ufffe \uffff \u202e',
  '100% %0A %25, title=x::y',
  '[点这里](https://example.org) ![图](x) {0} \\',
].join(' ')

/** A diff with such a text in every place that a document can fill. */
export function hostileDiff(): PlanDiff {
  const diff = sampleDiff()
  const named = (side: PlanDiff['base']) => ({
    ...side,
    source: { ...side.source, name: HOSTILE },
    path: HOSTILE,
    title: HOSTILE,
  })
  const side = sampleSide(HOSTILE, HOSTILE, [HOSTILE, HOSTILE])
  const change = sampleChange({
    rule: 'task-reworded',
    type: 'modified',
    level: 'error',
    base: side,
    revision: side,
    wording: [{ field: 'task', marks: [{ type: 'added', text: HOSTILE }] }],
  })
  const acceptance = { reason: HOSTILE, by: HOSTILE, date: '2024-04-01', expires: '2025-04-01' }
  return {
    ...diff,
    base: named(diff.base),
    revision: named(diff.revision),
    changes: [change, { ...change, accepted: acceptance }],
    diagnostics: [
      {
        code: 'baseline-unused',
        severity: 'warning',
        message: HOSTILE,
        values: { rule: HOSTILE, fingerprint: HOSTILE, what: HOSTILE },
        task: null,
        provenance: null,
      },
    ],
  }
}
