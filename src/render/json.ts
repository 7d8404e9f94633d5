import { RENDER_MESSAGES } from '../messages/render-messages.js'
import type { Plans, Renderer } from './renderer.js'

/** Characters that JSON allows as they are but a terminal may obey: U+007F–U+009F, direction marks, U+2028. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/**
 * Writes JSON with nothing in it that a terminal obeys: such characters are escaped, so the data stay the same.
 * @param indent spaces a level; 0 for one line
 */
export function safeJson(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent).replace(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Everything, as the schema has it: one object, or an array where several files were given. */
export const json = {
  name: 'json',
  extensions: ['json'],
  purpose: RENDER_MESSAGES.json,
  render: (plans) => `${safeJson(plans, 2)}\n`,
} as const satisfies Renderer<Plans>
