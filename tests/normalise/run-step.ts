import type { Place, Rewritten, TextStep } from '../../src/normalise/text-step.js'

/** One text through one step; the other texts are what the step sees beside it. */
export function rewrite(
  step: TextStep,
  text: string,
  { beside = [], place = 'paragraph' }: { beside?: readonly string[]; place?: Place } = {},
): Rewritten {
  return step.prepare([text, ...beside])(text, place)
}
