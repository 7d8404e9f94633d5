import { describe, expect, test } from 'vitest'
import { wrapOrphanRows } from '../../../src/read/html/orphan-rows.js'

describe('wrapOrphanRows', () => {
  test.each([
    ['rows', '<tr><td>甲</td></tr>', '<table><tr><td>甲</td></tr></table>'],
    [
      'a body between paragraphs',
      '<p>前</p><tbody><tr></tr></tbody ><p>后</p>',
      '<p>前</p><table><tbody><tr></tr></tbody ></table><p>后</p>',
    ],
    [
      'rows around a table',
      '<TR><TD><table><tr></tr></table></TD></TR>',
      '<table><TR><TD><table><tr></tr></table></TD></TR></table>',
    ],
    ['rows that are not closed', '<tr><td>甲', '<table><tr><td>甲</table>'],
    ['a row whose last tag is cut off', '<tr><td>甲</td', '<table><tr><td>甲</td</table>'],
  ])('puts a table around %s', (_, html, wrapped) => {
    expect(wrapOrphanRows(html)).toBe(wrapped)
  })

  test.each(['<table><tr><td>甲</td></tr></table>', '<p>甲</p>', '</tr></td>', '<track><thing>'])(
    'leaves %s alone',
    (html) => {
      expect(wrapOrphanRows(html)).toBe(html)
    },
  )
})
