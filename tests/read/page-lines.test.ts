import { describe, expect, test } from 'vitest'
import { isPageLine } from '../../src/read/page-lines.js'

describe('isPageLine', () => {
  test.each([
    '当前位置：首页 > 政务公开 > 文件',
    '您现在的位置: 首页',
    '【打印】【关闭】',
    '字体：[大 中 小]',
    '浏览次数：120',
    '发布时间：2030-03-01 来源：青河市',
    '分享到：微信 微博',
    '扫一扫在手机打开当前页',
    '相关解读：',
    '上一篇 下一篇',
    '發佈時間：2030-03-01 來源：青河市',
    '發(fā)布時間：2030-03-01',
    '責(zé)任編輯：某某',
    '相關閱讀',
  ])('knows %s everywhere', (text) => {
    expect(isPageLine(text, true)).toBe(true)
  })

  test.each(['主办单位：青河市人民政府', '版权所有 青河市', '青ICP备12345号', '联系电话：0000-1'])(
    'knows %s outside the article only',
    (text) => {
      expect(isPageLine(text, false)).toBe(true)
      expect(isPageLine(text, true)).toBe(false)
    },
  )

  test.each([
    '——',
    '一、打印制度',
    '关闭闲置栏目',
    '大力推进政务公开',
    '相关政策要及时公布',
    '首页要设置专栏，集中发布政策',
  ])('leaves %s to the article', (text) => {
    expect(isPageLine(text, true)).toBe(false)
    expect(isPageLine(text, false)).toBe(false)
  })

  test('leaves a long paragraph to the article however it starts', () => {
    expect(isPageLine(`来源：${'甲'.repeat(200)}`, false)).toBe(false)
  })
})
