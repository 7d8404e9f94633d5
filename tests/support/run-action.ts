import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type BashRun, runInBash } from './run-in-bash.js'

/** The parts of a composite action that are looked at. */
interface Action {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  runs: { using: string; steps: { shell: string; env: Record<string, string>; run: string }[] }
}

/** ${{ inputs.fail-on }} */
const INPUT = /^\$\{\{ inputs\.(?<name>[\w-]+) \}\}$/

/** action.yml, as it is. */
export const action: Action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))

/** Name of the input that an expression stands for. */
export function inputIn(expression: string): string {
  return INPUT.exec(expression)?.groups?.name ?? ''
}

/** How a step of a workflow went. */
export interface StepRun extends BashRun {
  /** What it wrote for the summary of the step. */
  summary: string
  /** What it said for later steps. */
  outputs: string[]
}

/** Runs a script as a step of a GitHub workflow, in a folder that is there. */
export function runStep(script: string, folder: string, env: Record<string, string>): StepRun {
  const [summary, output] = [`${folder}.summary`, `${folder}.output`]
  writeFileSync(summary, '')
  writeFileSync(output, '')
  const files = { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output, GITHUB_ACTIONS: 'true' }
  const run = runInBash(script, folder, { ...env, ...files })
  const outputs = readFileSync(output, 'utf8').split('\n').filter(Boolean)
  return { ...run, summary: readFileSync(summary, 'utf8'), outputs }
}

/** Runs the action with those inputs, the others as they are unless told. */
export function runAction(folder: string, inputs: Readonly<Record<string, string>>): StepRun {
  const [step] = action.runs.steps
  if (!step) throw new Error('no step')
  const env = Object.entries(step.env).map(([variable, expression]) => {
    const input = inputIn(expression)
    return [variable, inputs[input] ?? action.inputs[input]?.default ?? '']
  })
  return runStep(step.run, folder, Object.fromEntries(env))
}
