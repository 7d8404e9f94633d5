import { attribute, descendants, type Element, type Node, type Parent, styleOf } from './element.js'
import { shareOf, type TextShare } from './text-share.js'

/** Whether an element is not shown: deleted, or by its attribute or its own style (style sheets are not read). */
export function isHidden(element: Element): boolean {
  if (element.tagName === 'del') return true
  if (attribute(element, 'hidden') !== undefined) return true
  if (attribute(element, 'style') === undefined) return false
  const style = styleOf(element)
  return (
    style.display?.startsWith('none') === true ||
    style.visibility?.startsWith('hidden') === true ||
    style['mso-hide'] === 'all'
  )
}

/** A page that hides so many times what it shows shows it later, by script. */
const SHOWN_LATER = 2

/** Whether what is hidden stays hidden: not where it is most of the page. */
export function staysHidden(root: Parent, shares: ReadonlyMap<Node | Parent, TextShare>): boolean {
  let hidden = 0
  for (const element of descendants(root)) if (isHidden(element)) hidden += shareOf(shares, element).han
  return hidden <= (shareOf(shares, root).han - hidden) * SHOWN_LATER
}
