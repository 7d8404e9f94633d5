import type { Language } from '../../../messages/text.js'
import { type Html, html } from './markup.js'
import { changesOf, type PairContext } from './page-context.js'
import type { RowGroup } from './row-groups.js'
import { groupTitle } from './task-groups.js'
import { chinese, pairLabel, say } from './words.js'

/** A longer list is folded up. */
const MOST_OPEN = 40

/** Links to every section, with how many of its tasks changed. */
export function contents(pairs: readonly PairContext[], language: Language): Html {
  const lists = pairs.map((pair) => {
    const list = html`<ol>${pair.groups.map((group) => entry(group, pair))}</ol>`
    if (pairs.length === 1) return list
    return html`<li><a href="#${pair.anchors.pair}">${pairLabel(pair.diff, language)}</a>${list}</li>`
  })
  const isShort = pairs.flatMap(({ groups }) => groups).length <= MOST_OPEN
  const title = html`<h2 id="contents">${say(language, 'contents')}</h2>`
  return html`
<nav class="contents" aria-labelledby="contents">
<details${isShort ? html` open` : null}><summary>${title}</summary>
${pairs.length === 1 ? lists : html`<ol>${lists}</ol>`}
</details></nav>`
}

function entry(group: RowGroup, pair: PairContext): Html {
  const { language, anchors } = pair
  const changed = group.items.filter((row) => changesOf(pair, row).length > 0).length
  const count = say(language, 'changedOf', { changed, all: group.items.length })
  const title = html`<span${chinese(language)}>${groupTitle(group, language)}</span>`
  return html`
<li><a href="#${anchors.ofGroup.get(group) ?? ''}">${title}</a> <span class="count">${count}</span></li>`
}
