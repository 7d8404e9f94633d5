import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { builtInFunctions, builtPatterns, type SourcePattern, writtenPatterns } from './support/patterns.js'
import { worstTexts } from './support/worst-texts.js'

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url))
/** So long is each text, in UTF-16 units. */
const SIZE = 100_000
/** Far more than a linear search takes, which is milliseconds, and far less than a quadratic one, in milliseconds. */
const TIME_LIMIT = 5_000
const FOLDERS = ['read', 'normalise', 'language', 'extract', 'plan', 'json', 'diff', 'render']

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' })
    // a worker begins its work when it is loaded
    .filter((name) => name.endsWith('.ts') && !name.endsWith('worker.ts'))
    .map((name) => join(SOURCES, folder, name)),
)

const patterns: SourcePattern[] = [
  ...files.flatMap((file) => writtenPatterns(file, SOURCES)),
  ...(await builtPatterns(files, SOURCES)),
]

describe('regular expressions', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(150)
  })

  it.each(patterns.map(({ file, pattern }) => ({ file, name: String(pattern).slice(0, 60), pattern })))(
    '$file $name searches 100 KB of its worst case',
    { timeout: TIME_LIMIT },
    ({ pattern }) => {
      for (const text of worstTexts(pattern, SIZE)) expect(matchesIn(text, pattern)).toBeLessThanOrEqual(SIZE)
    },
  )

  it('are built once, when their file is loaded', () => {
    expect(files.flatMap((file) => builtInFunctions(file, SOURCES))).toEqual([])
  })
})

/** All matches where the expression is a global one, else the first. */
function matchesIn(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
