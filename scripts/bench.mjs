#!/usr/bin/env node
// Prints what gongkai costs, as ratios to a floor measured in the same run, so that figures of different machines
// can be compared. Every measurement has a process of its own; times are medians, memory is the process's peak.
//
//   npm run bench
//
//   start-up    gongkai --version                    floor: node -e 0
//   PDF         parseNotice on each fixture          floor: pdf.js reading text and drawing operators of each page
//   normalise   a document of a few megabytes        floor: String.prototype.normalize on the same text
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const ROUNDS = 5
const NORMALISED_PARAGRAPHS = 20_000
const SENTENCE = '各县（市、区）政府应当在2031年6月底前，逐项核对 PDF 办事指南,错漏当月改正。'

const median = (figures) => figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)]

async function timed(work) {
  const times = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const started = performance.now()
    await work()
    // The first round warms up.
    if (round > 0) times.push(performance.now() - started)
  }
  return median(times)
}

/** What a child process measures: name → (argument) → work. */
const MEASURES = {
  async parse(file) {
    const { parseNotice } = await import('../dist/index.js')
    const bytes = readFileSync(file)
    return () => parseNotice({ bytes, name: 'notice.pdf' })
  },
  async pdfjs(file) {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const folder = join(ROOT, 'node_modules/pdfjs-dist')
    const options = {
      verbosity: 0,
      cMapPacked: true,
      cMapUrl: `${folder}/cmaps/`,
      standardFontDataUrl: `${folder}/standard_fonts/`,
    }
    const bytes = readFileSync(file)
    return async () => {
      const task = getDocument({ data: new Uint8Array(bytes), ...options })
      const document = await task.promise
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number)
        await page.getTextContent()
        await page.getOperatorList()
      }
      await task.destroy()
    }
  },
  async normalise() {
    const { normalise } = await import('../dist/normalise/index.js')
    const document = longDocument()
    return () => normalise(document)
  },
  async unicode() {
    const { blocks } = longDocument()
    return () => blocks.map(({ text }) => text.normalize('NFKC'))
  },
}

function longDocument() {
  const blocks = Array.from({ length: NORMALISED_PARAGRAPHS }, (_, index) => ({
    type: 'paragraph',
    text: `${index + 1}. ${SENTENCE}`,
    style: null,
    align: null,
    fontSize: null,
    layer: 'body',
    provenance: [],
  }))
  return {
    source: { name: '-', format: 'text', sha256: '', pages: null },
    title: null,
    script: 'hans',
    blocks,
  }
}

/** Runs one measurement in a process of its own: milliseconds and megabytes. */
function measure(name, argument = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), name, argument],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) return { ms: Number.NaN, mb: Number.NaN, failure: stderr.match(/^\w*Error: .*/m)?.[0] }
  return JSON.parse(stdout)
}

/** Runs both by turns, so that whatever else the machine does weighs on both. */
function startUps(...commands) {
  const times = commands.map(() => [])
  for (let round = 0; round <= 2 * ROUNDS; round += 1) {
    for (const [index, command] of commands.entries()) {
      const started = performance.now()
      spawnSync(process.execPath, command)
      if (round > 0) times[index].push(performance.now() - started)
    }
  }
  return times.map((figures) => ({ ms: median(figures) }))
}

function row(name, floor, whole, extra = whole.failure ?? '') {
  const memory = whole.mb === undefined ? '' : `${whole.mb.toFixed(0)} / ${floor.mb.toFixed(0)} MB`
  const cells = [
    name.padEnd(34),
    `${(whole.ms / floor.ms).toFixed(2)}×`.padStart(9),
    `${whole.ms.toFixed(1)} / ${floor.ms.toFixed(1)} ms`.padStart(20),
    memory.padStart(14),
    extra,
  ]
  console.log(cells.join('  ').trimEnd())
}

function report() {
  const heads = [
    'what'.padEnd(34),
    'ratio'.padStart(9),
    'whole / floor'.padStart(20),
    'peak memory'.padStart(14),
  ]
  console.log(heads.join('  '))
  row('start-up', ...startUps(['-e', '0'], [join(ROOT, 'bin/gongkai.js'), '--version']))
  for (const name of readdirSync(join(ROOT, 'fixtures'))
    .filter((folder) => folder !== 'bad')
    .sort()) {
    const file = join(ROOT, 'fixtures', name, 'notice.pdf')
    const hasTasks = existsSync(join(ROOT, 'fixtures', name, 'expected.json'))
    if (existsSync(file) && hasTasks) row(`PDF ${name}`, measure('pdfjs', file), measure('parse', file))
  }
  const megabytes = (Buffer.byteLength(SENTENCE) * NORMALISED_PARAGRAPHS) / 1e6
  const whole = measure('normalise')
  row('normalise', measure('unicode'), whole, `${(megabytes / (whole.ms / 1000)).toFixed(1)} MB/s`)
}

const [name, argument] = process.argv.slice(2)
if (name === undefined) report()
else {
  const ms = await timed(await MEASURES[name](argument))
  // maxRSS is in kilobytes.
  console.log(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 }))
}
