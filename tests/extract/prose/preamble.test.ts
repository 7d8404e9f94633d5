import { describe, expect, it } from 'vitest'
import { noticeOf } from '../../support/extract.js'

const TASKS = ['二、主要任务', '（一）公开预算，写明增减。', '（二）公开决算，写明增减。']
const numbersBelow = (...lines: string[]) =>
  noticeOf('云岚市2031年工作要点', ...lines).tasks.map(({ section, number }) => `${section[0]} ${number}`)
const TASK_NUMBERS = ['二、主要任务 （一）', '二、主要任务 （二）']

describe('what sets out aims and is no task', () => {
  it.each([
    '总体要求',
    '指导思想',
    '指导思想和基本原则',
    '主要工作目标',
    '2031年主要预期目标',
    '目标任务',
    '总体目标和要求',
    '指导思想和目标',
    '主要预期目标',
    '治理目标',
    '年度目标',
    '充分认识重要意义',
    '起草背景',
    '现状分析',
    '发展基础',
    '时间安排',
    '实施时间',
    '支持对象',
    '适用对象',
    '政策期限',
    '工作目标',
  ])('一、%s over a paragraph', (title) => {
    const lines = [`一、${title}`, '年底前公开率达到九成，群众满意。', ...TASKS]
    expect(numbersBelow(...lines)).toEqual(TASK_NUMBERS)
  })

  it.each(['总体要求', '工作目标', '指导思想', '目标要求'])(
    '一、%s with its text right behind it, the break between lost',
    (title) => {
      const lines = [`一、${title}到2031年，公开率达到九成，群众满意。`, ...TASKS]
      expect(numbersBelow(...lines)).toEqual(TASK_NUMBERS)
    },
  )

  it('with items below', () => {
    const lines = ['一、总体要求', '（一）指导思想。坚持公开。', '（二）工作目标。年底公开。', ...TASKS]
    expect(numbersBelow(...lines)).toEqual(TASK_NUMBERS)
  })
})

describe('what is a task all the same', () => {
  it.each(['压缩审批时间', '扩大公开范围', '延长缴费期限', '完成年度目标', '夯实工作基础', '工作要求'])(
    '一、%s',
    (title) => {
      const lines = [`一、${title}`, '各窗口逐项核对，错漏当月改正。', ...TASKS]
      expect(numbersBelow(...lines)).toEqual([`一、${title} 一`, ...TASK_NUMBERS])
    },
  )

  it('aims for which somebody answers', () => {
    const lines = ['一、主要预期目标', '1.公开率达到九成。（牵头单位：市财政局）', '2.群众满意。', ...TASKS]
    expect(numbersBelow(...lines)).toEqual(['一、主要预期目标 1', '一、主要预期目标 2', ...TASK_NUMBERS])
  })

  it('aims for which somebody answers by a date', () => {
    const lines = [
      '一、总体部署',
      '（一）总体要求和主要预期目标。',
      '1.公开预算。（各部门分别负责，年内持续推进）',
    ]
    expect(numbersBelow(...lines)).toEqual(['一、总体部署 1'])
  })

  it('items whose title is 目标任务', () => {
    const lines = ['一、目标任务', '1.公开率达到九成。', '2.群众满意。', ...TASKS]
    expect(numbersBelow(...lines)).toEqual(['一、目标任务 1', '一、目标任务 2', ...TASK_NUMBERS])
  })
})
