import { expect, test } from 'vitest'
import * as api from '../src/index.js'

test('the public interface is these names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'GongkaiError',
    'MAX_INPUT_BYTES',
    'diagnosticMessage',
    'documentRenderers',
    'documentSchema',
    'extractNotice',
    'jsonSchema',
    'normaliseText',
    'noticeSchema',
    'parseNotice',
    'readDocument',
    'readUnits',
    'render',
    'renderers',
    'resolveUnit',
  ])
})
