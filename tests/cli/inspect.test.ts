import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryIo } from '../support/memory-io.js'

const NOTICE =
  '云川市2031年政务公开工作要点\n\n序号\t任务\t责任单位\n1\t更新指南\t市政务局\n2\t公布电话\t市信访局\n'

async function call(...argv: string[]) {
  const io = memoryIo({ stdin: NOTICE })
  const code = await run(argv, io)
  return { code, ...io.written() }
}

test('inspect lists the blocks that were read', async () => {
  const { code, stdout } = await call('inspect', '-')
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^- {2}text {2}hans\n\n#1 {2}paragraph {2}line 1\n {4}云川市2031年政务公开工作要点\n/,
  )
  expect(stdout).toContain('#2  table')
})

test('inspect --format json prints what gongkai schema document describes', async () => {
  const schema = JSON.parse((await call('schema', 'document')).stdout)
  const document = JSON.parse((await call('inspect', '-', '--format', 'json')).stdout)
  const validate = new Ajv2020({ strict: false }).compile(schema)
  validate(document)
  expect(validate.errors).toBeNull()
  expect(document.tables).toHaveLength(1)
  expect(document.tables[0].cells[0]).toEqual({ row: 0, col: 0, rowSpan: 1, colSpan: 1, text: '序号' })
})

test('inspect reports a file that cannot be read', async () => {
  const { code, stderr } = await call('inspect', 'no-such-file.pdf')
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr: 'no-such-file.pdf: error file-not-found 找不到文件；请检查路径\n',
  })
})

test('schema prints the schema of a notice unless told', async () => {
  const { code, stdout } = await call('schema')
  expect(code).toBe(0)
  expect(JSON.parse(stdout).title).toBe('gongkai notice')
  expect((await call('schema', 'notice')).stdout).toBe(stdout)
})
