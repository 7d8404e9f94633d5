import { describe, expect, test } from 'vitest'
import { levelRule, type Printed, printed, readPage } from '../../../support/aligned-text.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

const HEAD: Printed[number] = [
  [50, 'Region'],
  [200, '<Births'],
  [260, '<Deaths'],
]
const BODY: Printed = [
  [
    [50, 'North'],
    [200, '<1,204'],
    [260, '<98.5'],
  ],
  [
    [50, 'South'],
    [200, '<17'],
    [260, '<7.25'],
  ],
  [
    [50, 'West'],
    [200, '<330'],
    [260, '<-12.0'],
  ],
]

describe('a table without rules', () => {
  test('has its columns from figures aligned on the right, and a row for each line', () => {
    expect(readPage(printed([HEAD, ...BODY]))).toEqual([
      [
        ['Region', 'Births', 'Deaths'],
        ['North', '1,204', '98.5'],
        ['South', '17', '7.25'],
        ['West', '330', '-12.0'],
      ],
    ])
  })

  test('leaves the prose above, a caption and the note below as paragraphs', () => {
    const prose =
      'The figures of this part were taken from the yearly count of all three regions of the land.'
    const lines: Printed = [
      [[50, prose]],
      [[50, 'Table 4. Births and deaths']],
      HEAD,
      ...BODY,
      [[50, 'Source: own count']],
    ]
    const blocks = readPage(printed(lines))
    expect(blocks.filter((block) => typeof block === 'string').join('')).toBe(
      `${prose} Table 4. Births and deathsSource: own count`,
    )
    expect(blocks.filter((block) => typeof block !== 'string')).toHaveLength(1)
  })

  test('puts the lines of a long label together, before or after the line of its figures', () => {
    const lines: Printed = [
      HEAD,
      [[50, 'Births of the northern']],
      [
        [50, 'region and its isles'],
        [200, '<1,204'],
        [260, '<98.5'],
      ],
      [
        [50, 'Deaths of the southern'],
        [200, '<17'],
        [260, '<7.25'],
      ],
      [[50, 'region']],
      ...BODY.slice(2),
    ]
    expect(readPage(printed(lines))).toEqual([
      [
        ['Region', 'Births', 'Deaths'],
        ['Births of the northern region and its isles', '1,204', '98.5'],
        ['Deaths of the southern region', '17', '7.25'],
        ['West', '330', '-12.0'],
      ],
    ])
  })

  test('gives headings over several columns the columns in whose middle they stand', () => {
    const lines: Printed = [
      [
        [130, 'Women'],
        [250, 'Men'],
      ],
      [
        [50, 'Region'],
        [120, '<2001'],
        [170, '<2002'],
        [235, '<2001'],
        [285, '<2002'],
      ],
      ...['North', 'South', 'East'].map((name, index): Printed[number] => [
        [50, name],
        [120, `<${12.5 + index}`],
        [170, `<${43.5 + index}`],
        [235, `<${21.5 + index}`],
        [285, `<${34.5 + index}`],
      ]),
    ]
    const [table] = readPage(printed(lines))
    expect(table?.slice(0, 2)).toEqual([
      ['Region+2x1', 'Women+1x2', 'Men+1x2'],
      ['2001', '2002', '2001', '2002'],
    ])
  })

  test('keeps a heading over several lines in one cell above a rule', () => {
    const lines: Printed = [
      [
        [200, '<Births'],
        [260, '<Deaths'],
      ],
      [
        [50, 'Region'],
        [200, '<a year'],
        [260, '<a year'],
      ],
      ...BODY,
    ]
    const [table] = readPage(printed(lines), [levelRule(97, 48, 262), levelRule(126, 48, 262)])
    expect(table?.[0]).toEqual(['Region', 'Births a year', 'Deaths a year'])
  })

  test('takes spaced thousands for one figure and does not part a sign from its figure', () => {
    const lines: Printed = [
      HEAD,
      ...[
        ['North', '12 345', '$ 8'],
        ['South', '99 120', '$ 7'],
        ['West', '10 001', '$ 9'],
      ].map(([name = '', births = '', cost = '']): Printed[number] => [
        [50, name],
        [200, `<${births}`],
        [260, `<${cost}`],
      ]),
    ]
    const [table] = readPage(printed(lines))
    expect(table?.[1]).toEqual(['North', '12 345', '$ 8'])
  })
})

describe('text that is aligned but no table', () => {
  const WORDS = 'the count of all regions was taken again in spring and'
  test.each<[string, Printed]>([
    [
      'two columns of prose',
      Array.from({ length: 9 }, () => [
        [50, WORDS.slice(0, 36)],
        [260, WORDS.slice(10, 46)],
      ]),
    ],
    [
      'a list',
      ['1.', '2.', '3.', '4.'].map((number) => [
        [50, number],
        [70, WORDS],
      ]),
    ],
    [
      'contents with leaders',
      [3, 7, 12, 19].map((page) => [
        [50, `Part of the report ${'.'.repeat(30)}`],
        [320, `<${page}`],
      ]),
    ],
    [
      'the two scales of a chart',
      [40, 30, 20, 10].map((value) => [
        [60, `<${value}`],
        [400, `${value * 5}`],
      ]),
    ],
    [
      'signatures side by side',
      [
        [
          [60, 'A. Marten'],
          [300, 'B. Sorel'],
        ],
        [
          [60, 'Director'],
          [300, 'Deputy'],
        ],
        [
          [60, 'Works'],
          [300, 'Budget'],
        ],
      ],
    ],
  ])('%s', (_, lines) => {
    expect(readPage(printed(lines)).filter((block) => typeof block !== 'string')).toEqual([])
  })
})

test('a page of very many figures is read in bounded time', () => {
  const many = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 100 }, (_, column) => glyphs('1.25', { left: column * 25, top: row * 12 })).flat(),
  ).flat()
  const start = performance.now()
  readPage(many)
  expect(performance.now() - start).toBeLessThan(8000)
})
