import { CI_MESSAGES } from '../../messages/diff-ci-messages.js'
import { CHANGE_WORDS, LEVEL_NAMES } from '../../messages/diff-messages.js'
import { printable } from '../../messages/printable.js'
import { fillMessage, type Language, type MessageText } from '../../messages/text.js'
import type { Change, ChangeSide, Mark, PlanDiff } from '../../model/plan-diff.js'
import { fileLabel } from './file-path.js'
import { placeText } from './place-text.js'

/** Marks of a change in running text, as `git diff --word-diff=plain` writes them. */
const MARKS: Readonly<Record<Mark['type'], readonly [string, string]>> = {
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
}

/** All that is known of a change, in lines: what it was, what it is, where, and its fingerprint. */
export function changeDetails(change: Change, diff: PlanDiff, language: Language): string {
  const say = (text: MessageText, values: Record<string, string>) => fillMessage(text, values, language)
  const sideLine = (side: 'base' | 'revision') => {
    const text = sideText(change[side], language)
    const where = whereText(change[side], fileLabel(diff[side]), language)
    return text === '' ? [] : [say(CI_MESSAGES[side], { text, where })]
  }
  return [
    say(CI_MESSAGES.level, { level: LEVEL_NAMES[change.level][language] }),
    ...sideLine('base'),
    ...sideLine('revision'),
    ...change.wording.map(({ marks }) => say(CI_MESSAGES.wording, { text: marks.map(markText).join('') })),
    say(CI_MESSAGES.fingerprint, { fingerprint: printable(change.fingerprint) }),
  ].join('\n')
}

/** What changed on a side, or else what its tasks are called. */
function sideText({ titles, values }: ChangeSide, language: Language): string {
  return printable((values.length > 0 ? values : titles).join(CHANGE_WORDS.between[language]))
}

function whereText({ provenance }: ChangeSide, file: string, language: Language): string {
  const place = placeText(provenance, language)
  return printable([file, ...(place === '' ? [] : [place])].join(CI_MESSAGES.betweenPlaces[language]))
}

function markText({ type, text }: Mark): string {
  const [before, after] = MARKS[type]
  return `${before}${printable(text)}${after}`
}
