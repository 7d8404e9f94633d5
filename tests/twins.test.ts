import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../src/model/notice.js'
import { parseNotice } from '../src/parse.js'
import { addGlossesOf } from './normalise/damage/glosses.js'
import { doublePunctuation, seeded, shiftBytes } from './normalise/damage.js'
import { encode } from './support/encode.js'

const FOLDER = join(import.meta.dirname, '..', 'fixtures')
/** Clean notices; the others are damaged or hold no task. */
const NOTICES = readdirSync(FOLDER)
  .filter((name) => !/traditional|noisy|flattened|bad|covering-letter-only|no-tasks/.test(name))
  .filter((name) => existsSync(join(FOLDER, name, 'notice.txt')))

const [toOpencc, toTaiwan, toHongKong] = (['t', 'tw', 'hk'] as const).map((to) =>
  Converter({ from: 'cn', to }),
)

type Damage = (text: string) => string | Uint8Array

/** A line break within a gloss belongs to other formats: in a text file it ends a paragraph. */
const BREAK_IN_GLOSS = /(?<=[(（]\p{L}{1,2})\n/gu

const glossed =
  (...families: Parameters<typeof addGlossesOf>[0][]): Damage =>
  (text) =>
    families
      .reduce((glossed, family) => addGlossesOf(family, glossed, seeded(5)), toTaiwan?.(text) ?? text)
      .replace(BREAK_IN_GLOSS, '')

/** Ways in which copies of one notice differ; none loses anything. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'in Traditional of opencc': (text) => toOpencc?.(text) ?? '',
  'in Traditional of Taiwan': (text) => toTaiwan?.(text) ?? '',
  'in Traditional of Hong Kong': (text) => toHongKong?.(text) ?? '',
  'lightly glossed': glossed('several-forms'),
  'heavily glossed': glossed('changed'),
  'glossed at very common characters': glossed('common'),
  'with doubled marks': (text) => doublePunctuation(text),
  'one byte off from each indent': (text) =>
    text.replace(/^　　(?=（)(.*)$/gm, (line) => {
      const shifted = shiftBytes(toTaiwan?.(line) ?? '', 1)
      // a second "?" is a second loss, which nothing tells how to undo
      return shifted.lastIndexOf('?') === shifted.indexOf('?') ? shifted : line
    }),
  'in GB18030': (text) => encode(text, 'gb18030'),
  'in UTF-16': (text) => Buffer.from(text, 'utf16le'),
  'with invisible characters': (text) => text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '\u200b'),
}

/** What a notice says, without how its file was written. */
function meaning({ notice, tasks, units }: Notice) {
  const { script: _, ...front } = notice
  return { front, tasks: tasks.map(({ provenance: _, ...task }) => task), units }
}

describe.each(NOTICES)('%s', (name) => {
  const file = join(FOLDER, name, 'notice.txt')
  const text = readFileSync(file, 'utf8')

  it.each(Object.entries(DAMAGES))('reads the same %s', async (_, damage) => {
    const clean = await parseNotice({ bytes: readFileSync(file), name: 'notice.txt' })
    const damaged = damage(text)
    const bytes = typeof damaged === 'string' ? Buffer.from(damaged) : damaged
    const twin = await parseNotice({ bytes, name: 'notice.txt' })
    expect(meaning(twin)).toEqual(meaning(clean))
  })
})
