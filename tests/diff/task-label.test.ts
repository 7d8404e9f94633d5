import { describe, expect, it } from 'vitest'
import { taskLabels } from '../../src/diff/task-label.js'
import { type SmallTask, smallPlan } from '../support/small-plan.js'

function labels(...tasks: SmallTask[]): string[] {
  return taskLabels(smallPlan(tasks).tasks)
}

/** Half of a character outside the basic plane. */
const HALF = /[\ud800-\udfff]/u

describe('what a task is called', () => {
  it.each<[string, SmallTask, string]>([
    ['its title', { task: '核对指南', requirements: '逐项比对。' }, '核对指南'],
    ['the beginning of what is required', { requirements: ['逐项比对。', '当月改正。'] }, '逐项比对。'],
    ['both, said once', { task: '逐项比对。', requirements: '逐项比对。' }, '逐项比对。'],
    ['nothing where it says nothing', {}, ''],
    ['one line', { task: '核对\n指南' }, '核对 指南'],
  ])('is %s', (_what, task, label) => {
    expect(labels(task)).toEqual([label])
  })

  it('is more than a title that others have too', () => {
    expect(
      labels(
        { task: '核对指南', requirements: '逐项比对。' },
        { task: '核对指南', requirements: '当月改正。' },
      ),
    ).toEqual(['核对指南：逐项比对。', '核对指南：当月改正。'])
  })

  it('leaves out what several tasks begin with', () => {
    const opening = '坚持统筹推进，落实部署要求，'
    expect(
      labels(
        { requirements: `${opening}修好一座桥。` },
        { requirements: `${opening}种好一片林。` },
        { requirements: `${opening}办好一所校，当年开学。` },
      ),
    ).toEqual(['修好一座桥。', '种好一片林。', '办好一所校，当年开学。'])
  })

  it.each<[string, SmallTask]>([
    ['a title', { task: '核对指南'.repeat(20) }],
    ['a requirement', { requirements: '逐项比对。'.repeat(20) }],
    ['characters of two units', { requirements: '𠮷'.repeat(100) }],
  ])('is cut to a line: %s', (_what, task) => {
    const [label = ''] = labels(task)
    expect([...label].length).toBeLessThan(40)
    expect(label.endsWith('…')).toBe(true)
    expect((task.task ?? String(task.requirements)).startsWith(label.slice(0, -1))).toBe(true)
    expect(label).not.toMatch(HALF)
  })
})
