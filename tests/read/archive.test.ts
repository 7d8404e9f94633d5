import { describe, expect, test } from 'vitest'
import { openArchive } from '../../src/read/archive.js'
import { zipFile } from '../support/docx.js'

const MEGABYTE = 1024 * 1024

describe('openArchive', () => {
  test('lists the entries and inflates those that are asked for', async () => {
    const archive = await openArchive(zipFile({ 'a.txt': '甲', 'b.txt': '乙' }))
    expect(archive.names).toEqual(['a.txt', 'b.txt'])
    const files = await archive.inflate(['b.txt', 'c.txt'])
    expect([...files.keys()]).toEqual(['b.txt'])
    expect(new TextDecoder().decode(files.get('b.txt'))).toBe('乙')
  })

  test('stops inflating an entry that grows beyond any real document', async () => {
    const archive = await openArchive(zipFile({ 'bomb.xml': new Uint8Array(20 * MEGABYTE) }))
    await expect(archive.inflate(['bomb.xml'])).rejects.toMatchObject({ code: 'too-large' })
  })

  test('lets a small entry be as repetitive as it likes', async () => {
    const archive = await openArchive(zipFile({ 'spaces.xml': new Uint8Array(3 * MEGABYTE) }))
    expect((await archive.inflate(['spaces.xml'])).get('spaces.xml')?.length).toBe(3 * MEGABYTE)
  })

  test('does not mind bytes behind the archive', async () => {
    const bytes = Uint8Array.from([...zipFile({ 'a.txt': '甲' }), 13, 10, 0, 0])
    expect((await openArchive(bytes)).names).toEqual(['a.txt'])
  })

  test('says that an archive cut short is damaged', async () => {
    const whole = zipFile({ 'a.txt': '甲'.repeat(1000) })
    await expect(openArchive(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      code: 'damaged-file',
    })
  })

  test('says that an entry whose data is broken is damaged', async () => {
    const bytes = zipFile({ 'a.txt': Array.from({ length: 500 }, (_, i) => `${i * 7919}甲`).join('') })
    bytes.fill(0xff, 60, 160)
    const archive = await openArchive(bytes)
    await expect(archive.inflate(['a.txt'])).rejects.toMatchObject({ code: 'damaged-file' })
  })
})
