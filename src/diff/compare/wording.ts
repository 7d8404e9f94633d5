import type { Wording } from '../../model/plan-diff.js'
import { alignSentences } from '../align/align-sentences.js'
import type { AlignedTasks } from '../align/align-tasks.js'
import { substanceOf, type TaskView } from '../plan-view.js'
import { withoutCounts } from '../text/counts.js'
import { foldText } from '../text/fold-text.js'
import type { Vocabulary } from '../text/grams.js'
import { marksOf } from '../text/marks.js'
import { type Sentence, sentenceOf, sentencesOf } from '../text/sentences.js'
import { type Figures, figuresOf, type MaskedSentence, maskSentences, type PlacedMeasure } from './masks.js'
import { changedCounts, changedMeasures, type MeasurePair } from './measures.js'
import { type RolledYears, rolledYears } from './years.js'

/** How the texts of two tasks that are the same differ. */
export interface WordingChanges {
  /** Texts that are worded differently. */
  readonly reworded: readonly Wording[]
  /** Sentences without a counterpart. */
  readonly removed: readonly MaskedSentence[]
  readonly added: readonly MaskedSentence[]
  /** Measures that changed, each with the text that it stands in. */
  readonly measures: readonly (MeasurePair & { readonly wording: Wording })[]
  /** Years that moved on with the plans in texts that are otherwise the same, and these texts. */
  readonly years: RolledYears & { readonly wording: readonly Wording[] }
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
  const { titles, base, revision } = textsOf(tasks)
  const aligned = alignSentences(
    maskSentences(base, figuresOf(tasks.base)),
    maskSentences(revision, figuresOf(tasks.revision)),
    { keysOf: KEYS, titles: [...tasks.base, ...tasks.revision].map(({ title }) => title), vocabulary },
  )
  const pairs: TextPair[] = [
    ...titles,
    ...aligned.map((pair) => ({ field: 'requirement' as const, ...pair })),
  ]
  const both = pairs.filter(
    ({ field, base, revision }) => field === 'task' || (base.length > 0 && revision.length > 0),
  )
  const changes = both.flatMap((pair) => compareTexts(pair, apart))
  return {
    reworded: changes.filter(({ isReworded }) => isReworded).map(({ wording }) => wording),
    removed: aligned.filter((pair) => pair.revision.length === 0).flatMap((pair) => pair.base),
    added: aligned.filter((pair) => pair.base.length === 0).flatMap((pair) => pair.revision),
    measures: changes.flatMap(({ measures, wording }) => measures.map((pair) => ({ ...pair, wording }))),
    years: {
      base: distinct(changes.flatMap(({ years }) => years?.base ?? [])),
      revision: distinct(changes.flatMap(({ years }) => years?.revision ?? [])),
      wording: changes.flatMap(({ years, wording }) => (years ? [wording] : [])),
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

/** What is compared with what: the titles with each other, and the sentences of both sides. */
interface ComparedTexts {
  readonly titles: readonly TextPair[]
  readonly base: readonly Sentence[]
  readonly revision: readonly Sentence[]
}

/** Where one year's title is a sentence of the other year, the titles are sentences too: it was only set otherwise. */
function textsOf({ base, revision }: AlignedTasks): ComparedTexts {
  // Of a task that was split or merged each part has a title of its own.
  const isOne = base.length === 1 && revision.length === 1
  const [one, other] = [base, revision].map((views) => ({
    title: isOne ? sentenceOf(views[0]?.printedTitle ?? '') : [],
    sentences: views.flatMap(sentencesBesideTitle),
  }))
  if (!one || !other) return { titles: [], base: [], revision: [] }
  const isSentence = standsIn(one.title, other.sentences) || standsIn(other.title, one.sentences)
  const titles = isSentence ? [] : titlePairs(one.title, other.title)
  return isSentence
    ? { titles, base: [...one.title, ...one.sentences], revision: [...other.title, ...other.sentences] }
    : { titles, base: one.sentences, revision: other.sentences }
}

/** The sentences of a task; none where it is but its title. */
function sentencesBesideTitle({ task, printedTitle }: TaskView): Sentence[] {
  const sentences = sentencesOf(task.requirements)
  const isTitle = sentences.length === 1 && sentences[0]?.folded === foldText(printedTitle)
  return isTitle ? [] : sentences
}

function standsIn([title]: readonly Sentence[], sentences: readonly Sentence[]): boolean {
  return title !== undefined && sentences.some(({ substance }) => substance === title.substance)
}

/** The titles, where both years have one; a title that came or went alone is the wording of the title. */
function titlePairs(base: readonly Sentence[], revision: readonly Sentence[]): TextPair[] {
  if (base.length === 0 && revision.length === 0) return []
  return [
    { field: 'task', base: maskSentences(base, NO_FIGURES), revision: maskSentences(revision, NO_FIGURES) },
  ]
}

interface TextChanges {
  /** Whether the words themselves differ, not only measures, days and years. */
  readonly isReworded: boolean
  readonly measures: readonly MeasurePair[]
  readonly years: RolledYears | null
  readonly wording: Wording
}

function compareTexts({ field, base, revision }: TextPair, apart: number | null): TextChanges[] {
  const [one, other] = [joined(base), joined(revision)]
  if (one.folded === other.folded) return []
  const wording: Wording = { field, marks: marksOf(one.text, other.text) }
  const years = one.substance === other.substance ? rolledYears(one.text, other.text, apart) : null
  if (years) return [{ isReworded: false, measures: [], years, wording }]
  const measures = changedMeasures(measuresOf(base), measuresOf(revision))
  // Where but the numbers and days differ, these tell it.
  if (one.masked === other.masked && one.substance !== other.substance)
    return [{ isReworded: false, measures, years: null, wording }]
  const counts = changedCounts(one.text, other.text)
  const onlyCounts =
    counts.length > 0 && substanceOf(withoutCounts(one.text)) === substanceOf(withoutCounts(other.text))
  return [{ isReworded: !onlyCounts, measures: onlyCounts ? counts : measures, years: null, wording }]
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

function measuresOf(sentences: readonly MaskedSentence[]): PlacedMeasure[] {
  return sentences.flatMap(({ measures }) => measures)
}

function distinct(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b)
}
