import { describe, expect, it } from 'vitest'
import { rolledYears } from '../../../src/diff/compare/years.js'

describe('years that moved on', () => {
  it.each<[string, string, number | null, number[], number[]]>([
    ['2023年底前办完', '2024年底前办完', 1, [2023], [2024]],
    ['2023年底前办完', '2025年底前办完', 2, [2023], [2025]],
    ['2022年与2023年相比', '2023年与2024年相比', 1, [2022, 2023], [2023, 2024]],
    ['2023—2025年规划', '2024—2026年规划', 1, [2023, 2025], [2024, 2026]],
    ['按2020年办法，2023年办完', '按2020年办法，2024年办完', 1, [2023], [2024]],
    ['2023年底前办完', '2024年底前办完', null, [2023], [2024]],
    ['2022年与2023年', '2023年与2024年', null, [2022, 2023], [2023, 2024]],
    ['2024年底前办完', '2023年底前办完', -1, [2024], [2023]],
  ])('from %s to %s (%s apart)', (base, revision, apart, ofBase, ofRevision) => {
    expect(rolledYears(base, revision, apart)).toEqual({ base: ofBase, revision: ofRevision })
  })

  it.each<[string, string, string, number | null]>([
    ['none differs', '2023年底前', '2023年底前', 1],
    ['there are none', '按时办完', '按时办完', 1],
    ['one moved by other than the plans', '2023年底前', '2025年底前', 1],
    ['one moved back', '2023年底前', '2022年底前', 1],
    ['the plans are of one year', '2023年底前', '2024年底前', 0],
    ['two moved by different spans', '2022年与2023年', '2023年与2025年', null],
    ['one side has more', '2023年', '2023年与2024年', 1],
  ])('are none where %s', (_what, base, revision, apart) => {
    expect(rolledYears(base, revision, apart)).toBeNull()
  })
})
