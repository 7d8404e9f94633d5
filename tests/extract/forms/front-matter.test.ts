import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../src/index.js'

const ITEMS = [
  '一、办事公开',
  '（一）编好窗口指南，逐项核对，错漏当月改正，并在网站和大厅同时公布，接受群众监督和评议。（市政务局负责）',
  '（二）公开办理流程，在办事大厅张贴，做到一次说清，流程有变当日更新，并由专人解答。（市政务局负责）',
  '（三）回应群众关切，网站留言五日内回复，并公布结果，疑难事项由分管领导当面答复。（市信访局负责）',
]
const noticeOf = async (...lines: string[]) =>
  (await parseNotice({ bytes: new TextEncoder().encode(lines.join('\n')), name: 'notice.txt' })).notice

describe('the front matter of a notice', () => {
  it('is read through the furniture of a web page', async () => {
    const notice = await noticeOf(
      '当前位置：首页 > 政务公开 > 政策文件',
      '索引号：000-2031-1',
      '发布时间：2031-03-09',
      '字体：【大 中 小】 打印 分享：',
      '云岚市人民政府办公室关于印发云岚市2031年政务公开工作要点的通知',
      '云政办发〔2031〕9号',
      '各县（市、区）人民政府，市政府各部门、各直属机构：',
      '《云岚市2031年政务公开工作要点》已经市政府同意，现印发给你们，请认真落实。',
      '云岚市人民政府办公室',
      '2031年3月5日',
      '（此件公开发布）',
      '云岚市2031年政务公开工作要点',
      ...ITEMS,
      '扫一扫在手机打开当前页',
    )
    expect(notice).toEqual({
      title: '云岚市2031年政务公开工作要点',
      documentNumber: '云政办发〔2031〕9号',
      issuer: '云岚市人民政府办公室',
      addressees: ['各县（市、区）人民政府', '市政府各部门', '各直属机构'],
      issuedOn: '2031-03-05',
      year: 2031,
      annexes: [],
      note: '此件公开发布',
      copiedTo: [],
      printedBy: null,
      printedOn: null,
      script: 'hans',
    })
  })

  it.each(['〔2031〕', '[2031]', '﹝2031﹞', '(2031)', '（2031）', '［2031］'])(
    'has a number with the year in %s',
    async (year) => {
      const notice = await noticeOf(`云政办发${year}9号`, '云岚市2031年工作要点', ...ITEMS)
      expect(notice.documentNumber).toBe('云政办发〔2031〕9号')
    },
  )

  it('has a number that is printed twice', async () => {
    const notice = await noticeOf(
      '云政办发〔2031〕9号',
      '云政办发〔2031〕9号',
      '云岚市2031年工作要点',
      ...ITEMS,
    )
    expect(notice.documentNumber).toBe('云政办发〔2031〕9号')
  })

  it('has a title that is printed three times', async () => {
    const title = '云岚市2031年工作要点'
    expect((await noticeOf(title, title, title, ...ITEMS)).title).toBe(title)
  })

  it('has a title that a publication note is glued to', async () => {
    const notice = await noticeOf(
      '云岚市人民政府办公室关于印发2031年工作要点的通知',
      '各县（市、区）人民政府：',
      '现印发给你们，请认真落实。',
      '云岚市人民政府办公室',
      '2031年3月5日',
      '（此件主动公开）2031年政务公开工作要点',
      ...ITEMS,
    )
    expect(notice.title).toBe('2031年政务公开工作要点')
  })

  it('has the fields of a copy in front of the text', async () => {
    const notice = await noticeOf(
      '标题:云岚市2031年政务公开工作要点',
      '发布时间:2031-03-09',
      '文号:云政办发〔2031〕9号',
      '==== 正文 ====',
      ...ITEMS,
    )
    expect(notice).toMatchObject({
      title: '云岚市2031年政务公开工作要点',
      documentNumber: '云政办发〔2031〕9号',
    })
  })

  it('has a date in characters', async () => {
    const notice = await noticeOf('云岚市2031年工作要点', ...ITEMS, '云岚市人民政府', '二○三一年三月五日')
    expect(notice).toMatchObject({ issuer: '云岚市人民政府', issuedOn: '2031-03-05' })
  })

  it('is read where the plan begins right behind the signature', async () => {
    const notice = await noticeOf(
      '云岚市人民政府办公室关于印发2031年全市政务公开工作要点的通知',
      '各县（市、区）人民政府：',
      '现印发给你们，请认真落实。',
      '云岚市人民政府办公室',
      '2031年3月5日',
      ...ITEMS,
    )
    expect(notice.title).toBe('2031年全市政务公开工作要点')
  })

  it('is a letter without its annex where there is no plan', async () => {
    const letter = noticeOf(
      '云岚市人民政府办公室关于印发2031年政务公开工作要点的通知',
      '各县（市、区）人民政府：',
      '现将2031年政务公开工作要点印发给你们，请认真落实。',
      '附件：2031年政务公开工作要点',
      '云岚市人民政府办公室',
      '2031年3月5日',
    )
    await expect(letter).rejects.toMatchObject({ code: 'annex-missing' })
  })

  it('has no task that is an annex, in the list behind the text', async () => {
    const { tasks, notice } = await parseNotice({
      bytes: new TextEncoder().encode(
        [
          '云岚市2031年工作要点',
          ...ITEMS,
          '附件：1.云岚市2031年任务清单',
          '2.云岚市2031年责任清单',
          '云岚市人民政府',
          '2031年3月5日',
        ].join('\n'),
      ),
      name: 'notice.txt',
    })
    expect(tasks).toHaveLength(3)
    expect(notice.annexes).toEqual(['云岚市2031年任务清单', '云岚市2031年责任清单'])
  })

  it('has no task that is furniture of a page, in a copy as text', async () => {
    const { tasks } = await parseNotice({
      bytes: new TextEncoder().encode(
        [
          '云岚市2031年工作要点',
          '一、公开办事指南。',
          '二、公开办事流程。',
          '[复制链接]通知.jpg',
          '浏览次数：12',
          '微信 微博 QQ空间',
        ].join('\n'),
      ),
      name: 'notice.txt',
    })
    expect(tasks.map((task) => task.requirements)).toEqual([['公开办事指南。'], ['公开办事流程。']])
  })
})
