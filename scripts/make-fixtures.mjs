#!/usr/bin/env node
// Makes every file of fixtures/ from fixtures/<name>/source.json, and fixtures/bad from nothing.
//
//   npm run fixtures                 everything (needs chromium, soffice and qpdf)
//   npm run fixtures -- NAME…        some of them
//   npm run fixtures -- --check      writes nothing; exits 1 where a file is not what its source makes
//
// --check leaves out PDFs, which other programs print.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { badFiles } from './fixtures/bad-files.mjs'
import { filesOf } from './fixtures/files.mjs'
import { handPrints } from './fixtures/hand-prints.mjs'
import { pageTables } from './fixtures/page-tables.mjs'

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures')

const options = process.argv.slice(2)
const check = options.includes('--check')
const wanted = options.filter((option) => !option.startsWith('--'))

const readFixture = (path) => readFileSync(join(FIXTURES, path))
const sourceOf = (name) => JSON.parse(readFixture(`${name}/source.json`).toString())
const named = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'source.json')))

/** The broken ones are cut from good ones, so they come last. */
const fixtures = [
  ...named.map((name) => [name, () => filesOf(sourceOf(name))]),
  ['hand-prints', () => handPrints],
  ['page-tables', () => pageTables(JSON.parse(readFixture('page-tables/tables.json').toString()))],
  [
    'bad',
    () =>
      badFiles(
        () => readFixture('internal-offices/notice.pdf'),
        () => readFixture('table-sections/notice.docx'),
      ),
  ],
]

const isCurrent = (path, bytes) => existsSync(path) && readFileSync(path).equals(bytes)

function makeFile(folder, file, make) {
  if (check && file.endsWith('.pdf')) return
  const bytes = Buffer.from(make())
  const path = join(FIXTURES, folder, file)
  if (isCurrent(path, bytes)) return
  if (check) {
    console.error(`${folder}/${file} is not what its source makes; run npm run fixtures`)
    process.exitCode = 1
    return
  }
  mkdirSync(join(FIXTURES, folder), { recursive: true })
  writeFileSync(path, bytes)
  console.log(`${folder}/${file}: ${bytes.length} bytes`)
}

for (const [folder, files] of fixtures)
  if (wanted.length === 0 || wanted.includes(folder))
    for (const [file, make] of files()) makeFile(folder, file, make)
