#!/usr/bin/env node
// Prints what gongkai costs, as ratios to a floor measured in the same run, so that figures of different machines
// can be compared. Times are medians; whole and floor take turns in one process, so that whatever else the machine
// does weighs on both. Memory is the peak of a process that does the one or the other once.
//
//   npm run bench
//
//   start-up    gongkai --version                    floor: node -e 0
//   PDF         parseNotice on each fixture and on   floor: bare pdf.js, getTextContent and getOperatorList of each
//               plans of 75, 150 and 300 pages              page
//   normalise   texts of two megabytes: clean,        floor: opencc-js alone on the same text
//               and damaged in every way
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { longPlan } from './fixtures/long-plan.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const ROUNDS = 5
/** Lengths that show whether time and memory grow with the pages alone. */
const LONG_PLANS = [75, 150, 300]
/** What is normalised, repeated up to so many bytes of UTF-8. */
const NORMALISED_BYTES = 2_000_000
const NORMALISED = {
  'clean text': 'prose-outline/notice.txt',
  'glossed text': 'traditional/notice-gloss.txt',
  'text damaged in every way': 'traditional/notice.txt',
}

const median = (figures) => figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)]

/** Milliseconds of each of some works; they take turns. */
async function timed(works, rounds) {
  const times = works.map(() => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const started = performance.now()
      await work()
      // The first round warms up.
      if (round > 0) times[index].push(performance.now() - started)
    }
  }
  return times.map(median)
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
  async normalise(file) {
    const { normalise } = await import('../dist/normalise/index.js')
    const document = longDocument(file)
    return () => normalise(document)
  },
  async opencc(file) {
    const { Converter } = await import('opencc-js/t2cn')
    const convert = Converter({ from: 't', to: 'cn' })
    const { blocks } = longDocument(file)
    return () => blocks.map(({ text }) => convert(text))
  },
}

/** The lines of a text file as paragraphs, again and again. Clean text is without blanks and with Chinese marks. */
function longDocument(file) {
  const text = readFileSync(file, 'utf8')
  const lines = text.split(/\s*\n\s*/).filter((line) => line !== '')
  const times = Math.ceil(NORMALISED_BYTES / Buffer.byteLength(lines.join('')))
  const blocks = Array.from({ length: times }, () => lines)
    .flat()
    .map((line) => ({
      type: 'paragraph',
      text: line,
      style: null,
      align: null,
      fontSize: null,
      layer: 'body',
      provenance: [],
    }))
  return {
    source: { name: '-', format: 'text', sha256: '', pages: null },
    title: null,
    normalization: { script: 'hans', steps: [] },
    blocks,
  }
}

/** Runs a child process: milliseconds of each work (none where there are no rounds) and the peak in megabytes. */
function measure(names, argument = '', rounds = ROUNDS) {
  const child = [fileURLToPath(import.meta.url), names.join(), argument, String(rounds)]
  const { stdout, stderr, status } = spawnSync(process.execPath, child, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${names} on ${argument}: ${stderr}`)
  return JSON.parse(stdout)
}

/** Time of both in one process, and memory of each in its own. */
function compare(floorName, wholeName, argument, rounds = ROUNDS) {
  const [floor, whole] = measure([floorName, wholeName], argument, rounds).ms
  const [floorPeak, wholePeak] = [floorName, wholeName].map((name) => measure([name], argument, 0).mb)
  return [
    { ms: floor, mb: floorPeak },
    { ms: whole, mb: wholePeak },
  ]
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

function row(name, floor, whole, extra = '') {
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
  for (const file of printedPdfs())
    row(`PDF ${file}`, ...compare('pdfjs', 'parse', join(ROOT, 'fixtures', file)))
  reportLongPlans()
  for (const [name, file] of Object.entries(NORMALISED)) {
    const [floor, whole] = compare('opencc', 'normalise', join(ROOT, 'fixtures', file))
    row(`normalise ${name}`, floor, whole, `${speed(whole)} / ${speed(floor)} MB/s`)
  }
}

/** Megabytes of UTF-8 a second. */
function speed({ ms }) {
  return (NORMALISED_BYTES / 1e3 / ms).toFixed(1)
}

/** The PDFs of fixtures that have tasks. */
function printedPdfs() {
  return readdirSync(join(ROOT, 'fixtures'))
    .filter((folder) => existsSync(join(ROOT, 'fixtures', folder, 'expected.json')))
    .flatMap((folder) => readdirSync(join(ROOT, 'fixtures', folder)).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.pdf'))
}

function reportLongPlans() {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  try {
    for (const pages of LONG_PLANS) {
      const file = join(folder, `${pages}.pdf`)
      writeFileSync(file, longPlan(pages))
      const [floor, whole] = compare('pdfjs', 'parse', file, 3)
      row(`PDF of ${pages} pages`, floor, whole, `${(whole.ms / pages).toFixed(1)} ms a page`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [names, argument, rounds] = process.argv.slice(2)
if (names === undefined) report()
else {
  const works = await Promise.all(names.split(',').map((name) => MEASURES[name](argument)))
  const ms = await timed(works, Number(rounds))
  // maxRSS is in kilobytes.
  console.log(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 }))
}
