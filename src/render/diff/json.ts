import { RENDER_MESSAGES } from '../../messages/render-messages.js'
import { safeJson } from '../json.js'
import type { Renderer } from '../renderer.js'
import type { Comparison } from './comparison.js'

/** Everything, as the schema has it: a diff of two plans, a history of more. */
export const diffJson = {
  name: 'json',
  extensions: ['json'],
  purpose: RENDER_MESSAGES.json,
  render: (comparison) => `${safeJson(comparison, 2)}\n`,
} as const satisfies Renderer<Comparison>
