import { type Place, type Rewritten, type TextStep, unchanged } from '../../src/normalise/text-step.js'

/** One text through one step; the other texts are what the step sees beside it. */
export function rewrite(
  step: TextStep,
  text: string,
  { beside = [], place = 'paragraph' }: { beside?: readonly string[]; place?: Place } = {},
): Rewritten {
  return step.sign.test(text)
    ? step.prepare(
        [text, ...beside].filter((one) => step.sign.test(one)),
        {},
      )(text, place)
    : unchanged(text)
}
