import { describe, expect, test } from 'vitest'
import { GongkaiError, type Notice, parseNotice, readPlan } from '../../src/index.js'

const NOTICE = `云川市2031年政务公开工作要点

一、把办事指南写明白
（一）更新指南。各窗口逐项核对办事指南，全年不少于20件，错漏当月改正。（牵头单位：市政务局；责任单位：市发改委，6月底前完成）
（二）公布电话。各部门公布咨询电话，专人接听。（责任单位：市信访局）
`
const TRADITIONAL = `雲川市2031年政務公開工作要點

一、把辦(bàn)事指南寫明白
（一）更新指南。各窗口逐項核對辦事指南，全年不少於20件，錯漏當月改正。（牽頭單位：市政務局；責任單位：市發改委，6月底前完成）
（二）公佈電話。各部門公佈諮詢電話，專人接聽。（責任單位：市信訪局）
`

const bytesOf = (text: string) => new TextEncoder().encode(text)
const parse = (text: string, keepText = false) =>
  parseNotice({ bytes: bytesOf(text), name: 'plan.txt' }, { keepText })
const readText = (text: string, name = 'plan.json') => readPlan({ bytes: bytesOf(text), name })
const readJson = (json: unknown) => readText(JSON.stringify(json))

/** The least that a task needs. */
const TASK = {
  id: '1',
  requirements: ['每季度至少培训2次。'],
  leadUnits: ['市发改委'],
  responsibleUnits: [],
  supportingUnits: [],
}

/** The code and the English words of the error that reading ends with. */
async function errorOf(reading: Promise<Notice>): Promise<string> {
  const error = await reading.catch((error: unknown) => error)
  if (error instanceof GongkaiError) return `${error.code} ${error.describe('en').what}`
  throw error
}

describe('readPlan reads', () => {
  test('a notice as parseNotice does', async () => {
    expect(await readText(NOTICE, 'plan.txt')).toEqual(await parse(NOTICE))
  })

  test('a notice that begins with a bracket', async () => {
    const text = `[索引号] 云川-2031-01\n${NOTICE}`
    expect((await readText(text, 'plan.txt')).tasks).toHaveLength(2)
  })

  test('what parse prints, byte for byte', async () => {
    const printed = JSON.stringify(await parse(NOTICE))
    expect(JSON.stringify(await readText(printed))).toBe(printed)
  })

  test.each([
    ['in an array', (json: string) => bytesOf(`[${json}]`)],
    ['behind white space', (json: string) => bytesOf(`\n\t ${json}\n`)],
    ['with a byte order mark', (json: string) => bytesOf(`\ufeff${json}`)],
    ['in UTF-16, as a shell on Windows writes it', (json: string) => Buffer.from(`\ufeff${json}`, 'utf16le')],
  ])('the same %s, whatever the name', async (_, encode) => {
    const plan = await parse(NOTICE)
    expect(await readPlan({ bytes: encode(JSON.stringify(plan)), name: '-' })).toEqual(plan)
  })

  test('the messages of its diagnostics in the language asked for', async () => {
    const json = JSON.stringify(await parse(TRADITIONAL))
    const { diagnostics } = await readPlan({ bytes: bytesOf(json), name: 'x' }, { language: 'en' })
    expect(diagnostics.map(({ message }) => message).join()).not.toMatch(/[，。]/)
    expect(diagnostics.map(({ code }) => code)).toContain('traditional-converted')
  })

  test('a plan that keeps its text as printed by its clean text', async () => {
    const { tasks, units } = await parse(TRADITIONAL)
    const printed = await parse(TRADITIONAL, true)
    const read = await readJson(printed)
    expect(printed.tasks).not.toEqual(tasks)
    expect(read.tasks).toEqual(tasks)
    expect(read.units.map(({ name, canonical }) => [name, canonical])).toEqual(
      units.map(({ name, canonical }) => [name, canonical]),
    )
  })

  test('a text that was only wrapped as one', async () => {
    const { tasks } = await readJson({
      tasks: [{ ...TASK, task: '办\n  事', requirements: ['各窗口核\n对，用 Open\nData。'] }],
    })
    expect(tasks[0]).toMatchObject({ task: '办事', requirements: ['各窗口核对，用Open Data。'] })
  })
})

describe('each text stays in its place', () => {
  test.each([
    [
      'blanks where a copy lost its line breaks',
      `一、${'核对指南 公布电话。'.repeat(40)} 二、${'专人接听 当月改正。'.repeat(40)}`,
    ],
    ['names of line breaks', '核对&#10;指南&lt;br&gt;公布<br/>电话。'],
    ['line breaks of every kind', '核对\r\n指南\u2028公布\u0085电话\v。\f完'],
    ['nothing but blanks', ' \t\u3000 '],
    ['nothing', ''],
    ['control characters and half a character', '核对\u0000\u001b[31m\ud800指南'],
  ])('also with %s', async (_, requirement) => {
    const tasks = [requirement, '公布电话。'].map((text, i) => ({
      ...TASK,
      id: String(i),
      task: `任务${i}`,
      requirements: [text, '专人接听。'],
      responsibleUnits: ['市信访局'],
    }))
    const read = await readJson({ tasks })
    expect(
      read.tasks.map(({ task, requirements, responsibleUnits }) => [task, requirements[1], responsibleUnits]),
    ).toEqual([
      ['任务0', '专人接听。', ['市信访局']],
      ['任务1', '专人接听。', ['市信访局']],
    ])
    expect(read.tasks[0]?.requirements[0]).not.toMatch(/[\n\r]/)
  })
})

describe('a plan that says too little is completed', () => {
  test('from its tasks', async () => {
    const plan = await readJson({ tasks: [TASK] })
    expect(plan).toMatchObject({
      schemaVersion: 1,
      source: { name: 'plan.json', format: 'text', pages: null },
      notice: { title: null, year: null, addressees: [], annexes: [], script: 'hans' },
      unassigned: [],
      normalization: { script: 'hans', steps: [] },
      diagnostics: [],
    })
    expect(plan.tasks[0]).toMatchObject({
      number: null,
      section: [],
      task: null,
      deadlines: [],
      provenance: [],
    })
    expect(plan.tasks[0]?.measures).toMatchObject([{ quantity: 2, unit: '次', per: 'quarter' }])
    expect(plan.units).toMatchObject([
      { name: '市发改委', canonical: '市发展和改革委员会', tasks: 1, leads: 1 },
    ])
  })

  test('to what parse would have said', async () => {
    const plan = await parse(NOTICE)
    const { title, issuer } = plan.notice
    const tasks = plan.tasks.map(({ measures: _, deadlines, ...task }) => ({
      ...task,
      deadlines: deadlines.map(({ text }) => ({ text })),
    }))
    const read = await readJson({ notice: { title, issuer }, tasks })
    expect([read.tasks, read.units, read.notice]).toEqual([plan.tasks, plan.units, plan.notice])
  })

  test('by the year of its title, its signature or its number', async () => {
    const yearOf = async (notice: object) => (await readJson({ notice, tasks: [TASK] })).notice.year
    expect(await yearOf({ title: '云川市2031年工作要点' })).toBe(2031)
    expect(await yearOf({ issuedOn: '2032-01-05' })).toBe(2032)
    expect(await yearOf({ documentNumber: '云政办〔2033〕8号' })).toBe(2033)
    expect(await yearOf({ issuedOn: '去年', title: '要点' })).toBeNull()
    expect(await yearOf({ title: '云川市2031年工作要点', year: null })).toBeNull()
  })

  test('by units anew where its own are of an older version or not all there', async () => {
    const old = { name: '市发改委', kind: 'agency', collective: false, tasks: 1, leads: 1 }
    const [unit] = (await readJson({ tasks: [TASK], units: [old] })).units
    expect(unit?.canonical).toBe('市发展和改革委员会')
    const { units } = await readJson({
      tasks: [TASK, { ...TASK, id: '2', leadUnits: ['市财政局'] }],
      units: [unit],
    })
    expect(units.map(({ name }) => name)).toEqual(['市发改委', '市财政局'])
  })

  test('by the caller’s own units', async () => {
    const json = bytesOf(JSON.stringify(await parse(NOTICE)))
    const units = [{ name: '*政务服务大厅', aliases: ['*政务局'] }]
    const plan = await readPlan({ bytes: json, name: 'x' }, { units })
    expect(plan.units[0]).toMatchObject({ name: '市政务局', canonical: '市政务服务大厅' })
  })

  test('without the keys that nobody knows', async () => {
    const json =
      '{"__proto__":{"x":1},"tasks":[{"id":"1","requirements":[],"leadUnits":[],"responsibleUnits":[],"supportingUnits":[],"constructor":{"prototype":1},"colour":"red"}]}'
    const [task] = (await readText(json)).tasks
    expect(Object.keys(task ?? {})).not.toContain('colour')
    expect({}).not.toHaveProperty('x')
  })
})

describe('a JSON file that is no plan', () => {
  test.each([
    ['{"tasks": [', 'plan-not-json not whole JSON: it cannot be read from line 1 on'],
    ['{"a":1}\n{"b":2}', 'plan-not-json not whole JSON: it cannot be read from line 2 on'],
    ['{}', 'plan-invalid not a plan: tasks is missing'],
    ['[7]', 'plan-invalid not a plan: tasks does not fit the format (7)'],
    ['[[]]', 'plan-invalid not a plan: tasks does not fit the format ([])'],
    ['{"tasks":{}}', 'plan-invalid not a plan: tasks does not fit the format ({})'],
    ['{"tasks":[]}', 'no-tasks no task was found'],
    ['[]', 'no-tasks no task was found'],
    ['[{},{}]', 'plans-several 2 plans in one file'],
  ])('%j', async (text, message) => {
    expect(await errorOf(readText(text))).toBe(message)
  })

  test.each([
    [{ id: 1 }, 'tasks[0].id does not fit the format (1)'],
    [{ id: '' }, 'tasks[0].id does not fit the format ("")'],
    [{ requirements: '核对' }, 'tasks[0].requirements does not fit the format ("核对")'],
    [{ requirements: ['核对', 2] }, 'tasks[0].requirements[1] does not fit the format (2)'],
    [{ leadUnits: undefined }, 'tasks[0].leadUnits is missing'],
    [{ supportingUnits: null }, 'tasks[0].supportingUnits does not fit the format (null)'],
    [{ deadlines: [{}] }, 'tasks[0].deadlines[0].text is missing'],
    [
      { deadlines: [{ text: '年底', kind: 'soon' }] },
      'tasks[0].deadlines[0].kind does not fit the format ("soon")',
    ],
    [{ provenance: [{ page: 0 }] }, 'tasks[0].provenance[0].page does not fit the format (0)'],
  ])('task %j', async (fields, message) => {
    expect(await errorOf(readJson({ tasks: [{ ...TASK, ...fields }] }))).toBe(
      `plan-invalid not a plan: ${message}`,
    )
  })

  test.each([
    [{ schemaVersion: 2 }, 'schemaVersion does not fit the format (2)'],
    [{ notice: { year: '2031' } }, 'notice.year does not fit the format ("2031")'],
    [
      { diagnostics: [{ code: 'x', severity: 'fatal', message: '' }] },
      'diagnostics[0].severity does not fit the format ("fatal")',
    ],
  ])('plan %j', async (fields, message) => {
    expect(await errorOf(readJson({ tasks: [TASK], ...fields }))).toBe(`plan-invalid not a plan: ${message}`)
  })

  test('says in Chinese which key is missing', async () => {
    await expect(readText('{}')).rejects.toThrow('这份 JSON 不是工作要点：缺少 tasks')
  })

  test('with one id for two tasks', async () => {
    expect(await errorOf(readJson({ tasks: [TASK, TASK] }))).toBe('plan-id-twice two tasks have the id 1')
  })

  test('named .json but broken where it begins', async () => {
    expect(await errorOf(readText('[索引号', 'plan.json'))).toMatch(/^plan-not-json/)
    expect(await errorOf(readText('[索引号', 'plan.txt'))).toMatch(/^no-tasks/)
  })

  test.each([
    ['deep', '['.repeat(2e6) + ']'.repeat(2e6)],
    ['deep in a task', `{"tasks":[{"id":${'['.repeat(1e6)}${']'.repeat(1e6)}}]}`],
    ['deep and cut', '{"a":'.repeat(1e6)],
    ['long and wrong', `{"tasks":[{"id":"1","requirements":[${'0,'.repeat(1e6)}0]}]}`],
    ['of too many tasks', `{"tasks":[${'0,'.repeat(1e6)}0]}`],
    ['of one endless key', `{"${'a'.repeat(2e6)}":1}`],
  ])('%s, is refused and does no harm', async (_, text) => {
    const message = await errorOf(readText(text))
    expect(message).toMatch(/^plan-(?:invalid|not-json)/)
    expect(message.length).toBeLessThan(200)
  })

  test('of more than 25 MB is not parsed', async () => {
    const bytes = new Uint8Array(25 * 2 ** 20 + 1).fill(0x20)
    bytes[0] = 0x7b
    expect(await errorOf(readPlan({ bytes, name: 'x' }))).toMatch(/^too-large/)
  })
})
