import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.js'
import { projectConfigSchema, readBaseline, readProjectConfig } from '../src/index.js'
import { ERROR_MESSAGES } from '../src/messages/error-messages.js'
import { jsonSchema } from '../src/model/json-schema.js'
import { RULE_TABLE } from '../src/model/rule-table.js'
import { memoryIo } from './support/memory-io.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const english = readFileSync(`${ROOT}README.md`, 'utf8')
const chinese = readFileSync(`${ROOT}README.zh.md`, 'utf8')

/** ```console … ``` */
const FENCED = /^```(?<language>\w+)\n(?<body>.*?)\n```$/gms
/** $ npm ci && npx gongkai parse notice.pdf */
const GONGKAI_COMMAND = /^\$ (?:.* && )?npx gongkai (?<line>.*)$/
/** A line that stands for lines left out. */
const LEFT_OUT = '…'

function blocksOf(readme: string, language: string): string[] {
  return [...readme.matchAll(FENCED)]
    .filter(({ groups }) => groups?.language === language)
    .map(({ groups }) => groups?.body ?? '')
}

/** First cells of the rows of every table: what is in `code`. */
function firstCells(readme: string): string[] {
  return [...readme.matchAll(/^\| (`.*?`|\S+) \|/gm)].map(([, cell = '']) => cell)
}

/** Whether the lines shown are those printed, in order, with something left out only where a line says so. */
function expectShown(shown: string[], printed: string[]): void {
  let from = 0
  let mayLeaveOut = false
  for (const line of shown) {
    if (line === LEFT_OUT) mayLeaveOut = true
    else {
      const found = mayLeaveOut ? printed.indexOf(line, from) : from
      expect(printed[found], `line ${from + 1} and on`).toBe(line)
      from = found + 1
      mayLeaveOut = false
    }
  }
  if (!mayLeaveOut) expect(printed.slice(from)).toEqual([''])
}

describe('what README.md shows is what is printed', () => {
  const consoles = blocksOf(english, 'console').filter((block) =>
    GONGKAI_COMMAND.test(block.split('\n')[0] ?? ''),
  )

  test('there are such commands', () => {
    expect(consoles.length).toBeGreaterThan(2)
  })

  test.each(
    consoles.map((block) => {
      const [command = '', ...shown] = block.split('\n')
      return { command, shown }
    }),
  )('$command', async ({ command, shown }) => {
    const io = memoryIo({ cwd: ROOT })
    await run(GONGKAI_COMMAND.exec(command)?.groups?.line?.split(' ') ?? [], io)
    const { stdout, stderr } = io.written()
    expectShown(shown, (stderr + stdout).split('\n'))
  })

  test.each(
    blocksOf(english, 'js').map((code, index) => ({ code, shown: blocksOf(english, 'text')[index] })),
  )('by the library example that prints $shown', ({ code, shown }) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(stdout.trimEnd()).toBe(shown)
  })
})

describe('README.md names', () => {
  test('every field of the JSON and no other', () => {
    const fields = firstCells(english.split('## The JSON')[1]?.split('\n## ')[0] ?? '')
    expect(fields.map((field) => field.replaceAll('`', ''))).toEqual(
      ['field', '---|---|---', ...fieldsOf(jsonSchema('notice'))].filter((field) => !field.startsWith('---')),
    )
  })

  test.each(Object.keys(ERROR_MESSAGES))('the error %s', (code) => {
    expect(english).toContain(`\`${code}\``)
  })
})

interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
}

/** Paths of a schema's properties, "tasks[].id", without what another place has in common with a task's. */
function fieldsOf(schema: Schema, path = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const here = path ? `${path}.${key}` : key
    if (key === 'provenance' && path !== 'tasks[]') return [here]
    return [here, ...fieldsOf(property, here), ...fieldsOf(property.items ?? {}, `${here}[]`)]
  })
}

describe('what README.md says of comparing', () => {
  /** | `task-added` | … | `warning` | */
  const ROW = /^\| `(?<rule>[\w-]+)` \|.*\| `(?<level>error|warning|info|none)` \|$/gm

  test('is every rule with its level, in order', () => {
    const rows = [...english.matchAll(ROW)].map(({ groups }) => [groups?.rule, groups?.level])
    expect(rows).toEqual(Object.entries(RULE_TABLE).map(([rule, { level }]) => [rule, level]))
  })

  test('shows a project file and a baseline that can be read', () => {
    const bytesWith = (key: string) =>
      new TextEncoder().encode(blocksOf(english, 'json').find((block) => block.includes(`"${key}"`)))
    expect(Object.keys(readProjectConfig(bytesWith('failOn'))).sort()).toEqual(
      Object.keys(projectConfigSchema.shape)
        .filter((key) => key !== '$schema')
        .sort(),
    )
    expect(readBaseline(bytesWith('fingerprint')).accepted).toHaveLength(1)
  })
})

describe('README.zh.md says the same as README.md', () => {
  const headings = (readme: string) => [...readme.matchAll(/^#+(?= )/gm)].map(([marks]) => marks)

  test('under as many headings', () => {
    expect(headings(chinese)).toEqual(headings(english))
  })

  test.each(['console', 'js', 'text', 'json', 'yaml', 'sh'])('with the same %s blocks', (language) => {
    expect(blocksOf(chinese, language)).toEqual(blocksOf(english, language))
  })

  test('with the same codes and fields in its tables', () => {
    const codes = (readme: string) => firstCells(readme).filter((cell) => /^[`\d]/.test(cell))
    expect(codes(chinese)).toEqual(codes(english))
  })

  test('with as many points in its lists', () => {
    const points = (readme: string) => [...readme.matchAll(/^- /gm)].length
    expect(points(chinese)).toBe(points(english))
  })
})
