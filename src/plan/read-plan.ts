import { GongkaiError } from '../errors.js'
import { decodeHead } from '../json/decode-head.js'
import { readJson } from '../json/read-json.js'
import type { Notice } from '../model/notice.js'
import { type ParseOptions, parseNotice } from '../parse.js'
import type { Input } from '../read/reader.js'
import { diagnosticMessage } from '../result.js'
import { planOfJson } from './json-plan.js'

/** Ten thousand tasks have some 20 MB; the objects of a hostile file take fifty times what its JSON does. */
const MAX_JSON_BYTES = 25 * 2 ** 20
/** { or [, as also a notice may begin: [索引号] */
const MAY_BE_JSON = /^\s*[[{]/
/** {"tasks", [{, {}: nothing but JSON begins so */
const IS_JSON = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/
const JSON_NAME = /\.json$/i

/**
 * Reads a plan to compare it: a notice in any format that `parseNotice` reads, or a plan as JSON that `parse` made or
 * somebody wrote like it. Its texts are clean, also where the JSON keeps them as printed.
 * @param input the bytes and the name they came under; the bytes tell what they are
 * @returns the plan; of a JSON plan, with its own diagnostics
 * @throws GongkaiError as `parseNotice` does; `plan-not-json`, `plan-invalid`, `plan-id-twice` or `plans-several` for JSON
 * @example const base = await readPlan({ bytes: await readFile('2023.json'), name: '2023.json' })
 */
export async function readPlan(input: Input, options: Omit<ParseOptions, 'keepText'> = {}): Promise<Notice> {
  const json = jsonIn(input)
  if (json === undefined) return parseNotice(input, options)
  const plan = planOfJson(json.value, input, options)
  const language = options.language ?? 'zh'
  return {
    ...plan,
    diagnostics: plan.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      message: diagnosticMessage(diagnostic, language),
    })),
  }
}

/** The value in a JSON file; undefined for another file. */
function jsonIn({ bytes, name }: Input): { value: unknown } | undefined {
  const head = decodeHead(bytes)
  if (!MAY_BE_JSON.test(head)) return undefined
  try {
    return { value: readJson(bytes, { notJson: 'plan-not-json', maxBytes: MAX_JSON_BYTES }) }
  } catch (error) {
    const isNotice =
      error instanceof GongkaiError &&
      error.code === 'plan-not-json' &&
      !IS_JSON.test(head) &&
      !JSON_NAME.test(name)
    if (isNotice) return undefined
    throw error
  }
}
