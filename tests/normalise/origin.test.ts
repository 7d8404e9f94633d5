import { describe, expect, it } from 'vitest'
import { afterPass, joinOrigins, originOf, printedSpan } from '../../src/normalise/origin.js'

const printedAt = (origin: ReturnType<typeof originOf>, start: number, end: number) =>
  origin.printed.slice(...printedSpan(origin, start, end))

describe('the origin of a text', () => {
  // 責(zé)任 單位 → 責任 單位 → 責任單位
  const printed = '責(zé)任 單位'
  const origin = [[{ start: 0, from: '責(zé)', to: '責' }], [{ start: 2, from: ' ', to: '' }]].reduce(
    afterPass,
    originOf(printed),
  )

  it.each([
    [0, 1, '責(zé)'],
    [1, 2, '任'],
    [0, 2, '責(zé)任'],
    [1, 3, '任 單'],
    [2, 4, '單位'],
    [0, 4, printed],
    [2, 2, ''],
    [4, 4, ''],
  ])('of [%i, %i) is %s', (start, end, expected) => {
    expect(printedAt(origin, start, end)).toBe(expected)
  })

  it('holds what an edit put in for all that it took out', () => {
    const widened = afterPass(originOf('a..b'), [{ start: 1, from: '..', to: '……' }])
    expect(printedAt(widened, 2, 3)).toBe('..')
  })

  it('goes on over lines that were joined', () => {
    const joined = afterPass(joinOrigins([origin, originOf('：市府')]), [{ start: 4, from: '\n', to: '' }])
    expect(printedAt(joined, 2, 7)).toBe('單位\n：市府')
    expect(printedAt(joined, 5, 7)).toBe('市府')
  })
})
