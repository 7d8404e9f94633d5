import type { Measure, Task } from '../../model/notice.js'
import type { TaskView } from '../plan-view.js'
import { foldText, withoutYears } from '../text/fold-text.js'
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
  const texts = figures.measures.map(({ text }) => foldText(text))
  const days = figures.deadlines
    .map((text) => ({ text, folded: foldText(text) }))
    .filter(({ folded }) => folded !== '')
  let next = 0
  return sentences.map((sentence) => {
    const measures: PlacedMeasure[] = []
    let [before, rest] = ['', sentence.folded]
    for (let measure = figures.measures[next]; measure; measure = figures.measures[++next]) {
      const text = texts[next] ?? ''
      const at = rest.indexOf(text)
      if (at < 0) break
      before += rest.slice(0, at)
      rest = rest.slice(at + text.length)
      measures.push({
        ...measure,
        // What stands before the measure before says what that one measures.
        before: before.slice(before.lastIndexOf(MEASURE_MARK) + 1).slice(-NEIGHBOURHOOD),
        behind: rest.slice(0, NEIGHBOURHOOD),
      })
      before += MEASURE_MARK + foldText(measure.unit ?? '')
    }
    const found = days.filter(({ folded }) => sentence.folded.includes(folded))
    const masked = found.reduce((text, { folded }) => text.replaceAll(folded, DEADLINE_MARK), before + rest)
    return { ...sentence, measures, deadlines: found.map(({ text }) => text), masked: withoutYears(masked) }
  })
}
