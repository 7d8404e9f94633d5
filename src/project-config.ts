import { GongkaiError } from './errors.js'
import { firstProblem } from './json/first-problem.js'
import { readJson } from './json/read-json.js'
import { type ProjectConfig, projectConfigSchema } from './model/project-config.js'

/** It names a few rules and files. */
const MAX_BYTES = 2 ** 20

/**
 * Reads a project's settings: JSON in UTF-8, `jsonSchema('config')` says of what.
 * @throws GongkaiError `config-not-json`, or `config-invalid` also for a key that it does not know; `too-large` over 1 MB
 * @example const { severity } = readProjectConfig(await readFile('gongkai.config.json'))
 */
export function readProjectConfig(bytes: Uint8Array): ProjectConfig {
  const json = readJson(bytes, { notJson: 'config-not-json', maxBytes: MAX_BYTES })
  const checked = projectConfigSchema.safeParse(json)
  if (checked.success) return checked.data
  const { key, found } = firstProblem(checked.error, json)
  throw new GongkaiError('config-invalid', { key: key || '{}', ...found })
}
