import { extname } from 'node:path'
import type { Renderer } from '../../render/renderer.js'
import { UsageError } from '../usage-error.js'

/** What the flags say about the format. */
interface Wanted {
  format?: string
  output?: string
}

/**
 * The format asked for, else the one that the output's extension asks for, else the first.
 * @throws UsageError `output-format-unknown`
 */
export function chooseRenderer<Value>(
  renderers: readonly [Renderer<Value>, ...Renderer<Value>[]],
  { format, output }: Wanted,
): Renderer<Value> {
  const [first] = renderers
  if (format !== undefined) return renderers.find(({ name }) => name === format) ?? first
  const extension = output === undefined ? '' : extname(output).slice(1).toLowerCase()
  if (extension === '') return first
  const renderer = renderers.find(({ extensions }) => extensions.includes(extension))
  if (!renderer) throw new UsageError('output-format-unknown', { output: output ?? '' })
  return renderer
}
