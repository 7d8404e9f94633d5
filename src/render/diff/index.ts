import type { Renderer, RenderOptions } from '../renderer.js'
import type { Comparison } from './comparison.js'
import { diffGithub } from './github.js'
import { diffHtml } from './html.js'
import { diffJson } from './json.js'
import { diffJunit } from './junit.js'
import { diffMarkdown } from './markdown.js'
import { diffSarif } from './sarif.js'
import { diffText } from './text.js'

/** The formats a comparison can be rendered in, the default first. A new one is a file and a line here. */
export const diffRenderers = [
  diffText,
  diffJson,
  diffMarkdown,
  diffHtml,
  diffJunit,
  diffSarif,
  diffGithub,
] as const

/** Name of a format that a comparison can be rendered in. */
export type DiffFormat = (typeof diffRenderers)[number]['name']

/**
 * Renders a comparison of two plans, or of several in a row.
 * @param comparison what `diffPlans` or `diffHistory` gave
 * @param format name of a renderer
 * @throws RangeError for a format that is not there
 * @example renderDiff(diffPlans(base, revision), 'markdown', { language: 'en' })
 */
export function renderDiff(comparison: Comparison, format: DiffFormat, options: RenderOptions = {}): string {
  const renderer: Renderer<Comparison> | undefined = diffRenderers.find(({ name }) => name === format)
  if (!renderer)
    throw new RangeError(
      `no renderer "${format}"; there are ${diffRenderers.map(({ name }) => name).join(', ')}`,
    )
  return renderer.render(comparison, options)
}
