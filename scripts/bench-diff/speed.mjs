// How long a comparison takes and how much memory, as ratios to a floor measured in the same process by turns: both
// plans written as JSON and read back. A child process measures each pair that its parent made, so that none finds the
// memory of another or of the making.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HOSTILE_PLANS, hostilePair } from './hostile-plans.mjs'
import { makePair } from './made-pair.mjs'

/** Tasks of a plan: what the issue asks for, and what shows how time and memory grow. */
const SIZES = [1_000, 2_000, 5_000, 10_000]
const HOSTILE_SIZE = 5_000
const SEED = 1
const ROUNDS = 3
const ENTRY = fileURLToPath(new URL('../bench-diff.mjs', import.meta.url))

/** Prints times and memory of all sizes and of hostile plans. */
export function reportSpeed(library) {
  console.log(
    '\nspeed: shortest of some rounds; floor: both plans to JSON and back; memory above that of the plans\n',
  )
  console.log(line('plans', 'compare', 'floor', 'ratio', 'growth', 'memory', 'growth'))
  let smaller = null
  for (const size of SIZES) {
    const figures = measure(makePair({ seed: SEED, tasks: size }, library))
    printRow(`edited, ${size} × ${size}`, figures, smaller && { ...smaller, times: size / smaller.size })
    smaller = { ...figures, size }
  }
  const sample = makePair({ seed: SEED, tasks: 10 }, library).base
  for (const name of HOSTILE_PLANS)
    printRow(`${name}, ${HOSTILE_SIZE}`, measure(hostilePair(name, HOSTILE_SIZE, sample)), null)
}

/** Growth is per task: 1 where time and memory grow as the plans do. */
function printRow(name, { ms, floor, mb }, smaller) {
  const growth = (value, before) => (smaller ? `${(value / before / smaller.times).toFixed(2)}×` : '')
  const cells = [
    `${ms.toFixed(0)} ms`,
    `${floor.toFixed(0)} ms`,
    `${(ms / floor).toFixed(1)}×`,
    growth(ms, smaller?.ms),
    `${mb.toFixed(0)} MB`,
    growth(mb, smaller?.mb),
  ]
  console.log(line(name, ...cells))
}

const line = (what, ...cells) =>
  [what.padEnd(42), ...cells.map((cell) => cell.padStart(9))].join(' ').trimEnd()

function measure({ base, revision }) {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  try {
    const file = join(folder, 'plans.json')
    writeFileSync(file, JSON.stringify([base, revision]))
    const child = ['--expose-gc', ENTRY, '--measure', file]
    const { stdout, stderr, status } = spawnSync(process.execPath, child, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * What a child process measures on a file of two plans: milliseconds of comparing and of the floor, and by how much the
 * peak of its memory rose above what the plans had taken.
 */
export function measureSpeed({ diffPlans }, file) {
  const [base, revision] = JSON.parse(readFileSync(file, 'utf8'))
  globalThis.gc?.()
  const before = process.resourceUsage().maxRSS
  const [ms, floor] = [[], []]
  let after = before
  for (let round = 0; round < ROUNDS; round += 1) {
    ms.push(timed(() => diffPlans(base, revision)))
    // maxRSS is in kilobytes; the first comparison alone, since the floor takes memory too.
    if (round === 0) after = process.resourceUsage().maxRSS
    floor.push(timed(() => [base, revision].map((plan) => JSON.parse(JSON.stringify(plan)))))
  }
  return { ms: Math.min(...ms), floor: Math.min(...floor), mb: (after - before) / 1024 }
}

function timed(work) {
  const started = performance.now()
  work()
  return performance.now() - started
}
