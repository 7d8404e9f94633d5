#!/usr/bin/env node
// Prints how right and how fast gongkai diff is, on made plans of invented cities and next year's plans made of them by
// known edits (scripts/bench-diff).
//
//   npm run bench:diff                   everything
//   npm run bench:diff -- --accuracy     precision and recall of each rule and of the matching only
//   npm run bench:diff -- --check        the same, and exit code 1 where one is below 0.98
//   npm run bench:diff -- --seed 7       what is missed or told in vain on that pair
import { parseArgs } from 'node:util'
import * as library from '../dist/index.js'
import { measureAccuracy, reportAccuracy } from './bench-diff/accuracy.mjs'
import { reportFaults } from './bench-diff/faults.mjs'

const SEEDS = 30
const LEAST = 0.98

const { values } = parseArgs({
  options: {
    accuracy: { type: 'boolean' },
    check: { type: 'boolean' },
    seed: { type: 'string' },
    seeds: { type: 'string', default: String(SEEDS) },
  },
})

const scores = measureAccuracy(library, Number(values.seeds))
if (values.seed) reportFaults(scores[Number(values.seed) - 1])
else {
  const below = reportAccuracy(scores, LEAST)
  if (below.length > 0) console.log(`\nbelow ${LEAST}: ${below.join(', ')}`)
  if (values.check && below.length > 0) process.exitCode = 1
}
