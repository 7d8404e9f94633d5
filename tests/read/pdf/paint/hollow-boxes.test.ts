import { expect, test } from 'vitest'
import { hollowBoxes } from '../../../../src/read/pdf/paint/hollow-boxes.js'

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })
const [OUTER, INNER] = [box(0, 0, 100, 50), box(1, 2, 99, 47)]
const SIDES = [box(0, 0, 100, 2), box(0, 47, 100, 50), box(0, 0, 1, 50), box(99, 0, 100, 50)]

test.each([
  ['one box', [OUTER], [OUTER]],
  [
    'boxes beside each other',
    [box(0, 0, 10, 10), box(20, 0, 30, 10)],
    [box(0, 0, 10, 10), box(20, 0, 30, 10)],
  ],
  ['a box with a hole', [OUTER, INNER], SIDES],
  ['a hole and its box', [INNER, OUTER], SIDES],
  ['a hole that reaches the side', [OUTER, box(0, 0, 100, 49)], [box(0, 49, 100, 50)]],
  ['two frames', [OUTER, INNER, OUTER, INNER], [...SIDES, ...SIDES]],
])('a filled path of %s', (_, boxes, expected) => expect(hollowBoxes(boxes)).toEqual(expected))
