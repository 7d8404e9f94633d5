#!/usr/bin/env node
// Prints how right and how fast gongkai diff is, on made plans of invented cities and next year's plans made of them by
// known edits (scripts/bench-diff).
//
//   npm run bench:diff                   everything
//   npm run bench:diff -- --accuracy     precision and recall of each rule and of the matching only
//   npm run bench:diff -- --check        the same, and exit code 1 where one is below 0.98
//   npm run bench:diff -- --seed 7       what is missed or told in vain on that pair
//   npm run bench:diff -- --speed        time and memory only
import { parseArgs } from 'node:util'
import * as library from '../dist/index.js'
import { measureAccuracy, reportAccuracy } from './bench-diff/accuracy.mjs'
import { reportFaults } from './bench-diff/faults.mjs'
import { measureSpeed, reportSpeed } from './bench-diff/speed.mjs'

const SEEDS = 30
const LEAST = 0.98

const { values } = parseArgs({
  options: {
    accuracy: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: false },
    seed: { type: 'string' },
    seeds: { type: 'string', default: String(SEEDS) },
    // The file of two plans that a child process measures.
    measure: { type: 'string' },
  },
})

function accuracy() {
  const scores = measureAccuracy(library, Number(values.seeds))
  if (values.seed) return reportFaults(scores[Number(values.seed) - 1])
  const below = reportAccuracy(scores, LEAST)
  if (below.length > 0) console.log(`\nbelow ${LEAST}: ${below.join(', ')}`)
  if (values.check && below.length > 0) process.exitCode = 1
}

if (values.measure) console.log(JSON.stringify(measureSpeed(library, values.measure)))
else {
  const one = values.accuracy || values.check || values.seed !== undefined
  if (!values.speed) accuracy()
  if (!one) reportSpeed(library)
}
