import { expect, test } from 'vitest'
import * as api from '../src/index.js'

test('the public interface is these names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'GongkaiError',
    'MAX_INPUT_BYTES',
    'baselineOf',
    'baselineSchema',
    'diagnosticMessage',
    'diffHistory',
    'diffPlans',
    'diffRenderers',
    'documentRenderers',
    'documentSchema',
    'extractNotice',
    'jsonSchema',
    'normaliseText',
    'noticeSchema',
    'parseNotice',
    'planDiffSchema',
    'planHistorySchema',
    'projectConfigSchema',
    'readBaseline',
    'readDocument',
    'readPlan',
    'readProjectConfig',
    'readUnits',
    'render',
    'renderDiff',
    'renderers',
    'resolveUnit',
  ])
})
