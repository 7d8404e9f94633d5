import { execFileSync } from 'node:child_process'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type ErrorCode, GongkaiError, type Notice, noticeSchema, parseNotice } from '../src/index.js'
import type { Input } from '../src/read/reader.js'
import { comparable, expectedOf, fixture, noticeFolders, printsOf } from './support/fixtures.js'

const PRINTS = noticeFolders().flatMap((folder) =>
  printsOf(folder).map((file): [string, string] => [folder, file]),
)

describe.each(PRINTS)('%s/%s', (folder, file) => {
  const expected = expectedOf(folder)
  let parsed: Promise<Notice> | undefined
  const parse = () => {
    parsed ??= parseNotice(fixture(folder, file))
    return parsed
  }

  it('has the front matter that its source says', async () => {
    const { tasks: _tasks, unassigned: _unassigned, diagnostics: _diagnostics, ...front } = expected
    expect((await parse()).notice).toEqual(front)
  })

  it('has the tasks that its source says', async () => {
    const tasks = (await parse()).tasks.map((task, i) => comparable(task, expected.tasks[i]?.deadlines ?? []))
    expect(tasks).toEqual(expected.tasks.map((task) => comparable(task, task.deadlines)))
  })

  it.runIf(expected.unassigned)('has the text that its source says ends in no task', async () => {
    expect((await parse()).unassigned.map(({ text }) => text)).toEqual(expected.unassigned)
  })

  it('has no deadline that is neither in a column, nor in a clause, nor in the text', async () => {
    for (const [i, task] of (await parse()).tasks.entries())
      for (const { text } of task.deadlines.slice(expected.tasks[i]?.deadlines.length ?? 0))
        expect(task.requirements.join('')).toContain(text)
  })

  it('fits the schema, with an id of its own for each task', async () => {
    const notice = await parse()
    expect(noticeSchema.parse(notice)).toEqual(notice)
    expect(new Set(notice.tasks.map((task) => task.id)).size).toBe(notice.tasks.length)
  })

  it('says what is doubtful, and no error', async () => {
    const { diagnostics } = await parse()
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(expected.diagnostics ?? []))
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

const codeOf = async (input: Input): Promise<string> => {
  try {
    const notice = await parseNotice(input)
    return `${notice.tasks.length} tasks`
  } catch (error) {
    if (error instanceof GongkaiError) return error.code
    throw error
  }
}

const REFUSED: [string, ErrorCode][] = [
  ['empty.txt', 'empty-file'],
  ['blank.txt', 'empty-file'],
  ['truncated.pdf', 'damaged-file'],
  ['truncated.docx', 'damaged-file'],
  ['encrypted.pdf', 'encrypted'],
  ['encrypted-aes-256.pdf', 'encrypted'],
  ['password.docx', 'encrypted'],
  ['scanned.pdf', 'no-text-layer'],
  ['garbled.pdf', 'garbled-text-layer'],
  ['legacy.doc', 'unsupported-doc'],
  ['legacy.wps', 'unsupported-wps'],
  ['notice.ofd', 'unsupported-ofd'],
  ['archive.zip', 'unsupported-format'],
  ['picture.png', 'unsupported-format'],
  ['binary.txt', 'binary-as-text'],
]

describe('a file that cannot be read', () => {
  it.each(REFUSED)('%s is refused as %s', async (file, code) => {
    expect(await codeOf(fixture('bad', file))).toBe(code)
  })

  it('a Word file that inflates beyond all bounds is refused as too-large', async () => {
    expect(await codeOf({ bytes: zipBomb(), name: 'bomb.docx' })).toBe('too-large')
  })
})

describe.each([
  ['covering-letter-only', 'annex-missing'],
  ['no-tasks', 'no-tasks'],
])('%s', (folder, code) => {
  it.each(printsOf(folder))('%s is refused as having no plan', async (file) => {
    expect(await codeOf(fixture(folder, file))).toBe(code)
  })
})

describe('a file that is not what its name says', () => {
  it.each([
    ['pdf-named.docx', 'pdf', 9],
    ['docx-named.pdf', 'docx', 13],
  ])('%s is read as %s', async (file, format, tasks) => {
    const notice = await parseNotice(fixture('bad', file))
    expect([notice.source.format, notice.tasks.length]).toEqual([format, tasks])
  })
})

describe('one text in several encodings', () => {
  it.each(['gb18030.txt', 'big5.txt', 'utf-16le.txt', 'utf-16be.txt'])(
    '%s gives what UTF-8 gives',
    async (file) => {
      const [one, utf8] = await Promise.all(
        [file, 'utf-8-bom.txt'].map((name) => parseNotice(fixture('bad', name))),
      )
      expect(one?.tasks).toEqual(utf8?.tasks)
      expect(utf8?.tasks.map((task) => task.responsibleUnits)).toEqual([['计划科', '办公室'], ['工程科'], []])
      expect(utf8?.tasks.at(-1)).toMatchObject({ leadUnits: ['办公室'], supportingUnits: ['各科室'] })
    },
  )
})

it('every fixture is what its source makes', () => {
  expect(() =>
    execFileSync('node', ['scripts/make-fixtures.mjs', '--check'], { stdio: 'pipe' }),
  ).not.toThrow()
})

/** A DOCX of some hundred kilobytes whose document would be 128 MB. */
function zipBomb(): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const types = new ZipDeflate('[Content_Types].xml')
  zip.add(types)
  types.push(strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'), true)
  const document = new ZipDeflate('word/document.xml', { level: 9 })
  zip.add(document)
  const megabyte = new Uint8Array(1 << 20).fill(0x20)
  for (let i = 0; i < 128; i++) document.push(megabyte, i === 127)
  zip.end()
  return Buffer.concat(chunks)
}
