import { createHash } from 'node:crypto'
import { GongkaiError } from '../errors.js'
import { firstProblem } from '../json/first-problem.js'
import type { Notice } from '../model/notice.js'
import { type PlanInput, planInputSchema } from '../model/plan-input.js'
import type { StepOptions } from '../normalise/text-step.js'
import type { ParseOptions } from '../parse.js'
import { baseName } from '../read/base-name.js'
import type { Input } from '../read/reader.js'
import { checkUnits } from '../units.js'
import { cleanPlan } from './clean-plan.js'
import { completePlan } from './complete-plan.js'

/** An id is quoted no longer. */
const MAX_ID = 40

/**
 * The plan that a JSON value is: what `parse` prints, from any version, or what a person wrote like it.
 * @param json the value in the file
 * @throws GongkaiError `plan-invalid`, `plan-id-twice`, `plans-several`, `no-tasks`
 */
export function planOfJson(
  json: unknown,
  { bytes, name }: Input,
  { units = [], toMainlandTerms = false }: Pick<ParseOptions, 'units'> & StepOptions,
): Notice {
  const own = checkUnits(units)
  const plan = checkPlan(onlyPlan(json))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return completePlan(cleanPlan(plan, { toMainlandTerms }), {
    file: { name: baseName(name), format: 'text', sha256, pages: null },
    units: own,
  })
}

/** `parse` prints several plans as an array. */
function onlyPlan(json: unknown): unknown {
  if (!Array.isArray(json)) return json
  if (json.length > 1) throw new GongkaiError('plans-several', { count: json.length })
  if (json.length === 0) throw new GongkaiError('no-tasks')
  return json[0]
}

function checkPlan(json: unknown): PlanInput {
  const checked = planInputSchema.safeParse(json)
  if (!checked.success) {
    const { key, found } = firstProblem(checked.error, json)
    throw new GongkaiError('plan-invalid', { key: key || 'tasks', ...found })
  }
  const plan = checked.data
  if (plan.tasks.length === 0) throw new GongkaiError('no-tasks')
  const ids = new Set<string>()
  for (const { id } of plan.tasks) {
    if (ids.has(id)) throw new GongkaiError('plan-id-twice', { id: id.slice(0, MAX_ID) })
    ids.add(id)
  }
  return plan
}
