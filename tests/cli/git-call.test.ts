import { describe, expect, test } from 'vitest'
import { gitCallOf } from '../../src/cli/git-call.js'

const FROM_GIT = { GIT_DIFF_PATH_COUNTER: '1', GIT_DIFF_PATH_TOTAL: '1' }
const OLD = '16191633e0d1b4f0b5d7c7f6a0a2f5a9b8c7d6e5'
const NEW = '451b711e0d1b4f0b5d7c7f6a0a2f5a9b8c7d6e5f'
const NONE = '0'.repeat(40)

describe('a call of git', () => {
  test.each([
    [
      'of a file that changed between commits',
      ['plans/a.docx', '/tmp/x/a.docx', OLD, '100644', '/tmp/y/a.docx', NEW, '100644'],
      { path: 'plans/a.docx', file: '/tmp/x/a.docx', object: '1619163' },
      { path: 'plans/a.docx', file: '/tmp/y/a.docx', object: '451b711' },
    ],
    [
      'of a file that changed in the work tree',
      ['a.docx', '/tmp/x/a.docx', OLD, '100644', 'a.docx', NONE, '100644'],
      { path: 'a.docx', file: '/tmp/x/a.docx', object: '1619163' },
      { path: 'a.docx', file: 'a.docx', object: null },
    ],
    [
      'of a new file',
      ['a.docx', '/dev/null', '.', '.', '/tmp/y/a.docx', NEW, '100644'],
      { path: 'a.docx', file: '/dev/null', object: null },
      { path: 'a.docx', file: '/tmp/y/a.docx', object: '451b711' },
    ],
    [
      'of a file that was renamed',
      [
        'a.docx',
        '/tmp/x/a.docx',
        OLD,
        '100644',
        '/tmp/y/b.docx',
        NEW,
        '100644',
        'b.docx',
        'similarity index 90%\n',
      ],
      { path: 'a.docx', file: '/tmp/x/a.docx', object: '1619163' },
      { path: 'b.docx', file: '/tmp/y/b.docx', object: '451b711' },
    ],
  ])('%s is understood', (_, operands, base, revision) => {
    expect(gitCallOf(operands, FROM_GIT)).toEqual({ type: 'changed', base, revision })
  })

  test('of a file that is not merged yet has its path alone', () => {
    expect(gitCallOf(['a.docx'], FROM_GIT)).toEqual({ type: 'unmerged', path: 'a.docx' })
  })
})

test.each([
  ['seven plans by hand', ['1', '2', '3', '4', '5', '6', '7'], {}],
  ['two plans in a script that git started', ['2023.docx', '2024.docx'], FROM_GIT],
])('%s are no call of git', (_, operands, env) => {
  expect(gitCallOf(operands, env)).toBeNull()
})
