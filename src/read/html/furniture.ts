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

/** A list of links: so many, and so much of its text. */
const LEAST_LINKS = 3
const LINKED_SHARE = 0.6

/**
 * Whether an element belongs to the page and not to the article.
 * @param inArticle the element stands inside the article; an element that holds the article never is furniture
 */
export function isFurniture(element: Element, share: TextShare, inArticle: boolean): boolean {
  const small = share.han <= SMALL_HAN && share.stops === 0
  if (FURNITURE_TAGS.has(element.tagName)) return !inArticle || (small && element.tagName !== 'header')
  if (FURNITURE_ROLES.has(attribute(element, 'role') ?? '')) return !inArticle
  if (nameWords(element).some((word) => FURNITURE_WORDS.has(word)))
    return inArticle ? small && !holdsTitle(element) : !holdsTitle(element)
  return !inArticle && share.links >= LEAST_LINKS && share.linked >= share.han * LINKED_SHARE
}

/** A page's title may stand in its top part. */
function holdsTitle(element: Element): boolean {
  return (
    /^h[1-6]$/.test(element.tagName) || nameWords(element).some((word) => word === 'title' || word === 'bt')
  )
}

/** Words of buttons; a line of nothing else is furniture wherever it stands. */
const BUTTON_WORDS = new RegExp(
  [
    '打印本页',
    '关闭窗口',
    '关闭本页',
    '返回顶部',
    '返回首页',
    '我要纠错',
    '我要打印',
    '加入收藏',
    '全文下载',
    '下载全文',
    '文件下载',
    '分享到',
    '微信',
    '微博',
    '新浪微博',
    'QQ空间',
    '复制链接',
    '扫一扫',
    '在手机打开当前页',
    '手机浏览',
    '无障碍',
    '全真版',
    '文字版',
    '打印',
    '关闭',
    '收藏',
    '分享',
    '纠错',
    '字体',
    '字号',
    '默认',
    '超大',
    '大',
    '中',
    '小',
    '保存',
    '收起',
    '展开',
    '返回',
    '上一篇',
    '下一篇',
    '没有了',
    '首页',
  ].join('|'),
  'g',
)
const SEPARATORS = /[\s【】[\]|｜·:：、，,（）()《》<>＞»/\\+\-—_“”"。…×]/g

/** Starts of lines that a page adds to an article; `source` and `times` stand beside its date. */
const PAGE_LINE =
  /^[\s【[]*(?:(?:您|你)?(?:现在|当前)?的?(?:所在)?位置|(?:浏览|点击|阅读|访问)(?:次数|量|数)|分享(?:到|至|：|:)|扫一扫|字体(?:大小)?[：:【[]|字号[：:【[]|责任编辑[：:]|网站编辑[：:]|(?:信息|文章|稿件|内容)来源[：:]|来源[：:]|发布(?:时间|日期)[：:]|更新(?:时间|日期)[：:]|相关(?:解读|链接|文档|附件|阅读|政策)[：:]?\s*$)/

/** The same, for lines that an article may hold itself. */
const OUTER_LINE =
  /^[\s]*(?:版权所有|主办(?:单位)?[：:]|承办(?:单位)?[：:]|技术支持|网站(?:标识码|地图)|联系(?:我们|电话)|[^\s]{0,3}ICP备|[^\s]{0,3}公网安备|Copyright|地址[：:]|邮编[：:])/i

/** A line of a page is short. */
const LONGEST_PAGE_LINE = 120

/** Whether a paragraph says something about the page and not about the plan. */
export function isPageLine(text: string, inArticle: boolean): boolean {
  if (text.length > LONGEST_PAGE_LINE) return false
  if (text.replace(BUTTON_WORDS, '').replace(SEPARATORS, '') === '') return true
  return PAGE_LINE.test(text) || (!inArticle && OUTER_LINE.test(text))
}
