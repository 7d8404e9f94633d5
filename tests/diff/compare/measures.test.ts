import { describe, expect, it } from 'vitest'
import { maskSentences } from '../../../src/diff/compare/masks.js'
import { changedCounts, changedMeasures, type MeasurePair } from '../../../src/diff/compare/measures.js'
import { sentencesOf } from '../../../src/diff/text/sentences.js'
import { extractMeasures } from '../../../src/extract/measures/measures.js'

const placed = (text: string) =>
  maskSentences(sentencesOf([text]), { measures: extractMeasures(text), deadlines: [] }).flatMap(
    ({ measures }) => measures,
  )
const changed = (base: string, revision: string) => changedMeasures(placed(base), placed(revision))

describe('measures', () => {
  it.each<[string, string, string, MeasurePair[]]>([
    ['another number', '发布解读20件。', '发布解读30件。', [{ base: '20件', revision: '30件' }]],
    [
      'another bound',
      '发布解读不少于20件。',
      '发布解读不少于30件。',
      [{ base: '不少于20件', revision: '不少于30件' }],
    ],
    [
      'a bound that came',
      '发布解读20件。',
      '发布解读不少于20件。',
      [{ base: '20件', revision: '不少于20件' }],
    ],
    [
      'another share',
      '办结率达到90%以上。',
      '办结率达到95%以上。',
      [{ base: '达到90%以上', revision: '达到95%以上' }],
    ],
    [
      'two in order',
      '发布解读20件，开展培训2次。',
      '发布解读30件，开展培训4次。',
      [
        { base: '20件', revision: '30件' },
        { base: '2次', revision: '4次' },
      ],
    ],
    [
      'the one that differs',
      '发布解读20件，公布案例5件。',
      '发布解读20件，公布案例8件。',
      [{ base: '5件', revision: '8件' }],
    ],
  ])('have %s', (_what, base, revision, expected) => {
    expect(changed(base, revision)).toEqual(expected)
    expect(changed(revision, base)).toEqual(
      expected.map((pair) => ({ base: pair.revision, revision: pair.base })),
    )
  })

  it.each([
    ['are the same', '发布解读20件。', '发布解读20件。'],
    ['are written otherwise', '发布解读二十件。', '发布解读20件。'],
    ['are set otherwise', '发布解读20件。', '发布解读２０件。'],
    ['stand in another order', '发布解读20件，公布案例5件。', '公布案例5件，发布解读20件。'],
    ['count other things', '发布解读20件。', '开展培训30次。'],
    ['measure other things by the same word', '新建驿站20处供人歇脚。', '评选食堂15处予以挂牌。'],
    ['stand in one text only', '发布解读20件。', '发布解读。'],
    ['are not there', '发布解读。', '发布解读。'],
  ])('are no change where they %s', (_what, base, revision) => {
    expect(changed(base, revision)).toEqual([])
  })
})

describe('measures of other things that both end their sentence', () => {
  it('are no change', () => {
    expect(changed('新建驿站20处。', '评选食堂15处。')).toEqual([])
  })
})

describe('measures that changed places', () => {
  it('are each paired with what measures the same', () => {
    expect(changed('抽查手册20件，评议窗口30件。', '抽查手册30件，评议窗口20件。')).toEqual([
      { base: '20件', revision: '30件' },
      { base: '30件', revision: '20件' },
    ])
  })
})

describe('numbers in texts that are otherwise the same', () => {
  it.each<[string, string, MeasurePair[]]>([
    ['办20件、看30次', '办25件、看30次', [{ base: '20件', revision: '25件' }]],
    [
      '办20件、看30次',
      '办25件、看40次',
      [
        { base: '20件', revision: '25件' },
        { base: '30次', revision: '40次' },
      ],
    ],
    ['办20件', '办20件', []],
    ['办20件', '办', []],
    ['办', '办20件', []],
  ])('from %s to %s', (base, revision, expected) => {
    expect(changedCounts(base, revision)).toEqual(expected)
  })
})
