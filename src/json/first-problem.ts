import type { z } from 'zod'
import { quoteJson } from './quote-json.js'

/** What does not fit a schema. */
export interface Problem {
  /** Path of the key: tasks[3].requirements */
  key: string
  /** What stands there, cut short; without a value where nothing does. */
  found: { readonly value?: string }
  path: readonly PropertyKey[]
}

/** The first thing in a value that its schema complains of: a wrong value, or a key it does not know. */
export function firstProblem(error: z.ZodError, input: unknown): Problem {
  const [issue] = error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...(issue?.path ?? []), ...unknown]
  const value = path.reduce<unknown>(ownProperty, input)
  return { key: keyOf(path), found: value === undefined ? {} : { value: quoteJson(value) }, path }
}

/** Only its own: `__proto__` is a key like another in JSON. */
function ownProperty(inside: unknown, key: PropertyKey): unknown {
  if (typeof inside !== 'object' || inside === null) return undefined
  return Object.getOwnPropertyDescriptor(inside, key)?.value
}

function keyOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('')
}
