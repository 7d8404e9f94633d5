import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../../src/model/notice.js'
import { parseNotice } from '../../src/parse.js'

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures')
const damaged = ['notice.txt', 'notice-gloss.txt', 'notice.html'].map((name) =>
  join(FOLDER, 'traditional', name),
)
const plain = readdirSync(FOLDER)
  .map((name) => join(FOLDER, name, 'notice.txt'))
  .filter((file) => !/traditional|bad|covering-letter-only|no-tasks/.test(file))
  .filter((file) => existsSync(file))

async function parse(file: string, keepText: boolean): Promise<Notice> {
  return parseNotice({ bytes: readFileSync(file), name: file }, { keepText })
}

/** Every text of the notice that keepText is about. */
function textsOf({ notice, tasks, units, unassigned }: Notice): string[] {
  return [
    notice.title ?? '',
    ...notice.addressees,
    ...tasks.flatMap((task) => [
      ...task.section,
      task.task ?? '',
      ...task.requirements,
      ...task.leadUnits,
      ...task.responsibleUnits,
      ...task.supportingUnits,
      ...task.deadlines.map(({ text }) => text),
    ]),
    ...units.map(({ name }) => name),
    ...unassigned.map(({ text }) => text),
  ]
}

const withoutBlanks = (text: string) => text.replace(/\s/g, '')

describe('a damaged notice with its text kept', () => {
  it.each(damaged)('%s: every text stands in the file as it is', async (file) => {
    const source = withoutBlanks(readFileSync(file, 'utf8').replace(/<[^>]*>/g, ''))
    const kept = await parse(file, true)
    const strange = textsOf(kept).filter((text) => !source.includes(withoutBlanks(text)))
    expect(strange).toEqual([])
    expect(kept.tasks.flatMap(({ requirements }) => requirements).join('')).toMatch(/[開區進]/)
  })

  it.each(damaged)('%s: what was found is the same', async (file) => {
    const [kept, clean] = [await parse(file, true), await parse(file, false)]
    const facts = ({ notice, tasks, units }: Notice) => ({
      dates: [notice.issuedOn, notice.year, notice.script],
      tasks: tasks.map(({ id, number, provenance, leadUnits, responsibleUnits, deadlines }) => ({
        id,
        number,
        provenance,
        units: [leadUnits.length, responsibleUnits.length],
        deadlines: deadlines.map(({ kind, by }) => [kind, by]),
      })),
      canonical: units.map(({ canonical, kind, tasks, leads }) => [canonical, kind, tasks, leads]),
    })
    expect(facts(kept)).toEqual(facts(clean))
  })
})

describe('a clean notice', () => {
  it.each(plain)('%s has its texts, but for blanks and the width of marks', async (file) => {
    const [kept, clean] = [await parse(file, true), await parse(file, false)]
    const bare = (text: string) => text.normalize('NFKC').replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '')
    expect(textsOf(kept).map(bare)).toEqual(textsOf(clean).map(bare))
  })
})
