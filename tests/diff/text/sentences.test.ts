import { describe, expect, it } from 'vitest'
import { sentenceOf, sentencesOf } from '../../../src/diff/text/sentences.js'

const textsOf = (...paragraphs: string[]) => sentencesOf(paragraphs).map(({ text }) => text)

describe('sentences of a task', () => {
  it.each([
    ['full stops', ['更新目录。核对指南。'], ['更新目录。', '核对指南。']],
    ['marks of exclamation and question', ['谁来办？马上办！'], ['谁来办？', '马上办！']],
    ['paragraphs', ['更新目录', '核对指南'], ['更新目录', '核对指南']],
    ['lines', ['更新目录\n核对指南'], ['更新目录', '核对指南']],
    ['a semicolon only before a step', ['1.更新目录；2.核对指南。'], ['更新目录；', '核对指南。']],
    ['a semicolon before 二是', ['一是更新目录；二是核对指南。'], ['一是更新目录；', '二是核对指南。']],
    ['no other semicolon', ['更新目录；核对指南。'], ['更新目录；核对指南。']],
    ['no comma', ['更新目录，核对指南。'], ['更新目录，核对指南。']],
    ['several stops as one', ['更新目录……。！核对指南。'], ['更新目录……。！', '核对指南。']],
    ['nothing where nothing is', ['', ' ', '。'], []],
  ])('end at %s', (_what, paragraphs, sentences) => {
    expect(textsOf(...paragraphs)).toEqual(sentences)
  })

  it.each([
    '（一）更新目录。',
    '1.更新目录。',
    '1．更新目录。',
    '一、更新目录。',
    '①更新目录。',
    '  更新目录。 ',
  ])('lose the number at their head: %s', (printed) => {
    expect(textsOf(printed)).toEqual(['更新目录。'])
  })

  it('are the same in one paragraph and in several', () => {
    const folded = (...paragraphs: string[]) => sentencesOf(paragraphs).map((sentence) => sentence.folded)
    expect(folded('1.更新目录；2.核对指南；3.公布电话。')).toEqual(
      folded('（1）更新目录；', '（2）核对指南；', '（3）公布电话。'),
    )
  })

  it('keep all that is printed beside the numbers of steps', () => {
    const text = '先看“目录。清单”，再办；后公布！“好不好？”大家说。'
    expect(textsOf(text).join('')).toBe(text)
  })

  it('are folded, with and without their years', () => {
    const [one, other] = [sentenceOf('2023年 更新目录。')[0], sentenceOf('2024年更新目录')[0]]
    expect(one?.folded).not.toBe(other?.folded)
    expect(one?.substance).toBe(other?.substance)
    expect(one?.text).toBe('2023年 更新目录。')
  })

  it.each(['', '。', '（一）', '1.'])('are none in %j', (printed) => {
    expect(sentenceOf(printed)).toEqual([])
  })
})
