import { describe, expect, test } from 'vitest'
import type { Change } from '../../../../src/model/plan-diff.js'
import { markedRequirements, markedTitle } from '../../../../src/render/diff/html/marked-text.js'
import { htmlText } from '../../../../src/render/diff/html/markup.js'
import { sideMarks } from '../../../../src/render/diff/html/side-marks.js'
import { whatChanged } from '../../../../src/render/diff/html/what-changed.js'
import { makeTask } from '../../../support/notice.js'
import { sampleChange, sampleSide } from '../../../support/sample-diff.js'

function change(rule: Change['rule'], base: string[], revision: string[], wording: Change['wording'] = []) {
  const sides = { base: sampleSide('1', '甲', base), revision: sampleSide('1', '甲', revision) }
  return sampleChange({ rule, type: 'modified', level: 'info', ...sides, wording })
}

/** The requirements of both sides as the page has them, without the tags of the paragraphs. */
function marked(changes: Change[], base: string[], revision: string[]): string[] {
  const [one, other] = [makeTask({ requirements: base }), makeTask({ requirements: revision })]
  const sides = [
    markedRequirements('base', one, sideMarks('base', changes, [other])),
    markedRequirements('revision', other, sideMarks('revision', changes, [one])),
  ]
  return sides.map((side) => htmlText(side).replaceAll('<p>', '').replaceAll('</p>', '|'))
}

describe('the requirements on the page', () => {
  test('have words that changed marked', () => {
    const marks = [
      { type: 'same', text: '要' },
      { type: 'removed', text: '听取' },
      { type: 'added', text: '征求' },
      { type: 'same', text: '意见。' },
    ] as const
    const reworded = change('task-reworded', [], [], [{ field: 'requirement', marks: [...marks] }])
    expect(marked([reworded], ['先看。要听取意见。'], ['先看。要征求意见。'])).toEqual([
      '先看。要<del>听取</del>意见。|',
      '先看。要<ins>征求</ins>意见。|',
    ])
  })

  test('have a sentence marked that is there on one side only', () => {
    const removed = change('requirement-removed', ['每月公布。'], [])
    expect(marked([removed], ['要公开。每月公布。'], ['要公开。'])).toEqual([
      '要公开。<del>每月公布。</del>|',
      '要公开。|',
    ])
  })

  test('have a number marked in the sentence that changed, not in one that both sides have', () => {
    const measure = change('measure-changed', ['1次'], ['2次'])
    expect(marked([measure], ['每周1次。每月1次。'], ['每周1次。每月2次。'])).toEqual([
      '每周1次。每月<del>1次</del>。|',
      '每周1次。每月<ins>2次</ins>。|',
    ])
  })

  test('have what goes over from one paragraph to the next marked in both', () => {
    const removed = change('requirement-removed', ['甲乙'], [])
    expect(marked([removed], ['先甲', '乙后'], [])).toEqual(['先<del>甲</del>|<del>乙</del>后|', ''])
  })

  test('keep their paragraphs, empty ones too', () => {
    expect(marked([], ['甲', '', '乙'], [])).toEqual(['甲||乙|', ''])
  })
})

test('the title has its own words marked, not those of the requirements', () => {
  const reworded = change(
    'task-reworded',
    [],
    [],
    [
      {
        field: 'task',
        marks: [
          { type: 'added', text: '政策' },
          { type: 'same', text: '解读' },
        ],
      },
    ],
  )
  const task = makeTask({ task: '政策解读' })
  expect(htmlText(markedTitle('revision', task, sideMarks('revision', [reworded], [])))).toBe(
    '<ins>政策</ins>解读',
  )
})

describe('what changed, in one line', () => {
  test.each([
    [
      'units that both years name are not marked',
      change('lead-unit-changed', ['甲局', '乙局'], ['甲局', '丙局']),
      '甲局 <del>乙局</del> <span class="arrow">→</span> 甲局 <ins>丙局</ins> ',
    ],
    ['only what is gone', change('deadline-dropped', ['6月底前'], []), '<del>6月底前</del> '],
    ['only what is new', change('responsible-unit-added', [], ['甲局']), '<ins>甲局</ins> '],
    [
      'another section',
      change('task-moved', ['甲 / 乙'], ['甲 / 丙']),
      '<del>甲 / 乙</del> <span class="arrow">→</span> <ins>甲 / 丙</ins> ',
    ],
    ['another place in the section', change('task-moved', ['甲', '2'], ['甲', '5']), '第2项 → 第5项'],
    [
      'out of every section',
      change('task-moved', ['甲'], ['']),
      '<del>甲</del> <span class="arrow">→</span> <ins>（无章节）</ins> ',
    ],
    [
      'a wording, mark by mark',
      change(
        'task-reworded',
        ['甲'],
        ['乙'],
        [
          {
            field: 'task',
            marks: [
              { type: 'removed', text: '甲' },
              { type: 'added', text: '乙' },
            ],
          },
        ],
      ),
      '<q class="wording"><del>甲</del><ins>乙</ins></q>',
    ],
    ['nothing where the rule says it', change('format-only', [], []), ''],
  ])('is %s', (_, one, expected) => {
    expect(htmlText(whatChanged(one, 'zh'))).toBe(expected)
  })
})
