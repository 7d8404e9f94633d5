import { describe, expect, it } from 'vitest'
import { lostIndents } from '../../src/normalise/lost-indents.js'
import { rewrite } from './run-step.js'

const BESIDE = ['??一、公开内容', '??各镇街要逐条检查。', '? 2031年5月10日']

describe('an indent that became question marks', () => {
  it.each([
    ['??（一）更新及时。', '　　（一）更新及时。'],
    ['\ufffd\ufffd各镇街按月通报。', '　　各镇街按月通报。'],
    ['????“一件事”一次办。', '　　“一件事”一次办。'],
    ['?各镇街按月通报。', '　　各镇街按月通报。'],
    ['？？ 云岚市人民政府', '　　云岚市人民政府'],
  ])('comes back: %s', (text, expected) => {
    expect(rewrite(lostIndents, text, { beside: BESIDE }).text).toBe(expected)
  })

  it.each(['?。ㄒ唬┩七M', '为什么？？各镇街答复。', '?id=3'])('is not seen in %s', (text) => {
    expect(rewrite(lostIndents, text, { beside: BESIDE }).text).toBe(text)
  })

  it('is none where only one line begins so', () => {
    expect(rewrite(lostIndents, '??各镇街', { beside: ['各镇街要逐条检查。'] }).text).toBe('??各镇街')
  })
})
