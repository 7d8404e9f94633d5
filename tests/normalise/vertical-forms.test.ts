import { expect, it } from 'vitest'
import { verticalForms } from '../../src/normalise/vertical-forms.js'
import { rewrite } from './run-step.js'

it.each([
  ['一︑公开预算︒', '一、公开预算。'],
  ['︵一︶公开︐', '(一)公开,'],
  ['︽办法︾', '《办法》'],
  ['一、公开。（一）', '一、公开。（一）'],
])('turns marks for vertical writing into ordinary ones: %s', (text, expected) => {
  expect(rewrite(verticalForms, text).text).toBe(expected)
})
