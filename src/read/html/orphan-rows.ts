/** Tags of a table: `<table`, `</tbody`, `<td`. */
const TABLE_TAG = /<(\/?)(table|thead|tbody|tfoot|tr|td|th)(?=[\s/>])/gi

/**
 * Puts rows that stand outside any table into one: pieces of pages often start with `<tbody>` or `<tr>`,
 * and a browser would drop those tags.
 * @example wrapOrphanRows('<tr><td>甲</td></tr>') // '<table><tr><td>甲</td></tr></table>'
 */
export function wrapOrphanRows(html: string): string {
  let tables = 0
  let start = -1
  let end = -1
  for (const tag of html.matchAll(TABLE_TAG)) {
    const closes = tag[1] === '/'
    if (tag[2]?.toLowerCase() === 'table') tables = Math.max(0, tables + (closes ? -1 : 1))
    else if (tables === 0) {
      if (start < 0 && !closes) start = tag.index
      if (start >= 0) end = closes ? html.indexOf('>', tag.index) + 1 || html.length : html.length
    }
  }
  return start < 0
    ? html
    : `${html.slice(0, start)}<table>${html.slice(start, end)}</table>${html.slice(end)}`
}
