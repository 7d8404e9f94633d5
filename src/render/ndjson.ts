import { RENDER_MESSAGES } from '../messages/render-messages.js'
import { safeJson } from './json.js'
import { listOf, type Plans, type Renderer } from './renderer.js'

/** One task a line, each with the file, title and year of its plan in front, so that a line stands on its own. */
export const ndjson = {
  name: 'ndjson',
  extensions: ['ndjson', 'jsonl'],
  purpose: RENDER_MESSAGES.ndjson,
  render: (plans) => listOf(plans).flatMap(taskLines).join(''),
} as const satisfies Renderer<Plans>

function taskLines({ source, notice, tasks }: ReturnType<typeof listOf>[number]): string[] {
  const plan = { source: source.name, title: notice.title, year: notice.year }
  return tasks.map((task) => `${safeJson({ ...plan, ...task }, 0)}\n`)
}
