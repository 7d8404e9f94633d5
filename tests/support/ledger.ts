import { type Ledger, ledgerOf } from '../../src/extract/ledger/ledger.js'
import { OPEN, REQUIREMENT } from '../../src/extract/ledger/ledger-entry.js'
import { lettersOf } from '../../src/extract/ledger/letters.js'
import type { Notice, SourceDocument, Task } from '../../src/index.js'

/** What became of the letters of a document, counted two ways that must agree. */
export interface Balance {
  /** How often each letter stands in the body, and in what was crossed out and is unassigned together. */
  body: Record<string, number>
  accounted: Record<string, number>
  /** Letters of all requirements that are no titles, and letters of the body that stand in a requirement. */
  required: number
  crossedAsRequired: number
  missing: Ledger['missing']
}

/** Balances a document against the notice read from it. */
export function balanceOf(document: SourceDocument, notice: Notice): Balance {
  const { entries, missing } = ledgerOf(document, notice)
  const crossed = entries.map(({ text, marks }) =>
    text.letters.replace(/./gsu, (c, i) => (marks[i] === OPEN ? '' : c)),
  )
  const unassigned = notice.unassigned.map(({ text }) => lettersOf(text).letters)
  return {
    body: countLetters(bodyOf(document)),
    accounted: countLetters([...crossed, ...unassigned].join('')),
    required: notice.tasks.flatMap(requirementsOf).join('').length,
    crossedAsRequired: entries.reduce(
      (sum, { marks }) => sum + marks.filter((mark) => mark === REQUIREMENT).length,
      0,
    ),
    missing,
  }
}

/** Letters of a task's requirements; a title that serves as one is printed as a heading. */
function requirementsOf({ requirements, task }: Task): string[] {
  return requirements.filter((text) => text !== task).map((text) => lettersOf(text).letters)
}

/** Letters of paragraphs and cells, read off the blocks themselves. */
function bodyOf({ blocks }: SourceDocument): string {
  return blocks
    .flatMap((block) => {
      if (block.type === 'table') return block.cells.flatMap((cell) => cell.lines)
      return block.layer === 'body' ? [block.text] : []
    })
    .map((text) => lettersOf(text).letters)
    .join('')
}

function countLetters(letters: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const letter of letters) counts[letter] = (counts[letter] ?? 0) + 1
  return counts
}
