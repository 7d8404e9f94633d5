import { headingTitle, parseMarker } from '../language/outline-number.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { SourceDocument } from '../model/document.js'
import type { Notice, Task } from '../model/notice.js'
import type { UnitEntry } from '../model/unit-entry.js'
import { diagnose, type Result } from '../result.js'
import { taskDeadlines } from './deadlines/task-deadlines.js'
import { handedOverPlan } from './front/annex.js'
import { readFrontMatter } from './front/front-matter.js'
import { findSignatures } from './front/signature.js'
import { layouts } from './layouts/index.js'
import { ledgerOf } from './ledger/ledger.js'
import { lostText } from './ledger/lost-text.js'
import { unassignedTexts } from './ledger/unassigned-texts.js'
import { quote } from './legibility.js'
import { extractMeasures } from './measures/measures.js'
import { numberOrder } from './number-order.js'
import { type TextLine, textLines } from './prose/lines.js'
import { registryOf } from './registry/built-in.js'
import type { Drafts, TaskDraft } from './task-draft.js'
import { taskIds } from './task-ids.js'
import { applyStatedRules, blanketDuties } from './units/stated-rules.js'
import { unitIndex } from './units/unit-index.js'

/** What a caller may add to what is built in. */
export interface ExtractOptions {
  /** Units that the registry does not know, or knows by other names; they win over those built in. */
  units?: readonly UnitEntry[]
}

/**
 * Finds the plan in a document: front matter, tasks by the first layout that fits, units and deadlines.
 * @returns the notice; its `tasks` are empty where there is no plan
 */
export function extract(
  document: SourceDocument,
  { units: ownUnits = [] }: ExtractOptions = {},
): Result<Notice> {
  const lines = textLines(document.blocks)
  const found = readByLayout(document, lines)
  const annex = absentAnnex(found, lines)
  const drafts = annex === null ? applyStatedRules(found.tasks, found.rules) : []
  const ids = taskIds(drafts.map((draft) => draft.path))
  const front = readFrontMatter({
    lines,
    planLine: found.planLine,
    bodyLine: found.bodyLine,
    tables: document.blocks.filter((block) => block.type === 'table'),
    pageTitle: document.title,
  })
  const tasks = drafts.map((draft, i) => toTask(draft, ids[i] ?? '', front.year))
  const notice = { ...front, script: document.normalization.script }
  const ledger = ledgerOf(document, { notice, tasks })
  const told = [
    ...(annex === null ? found.diagnostics : [diagnose('annex-absent', { annex })]),
    ...drafts.flatMap((draft, i) => draft.diagnostics.map((about) => ({ ...about, task: ids[i] ?? null }))),
    ...numberOrder(drafts, ids),
    ...blanketDuties(drafts, lines),
    ...letterItems(lines.slice(0, found.bodyLine)),
  ]
  const units = unitIndex(tasks, front, registryOf(ownUnits))
  const diagnostics = [...told, ...units.diagnostics, ...lostText(ledger, document, told)]
  const unassigned = unassignedTexts(ledger)
  return {
    value: {
      schemaVersion: 1,
      source: document.source,
      notice,
      tasks,
      units: units.value,
      unassigned,
      normalization: document.normalization,
      diagnostics,
    },
    diagnostics,
  }
}

/** The annex of a covering letter that came without it: no task at all, or only the letter's own items. */
function absentAnnex(found: Drafts, lines: readonly TextLine[]): string | null {
  const named = found.tasks.some(
    ({ units }) => units.lead.length + units.responsible.length + units.supporting.length > 0,
  )
  const signed = findSignatures(lines).some(({ line }) => line > found.bodyLine)
  const isLetter = found.tasks.length === 0 || (found.planLine === 0 && signed && !named)
  return isLetter ? handedOverPlan(lines) : null
}

/** Numbered items of a covering letter are no tasks, and it is said so. */
function letterItems(lines: readonly TextLine[]): Diagnostic[] {
  const items = lines.filter((line) => parseMarker(line.text))
  const [first] = items
  if (!first) return []
  return [
    diagnose(
      'letter-items',
      { count: items.length, quote: quote(first.text) },
      { provenance: first.provenance[0] },
    ),
  ]
}

/** What the first layout that fits makes of a document; nothing where none does. */
function readByLayout(document: SourceDocument, lines: readonly TextLine[]): Drafts {
  for (const layout of layouts) {
    const found = layout.extract(document, lines)
    if (found) return found
  }
  return { tasks: [], diagnostics: [], rules: [], planLine: 0, bodyLine: 0 }
}

function toTask(draft: TaskDraft, id: string, year: number | null): Task {
  const nearest = draft.section.at(-1)
  return {
    id,
    number: draft.number,
    section: draft.section,
    task: draft.title ?? ((nearest && headingTitle(nearest)) || null),
    requirements: draft.requirements,
    leadUnits: draft.units.lead,
    responsibleUnits: draft.units.responsible,
    supportingUnits: draft.units.supporting,
    deadlines: taskDeadlines(draft, year),
    measures: draft.requirements.flatMap(extractMeasures),
    provenance: draft.provenance,
  }
}
