import { describe, expect, it } from 'vitest'
import { diffPlans, parseNotice } from '../../src/index.js'
import { fixture, noticeFolders, printsOf } from '../support/fixtures.js'

/** Notices that were printed more than once: as text, web page, Word file or PDF. */
const FOLDERS = noticeFolders().filter((folder) => printsOf(folder).length > 1)

describe('prints of one notice', () => {
  it.each(FOLDERS)('do not differ: %s', async (folder) => {
    const [first, ...others] = await Promise.all(
      printsOf(folder).map((file) => parseNotice(fixture(folder, file))),
    )
    if (!first) throw new Error('no print')
    const changes = others.flatMap((other) =>
      diffPlans(first, other).changes.map(({ message }) => `${other.source.name}: ${message}`),
    )
    expect(changes).toEqual([])
  })
})
