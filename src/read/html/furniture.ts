import { attribute, type Element, nameWords } from './element.js'
import type { TextShare } from './text-share.js'

/** Elements around the article. */
const FURNITURE_TAGS: ReadonlySet<string> = new Set([
  'nav',
  'footer',
  'aside',
  'header',
  'button',
  'dialog',
  'menu',
])

const FURNITURE_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
])

/** Words of classes and ids of the same. */
const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  `nav navbar navi navigation menu submenu breadcrumb breadcrumbs crumb crumbs bread position location dqwz weizhi
   footer foot bottom copyright header top topbar toolbar sidebar aside share sharing bdshare bdsharebuttonbox social
   print printer close font fontsize related relation xgjd xgwj xglj recommend hot qrcode erweima ewm weixin wechat
   search login links friendlink pagination pager prev next tips`.split(/\s+/),
)

/** Inside the article, only a small element is furniture by its name. */
const SMALL_HAN = 120
/** Around the article, an element with so much prose is none, whatever its name: `printArea` may hold a plan. */
const PROSE_HAN = 300

/** A list of links: so many, and so much of its text. */
const LEAST_LINKS = 3
const LINKED_SHARE = 0.6

/**
 * Whether an element belongs to the page and not to the article.
 * @param inArticle the element stands inside the article; one that holds the article never is furniture
 */
export function isFurniture(element: Element, share: TextShare, inArticle: boolean): boolean {
  const isSmall = share.han <= SMALL_HAN && share.stops === 0
  if (inArticle)
    return isSmall && element.tagName !== 'header' && (isFurnitureTag(element) || isFurnitureName(element))
  if (isFurnitureTag(element)) return true
  if (share.links >= LEAST_LINKS && share.linked >= share.han * LINKED_SHARE) return true
  return share.han - share.linked < PROSE_HAN && isFurnitureName(element)
}

function isFurnitureTag(element: Element): boolean {
  return FURNITURE_TAGS.has(element.tagName) || FURNITURE_ROLES.has(attribute(element, 'role') ?? '')
}

function isFurnitureName(element: Element): boolean {
  return !holdsTitle(element) && nameWords(element).some((word) => FURNITURE_WORDS.has(word))
}

/** A page's title may stand in its top part. */
function holdsTitle(element: Element): boolean {
  return (
    /^h[1-6]$/.test(element.tagName) || nameWords(element).some((word) => word === 'title' || word === 'bt')
  )
}
