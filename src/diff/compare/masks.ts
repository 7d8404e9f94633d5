import type { Measure, Task } from '../../model/notice.js'
import type { TaskView } from '../plan-view.js'
import { substanceOf } from '../plan-view.js'
import { foldText } from '../text/fold-text.js'
import type { Sentence } from '../text/sentences.js'

/** What stands for a measure and for a deadline where only the words around them count. */
const MEASURE_MARK = '\u0001'
const DEADLINE_MARK = '\u0002'
/** Characters on either side of a measure that say what it measures. */
const NEIGHBOURHOOD = 10

/** A measure and the words that it stands among. */
export interface PlacedMeasure extends Measure {
  /** Folded text just before and just behind it. */
  readonly before: string
  readonly behind: string
}

/** A sentence with its measures and deadlines found. */
export interface MaskedSentence extends Sentence {
  /** Its substance with a mark for each measure and deadline. */
  readonly masked: string
  readonly measures: readonly PlacedMeasure[]
  /** Deadlines of the task that are printed in it. */
  readonly deadlines: readonly string[]
}

/** What a task says of its numbers: its measures in their order, and its deadlines. */
export interface Figures {
  readonly measures: readonly Measure[]
  readonly deadlines: readonly string[]
}

/** The measures and deadlines of several tasks. */
export function figuresOf(views: readonly TaskView[]): Figures {
  const tasks: readonly Task[] = views.map(({ task }) => task)
  return {
    measures: tasks.flatMap(({ measures }) => measures),
    deadlines: tasks.flatMap(({ deadlines }) => deadlines.map(({ text }) => text)),
  }
}

/** Finds the measures and deadlines that stand in each sentence; each measure is used once, in order. */
export function maskSentences(sentences: readonly Sentence[], figures: Figures): MaskedSentence[] {
  let next = 0
  return sentences.map((sentence) => {
    const measures: PlacedMeasure[] = []
    let rest = sentence.text
    let before = ''
    for (let measure = figures.measures[next]; measure; measure = figures.measures[next]) {
      const at = rest.indexOf(measure.text)
      if (at < 0) break
      before += rest.slice(0, at)
      rest = rest.slice(at + measure.text.length)
      measures.push({
        ...measure,
        before: foldText(before).slice(-NEIGHBOURHOOD),
        behind: foldText(rest).slice(0, NEIGHBOURHOOD),
      })
      before += MEASURE_MARK + (measure.unit ?? '')
      next++
    }
    const deadlines = figures.deadlines.filter((text) => text !== '' && sentence.text.includes(text))
    const masked = deadlines.reduce(
      (text, deadline) => text.replaceAll(deadline, DEADLINE_MARK),
      before + rest,
    )
    return { ...sentence, measures, deadlines, masked: maskedSubstance(masked) }
  })
}

/** Folds what stands around the marks; the marks stay. */
function maskedSubstance(text: string): string {
  return text
    .split(MEASURE_MARK)
    .map((part) => part.split(DEADLINE_MARK).map(substanceOf).join(DEADLINE_MARK))
    .join(MEASURE_MARK)
}
