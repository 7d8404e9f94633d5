#!/usr/bin/env node
// Makes every file of fixtures/ from fixtures/<name>/source.json.
//
//   npm run fixtures                 everything (needs chromium, soffice and qpdf)
//   npm run fixtures -- NAME…        some of them
//   npm run fixtures -- --check      writes nothing; exits 1 where a file is not what its source makes
//
// --check leaves out what other programs print (PDF).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesOf } from './fixtures/files.mjs'

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures')

const options = process.argv.slice(2)
const check = options.includes('--check')
const wanted = options.filter((option) => !option.startsWith('--'))
const names = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'source.json')))

let stale = 0
for (const name of names.filter((n) => wanted.length === 0 || wanted.includes(n))) {
  const folder = join(FIXTURES, name)
  const source = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8'))
  for (const [file, make] of filesOf(source)) {
    if (check && file.endsWith('.pdf')) continue
    const bytes = Buffer.from(make())
    const path = join(folder, file)
    if (existsSync(path) && readFileSync(path).equals(bytes)) continue
    if (check) {
      console.error(`${name}/${file} is not what source.json makes; run npm run fixtures`)
      stale += 1
    } else {
      writeFileSync(path, bytes)
      console.log(`${name}/${file}: ${bytes.length} bytes`)
    }
  }
}
process.exitCode = stale > 0 ? 1 : 0
