import type { Measure } from '../../model/notice.js'
import type { Wording } from '../../model/plan-diff.js'
import { alignSentences } from '../align/align-sentences.js'
import type { AlignedTasks } from '../align/align-tasks.js'
import { substanceOf, type TaskView } from '../plan-view.js'
import { withoutCounts } from '../text/counts.js'
import { foldText } from '../text/fold-text.js'
import type { Vocabulary } from '../text/grams.js'
import { marksOf } from '../text/marks.js'
import { type Sentence, sentencesOf } from '../text/sentences.js'
import { type Figures, figuresOf, type MaskedSentence, maskSentences } from './masks.js'
import { changedCounts, changedMeasures, type MeasurePair } from './measures.js'
import { rolledYears } from './years.js'

/** How the texts of two tasks that are the same differ. */
export interface WordingChanges {
  /** Texts that are worded differently. */
  readonly reworded: readonly Wording[]
  /** Sentences without a counterpart. */
  readonly removed: readonly MaskedSentence[]
  readonly added: readonly MaskedSentence[]
  readonly measures: readonly MeasurePair[]
  /** Years that moved on with the plans in texts that are otherwise the same. */
  readonly years: { readonly base: readonly number[]; readonly revision: readonly number[] }
  /** Deadlines printed in the sentences that both years have. */
  readonly deadlines: { readonly base: ReadonlySet<string>; readonly revision: ReadonlySet<string> }
}

/** One text as it was and as it is. */
interface TextPair {
  readonly field: Wording['field']
  readonly base: readonly MaskedSentence[]
  readonly revision: readonly MaskedSentence[]
}

/**
 * Compares the titles and requirements of tasks that are the same.
 * @param apart years between the two plans; null where it is not known
 */
export function compareWording(
  tasks: AlignedTasks,
  apart: number | null,
  vocabulary: Vocabulary,
): WordingChanges {
  const base = maskSentences(textsOf(tasks.base), figuresOf(tasks.base))
  const revision = maskSentences(textsOf(tasks.revision), figuresOf(tasks.revision))
  const aligned = alignSentences(base, revision, KEYS, vocabulary)
  const pairs: TextPair[] = [...titlePairs(tasks)]
  for (const pair of aligned) pairs.push({ field: 'requirement', ...pair })
  const both = pairs.filter((pair) => pair.base.length > 0 && pair.revision.length > 0)
  const changes = both.map((pair) => compareTexts(pair, apart))
  return {
    reworded: changes.flatMap(({ reworded }) => reworded),
    removed: aligned.filter((pair) => pair.revision.length === 0).flatMap((pair) => pair.base),
    added: aligned.filter((pair) => pair.base.length === 0).flatMap((pair) => pair.revision),
    measures: changes.flatMap(({ measures }) => measures),
    years: {
      base: distinct(changes.flatMap(({ years }) => years?.base ?? [])),
      revision: distinct(changes.flatMap(({ years }) => years?.revision ?? [])),
    },
    deadlines: {
      base: new Set(both.flatMap((pair) => pair.base.flatMap(({ deadlines }) => deadlines))),
      revision: new Set(both.flatMap((pair) => pair.revision.flatMap(({ deadlines }) => deadlines))),
    },
  }
}

/** What makes two sentences the same at once: every letter, all but years, all but numbers and days. */
const KEYS: readonly ((sentence: MaskedSentence) => string)[] = [
  ({ folded }) => folded,
  ({ substance }) => substance,
  ({ masked }) => masked,
]
const NO_FIGURES: Figures = { measures: [], deadlines: [] }

function textsOf(views: readonly TaskView[]): Sentence[] {
  return views.flatMap(({ task, printedTitle }) => {
    const sentences = sentencesOf(task.requirements)
    // Where a task is but its title, the title says it all.
    const isTitle = sentences.length === 1 && sentences[0]?.folded === foldText(printedTitle)
    return isTitle ? [] : sentences
  })
}

/** The titles, where both are the tasks' own; of a task that was split or merged each part has its own. */
function titlePairs({ base, revision }: AlignedTasks): TextPair[] {
  const [one, other] = [base[0], revision[0]]
  if (base.length !== 1 || revision.length !== 1 || !one?.printedTitle || !other?.printedTitle) return []
  return [{ field: 'task', base: titleOf(one), revision: titleOf(other) }]
}

function titleOf({ printedTitle }: TaskView): MaskedSentence[] {
  const sentence = {
    text: printedTitle,
    folded: foldText(printedTitle),
    substance: substanceOf(printedTitle),
  }
  return maskSentences([sentence], NO_FIGURES)
}

interface TextChanges {
  readonly reworded: readonly Wording[]
  readonly measures: readonly MeasurePair[]
  readonly years: ReturnType<typeof rolledYears>
}

function compareTexts({ field, base, revision }: TextPair, apart: number | null): TextChanges {
  const measures = changedMeasures(measuresOf(base), measuresOf(revision))
  const [one, other] = [joined(base), joined(revision)]
  if (one.folded === other.folded) return { reworded: [], measures: [], years: null }
  const years = one.substance === other.substance ? rolledYears(one.text, other.text, apart) : null
  if (years) return { reworded: [], measures: [], years }
  // Where but the numbers and days differ, these tell it.
  const onlyFigures = one.masked === other.masked && one.substance !== other.substance
  if (onlyFigures) return { reworded: [], measures, years: null }
  const counts = changedCounts(one.text, other.text)
  const onlyCounts =
    counts.length > 0 && substanceOf(withoutCounts(one.text)) === substanceOf(withoutCounts(other.text))
  if (onlyCounts) return { reworded: [], measures: counts, years: null }
  return { reworded: [{ field, marks: marksOf(one.text, other.text) }], measures, years: null }
}

function joined(
  sentences: readonly MaskedSentence[],
): Pick<MaskedSentence, 'text' | 'folded' | 'substance' | 'masked'> {
  const join = (of: (sentence: MaskedSentence) => string) => sentences.map(of).join('')
  return {
    text: join(({ text }) => text),
    folded: join(({ folded }) => folded),
    substance: join(({ substance }) => substance),
    masked: join(({ masked }) => masked),
  }
}

function measuresOf(sentences: readonly MaskedSentence[]): Measure[] {
  return sentences.flatMap(({ measures }) => measures)
}

function distinct(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b)
}
