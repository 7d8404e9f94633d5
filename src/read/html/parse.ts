import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { GongkaiError } from '../../errors.js'
import { wrapOrphanRows } from './orphan-rows.js'

/** Browsers stop at 512; a page that goes on like this is made to overflow a stack. */
const MAX_DEPTH = 1000
/** A page with a task table of 1000 rows pasted from Word has 100 000. */
const MAX_NODES = 1_500_000

/**
 * Parses a web page or a piece of one, as a browser does.
 * @throws GongkaiError `damaged-file` where it is nested too deeply, `too-large` for too many elements
 */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  return parse(wrapOrphanRows(html), { treeAdapter: boundedAdapter() })
}

/** The usual tree, but counted while it grows. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  let depth = 0
  let nodes = 0
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth > MAX_DEPTH)
        throw new GongkaiError('damaged-file', { reason: `HTML > ${MAX_DEPTH} levels` })
    },
    onItemPop() {
      depth--
    },
    createElement(tagName, namespace, attributes) {
      if (++nodes > MAX_NODES) {
        const limit = `${MAX_NODES} HTML elements`
        throw new GongkaiError('too-large', { size: `> ${limit}`, limit })
      }
      return defaultTreeAdapter.createElement(tagName, namespace, attributes)
    },
  }
}
