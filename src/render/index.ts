import { csv } from './csv.js'
import { documentJson } from './document-json.js'
import { documentText } from './document-text.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { ndjson } from './ndjson.js'
import type { Plans, RenderOptions } from './renderer.js'
import { table } from './table.js'

/** The formats a plan can be rendered in, the default first. A new one is a file and a line here. */
export const renderers = [json, ndjson, table, csv, markdown] as const

/** The formats a document can be rendered in, the default first. */
export const documentRenderers = [documentText, documentJson] as const

/** Name of a format that a plan can be rendered in. */
export type Format = (typeof renderers)[number]['name']

/**
 * Renders one plan, or several in one output.
 * @param plans what `parseNotice` gave
 * @param format name of a renderer
 * @throws RangeError for a format that is not there
 * @example render(notice, 'markdown', { language: 'en' })
 */
export function render(plans: Plans, format: Format, options: RenderOptions = {}): string {
  const renderer = renderers.find(({ name }) => name === format)
  if (!renderer)
    throw new RangeError(`no renderer "${format}"; there are ${renderers.map(({ name }) => name).join(', ')}`)
  return renderer.render(plans, options)
}
