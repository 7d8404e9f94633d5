import { describe, expect, it } from 'vitest'
import { lettersOf } from '../../src/extract/ledger/letters.js'
import {
  extractNotice,
  type Provenance,
  readDocument,
  type SourceDocument,
  type Task,
} from '../../src/index.js'
import { fixture, noticeFolders, printsOf } from '../support/fixtures.js'

const PRINTS = noticeFolders().flatMap((folder) =>
  printsOf(folder)
    .filter((file) => file.endsWith('.pdf'))
    .map((file): [string, string] => [folder, file]),
)
/** Sides of A3 in points: no fixture is printed on larger paper. */
const LARGEST_SIDE = 1191
/** Rounding of boxes, in points. */
const SLACK = 0.2

/** A printed text and one of its pieces. */
interface Printed {
  letters: string
  piece: Provenance
}

/** The document's paragraphs and cells, each at its pieces. */
function printedIn({ blocks }: SourceDocument): Printed[] {
  return blocks.flatMap((block) => {
    const texts =
      block.type === 'table'
        ? block.cells.map((cell) => ({ text: cell.lines.join(''), provenance: cell.provenance }))
        : [block]
    return texts.flatMap(({ text, provenance }) =>
      provenance.map((piece) => ({ letters: lettersOf(text).letters, piece })),
    )
  })
}

function isInside(inner: Provenance, outer: Provenance): boolean {
  if (inner.page !== outer.page || !inner.bbox || !outer.bbox) return false
  const [left, top, right, bottom] = outer.bbox
  const [x, y, x2, y2] = inner.bbox
  return x >= left - SLACK && y >= top - SLACK && x2 <= right + SLACK && y2 <= bottom + SLACK
}

/** The pieces of what holds a requirement of a task and lies in its boxes. */
function piecesOf(task: Task, requirement: string, printed: readonly Printed[]): Provenance[] {
  const { letters } = lettersOf(requirement)
  return printed
    .filter(
      (text) => text.letters.includes(letters) && task.provenance.some((box) => isInside(text.piece, box)),
    )
    .map(({ piece }) => piece)
}

describe.each(PRINTS)('places of the tasks of %s/%s', (folder, file) => {
  let read: ReturnType<typeof readDocument> | undefined
  const open = async () => {
    read ??= readDocument(fixture(folder, file))
    const { value: document } = await read
    return { document, ...extractNotice(document).value }
  }

  it('lie on pages of the file, in the order of the text', async () => {
    const { tasks, source } = await open()
    for (const { provenance } of tasks) {
      expect(provenance.length).toBeGreaterThan(0)
      for (const { page, bbox } of provenance) {
        expect(page).toBeGreaterThanOrEqual(1)
        expect(page).toBeLessThanOrEqual(source.pages ?? 0)
        const [left, top, right, bottom] = bbox ?? [0, 0, 0, 0]
        expect(0 <= left && left < right && right <= LARGEST_SIDE).toBe(true)
        expect(0 <= top && top < bottom && bottom <= LARGEST_SIDE).toBe(true)
      }
      const pages = provenance.map(({ page }) => page ?? 0)
      expect(pages).toEqual(pages.toSorted((a, b) => a - b))
    }
  })

  it('hold what the task says, and a piece on each page that it runs over', async () => {
    const { document, tasks } = await open()
    const printed = printedIn(document)
    for (const task of tasks) {
      if (task.requirements[0] === task.task) continue
      const pieces = task.requirements.map((requirement) => piecesOf(task, requirement, printed))
      expect(pieces.map((own) => own.length > 0)).toEqual(pieces.map(() => true))
      const pages = new Set(pieces.flat().map(({ page }) => page))
      expect(new Set(task.provenance.map(({ page }) => page))).toEqual(pages)
    }
  })
})

it('a row that a page break cuts has two pieces', async () => {
  const { value: document } = await readDocument(fixture('table-merged', 'notice-office.pdf'))
  const cut = extractNotice(document).value.tasks.filter(({ provenance }) => provenance.length > 1)
  expect(cut.map(({ id, provenance }) => [id, provenance.map(({ page }) => page)])).toEqual([
    ['1.1.1', [1, 2]],
    ['2.1.7', [2, 3]],
    ['3.2.20', [4, 5]],
  ])
})

it('a row beside a merged cell that runs over the page has one', async () => {
  const { value: document } = await readDocument(fixture('table-sections', 'notice.pdf'))
  const [task] = extractNotice(document).value.tasks.filter(({ number }) => number === '9')
  expect(task?.provenance.map(({ page, row }) => [page, row])).toEqual([
    [1, 17],
    [1, 18],
    [2, 19],
  ])
})
