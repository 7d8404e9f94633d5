import { describe, expect, it } from 'vitest'
import { extractNotice, readDocument } from '../../../src/index.js'
import { fixture, noticeFolders, printsOf } from '../../support/fixtures.js'
import { balanceOf } from '../../support/ledger.js'

const PRINTS = noticeFolders().flatMap((folder) =>
  printsOf(folder).map((file): [string, string] => [folder, file]),
)

describe.each(PRINTS)('%s/%s', (folder, file) => {
  it('has each letter of its body in one requirement, name or unassigned text, and warns of no loss', async () => {
    const { value: document } = await readDocument(fixture(folder, file))
    const { value: notice } = extractNotice(document)
    const { body, accounted, required, crossedAsRequired, missing } = balanceOf(document, notice)
    expect(accounted).toEqual(body)
    expect(crossedAsRequired).toBe(required)
    expect(missing).toEqual([])
    expect(notice.diagnostics.filter(({ code }) => code.endsWith('text-unassigned'))).toEqual([])
  })
})
