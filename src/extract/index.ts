import type { SourceDocument } from '../model/document.js'
import type { Notice, Task } from '../model/notice.js'
import type { Result } from '../result.js'
import { extractDeadlines, resolveDeadline } from './deadlines.js'
import { readFrontMatter } from './front/front-matter.js'
import { layouts } from './layouts/index.js'
import type { Layout } from './layouts/layout.js'
import { headingTitle } from './outline.js'
import { textLines } from './prose/lines.js'
import type { TaskDraft } from './task-draft.js'
import { taskIds } from './task-ids.js'
import { applyStatedRules } from './units/stated-rules.js'
import { unitIndex } from './units/unit-index.js'

/**
 * Finds the plan in a document: front matter, tasks by the layout that fits best, units and deadlines.
 * @returns the notice; its `tasks` are empty where there is no plan
 */
export function extract(document: SourceDocument): Result<Notice> {
  const { tasks: drafts, diagnostics, planLine, bodyLine } = bestLayout(document).extract(document)
  const front = readFrontMatter(textLines(document.blocks), planLine, bodyLine)
  const ids = taskIds(drafts.map((draft) => draft.path))
  const tasks = applyStatedRules(drafts).map((draft, i) => toTask(draft, ids[i] ?? '', front.year))
  const notice = { ...front, script: document.script }
  const ofTasks = drafts.flatMap((draft, i) =>
    draft.diagnostics.map((found) => ({ ...found, task: ids[i] ?? null })),
  )
  const all = [...diagnostics, ...ofTasks]
  return {
    value: {
      schemaVersion: 1,
      source: document.source,
      notice,
      tasks,
      units: unitIndex(tasks),
      diagnostics: all,
    },
    diagnostics: all,
  }
}

function bestLayout(document: SourceDocument): Layout {
  const scores = layouts.map((layout) => layout.match(document))
  const best = layouts[scores.indexOf(Math.max(...scores))]
  if (!best) throw new Error('there is no layout')
  return best
}

function toTask(draft: TaskDraft, id: string, year: number | null): Task {
  const nearest = draft.section.at(-1)
  const stated = draft.deadlines.map((deadline) => resolveDeadline(deadline, year))
  const inText = draft.requirements.flatMap((text) => extractDeadlines(text, 'within'))
  return {
    id,
    number: draft.number,
    section: draft.section,
    task: draft.title ?? ((nearest && headingTitle(nearest)) || null),
    requirements: draft.requirements,
    leadUnits: draft.units.lead,
    responsibleUnits: draft.units.responsible,
    supportingUnits: draft.units.supporting,
    deadlines: [...stated, ...inText.map((deadline) => resolveDeadline(deadline, year))],
    provenance: draft.provenance,
  }
}
