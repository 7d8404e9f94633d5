import { expect, test } from 'vitest'
import { PALETTES, TEXT_ON_GROUND } from '../../../../src/render/diff/html/palette.js'

/** WCAG 2.2, 1.4.3 Contrast (Minimum), level AA. */
const LEAST_CONTRAST = 4.5

const cases = (['light', 'dark'] as const).flatMap((name) =>
  TEXT_ON_GROUND.map(([text, ground]) => ({ name, text, ground })),
)

test.each(cases)('$text on $ground can be read in $name', ({ name, text, ground }) => {
  const [one, other] = [luminance(PALETTES[name][text]), luminance(PALETTES[name][ground])]
  const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  expect(contrast).toBeGreaterThanOrEqual(LEAST_CONTRAST)
})

/** WCAG 2.2, relative luminance of #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
