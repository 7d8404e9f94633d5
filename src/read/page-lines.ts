import { simplifyWords } from './simplify-words.js'

/** Words of buttons; a line of nothing else belongs to the page. Longer ones first: the first that fits is taken. */
const BUTTON_WORDS: readonly string[] =
  `在手机打开当前页 扫一扫 手机浏览 打印本页 我要打印 关闭窗口 关闭本页 返回顶部 返回首页
  我要纠错 加入收藏 全文下载 下载全文 文件下载 复制链接 分享到 新浪微博 微信 微博 QQ空间 无障碍 全真版 文字版 上一篇 下一篇 没有了
  打印 关闭 收藏 分享 纠错 字体 字号 默认 保存 收起 展开 返回 首页 超大 大 中 小`.split(/\s+/)

/** Starts of lines that a page adds to an article; a colon or bracket is part of them. */
const PAGE_STARTS: readonly string[] = [
  '您当前的位置',
  '您现在的位置',
  '您的位置',
  '你的位置',
  '当前的位置',
  '当前位置',
  '所在位置',
  '现在位置',
  '当前所在位置',
  '浏览次数',
  '浏览量',
  '点击次数',
  '点击数',
  '点击量',
  '阅读次数',
  '阅读量',
  '访问次数',
  '访问量',
  '分享到',
  '分享至',
  '分享：',
  '分享:',
  '扫一扫',
  '字体：',
  '字体:',
  '字体大小',
  '字体【',
  '字体[',
  '字号：',
  '字号:',
  '字号【',
  '字号[',
  '责任编辑：',
  '责任编辑:',
  '网站编辑：',
  '网站编辑:',
  '来源：',
  '来源:',
  '信息来源',
  '文章来源',
  '稿件来源',
  '内容来源',
  '发布时间：',
  '发布时间:',
  '发布日期：',
  '发布日期:',
  '更新时间：',
  '更新时间:',
  '更新日期：',
  '更新日期:',
  '法宝引证码',
  '[复制链接]',
  '复制链接',
  '视力保护色',
  '附件下载',
]

/** Headings of lists of links. */
const LINK_HEADINGS: ReadonlySet<string> = new Set([
  '相关解读',
  '相关链接',
  '相关文档',
  '相关附件',
  '相关阅读',
  '相关政策',
  '相关文件',
  '相关信息',
])

/** Starts of lines outside the article; inside it they may be about the plan. */
const OUTER_STARTS: readonly string[] = [
  '版权所有',
  '主办：',
  '主办:',
  '主办单位',
  '承办：',
  '承办:',
  '承办单位',
  '技术支持',
  '网站标识码',
  '网站地图',
  '联系我们',
  '联系电话',
  'Copyright',
  'copyright',
  '地址：',
  '地址:',
  '邮编：',
  '邮编:',
  '备案号',
  '备案序号',
]

/** Fields of the notice itself, which a page may print on one line with its own: 来源：… 文号：… */
const OF_THE_NOTICE = /[〔[﹝［(（]\d{4}[〕\]﹞］)）]|文\s?号|成文日期|标\s?题/

/** Words anywhere in a line outside the article. */
const OUTER_WORDS = /ICP备|公网安备/

const BUTTON_WORD = new RegExp(BUTTON_WORDS.join('|'), 'g')
const SEPARATORS = /[\s【】[\]|｜·:：、，,（）()《》<>＞»/\\+\-—_“”"。…×]/g
const OPENING = /^[\s【[]+/

/** A line of a page is short. */
const LONGEST_PAGE_LINE = 120

/** Whether a paragraph says something about the page and not about the plan. */
export function isPageLine(printed: string, inArticle: boolean): boolean {
  if (printed.length > LONGEST_PAGE_LINE) return false
  const text = simplifyWords(printed)
  const withoutButtons = text.replace(BUTTON_WORD, '')
  if (withoutButtons !== text && withoutButtons.replace(SEPARATORS, '') === '') return true
  if (LINK_HEADINGS.has(text.replace(SEPARATORS, ''))) return true
  const line = text.replace(OPENING, '')
  if (PAGE_STARTS.some((start) => line.startsWith(start))) return !OF_THE_NOTICE.test(line)
  return !inArticle && (OUTER_WORDS.test(line) || OUTER_STARTS.some((start) => line.startsWith(start)))
}
