import type { Provenance } from '../../model/document.js'
import type { ChangeSide, PlanSide } from '../../model/plan-diff.js'
import { filePath } from './file-path.js'
import { sarifText } from './sarif-text.js'

/** Halves of a surrogate pair, which no URI can hold. */
const LONE_SURROGATE = /\p{Cs}/gu
const REPLACEMENT = '\ufffd'
/** Line of a place that has none: GitHub shows no result without one. */
const FIRST_LINE = 1

/**
 * A location object (SARIF 2.1.0, 3.28): the file and line, the tasks, and in `properties` the page, table and row.
 * Formats with pages have no lines; a result in them stands at line 1.
 */
export function sarifLocation(plan: PlanSide, side: ChangeSide) {
  const path = filePath(plan)
  const place = side.provenance[0] ?? null
  const tasks = side.tasks.map((id, index) => ({
    name: sarifText(side.titles[index] ?? id),
    fullyQualifiedName: sarifText(id),
    kind: 'task',
  }))
  return {
    ...(path === null ? {} : { physicalLocation: physicalLocation(path, place?.line ?? FIRST_LINE) }),
    ...(tasks.length === 0 ? {} : { logicalLocations: tasks }),
    ...(place === null ? {} : { properties: knownParts(place) }),
  }
}

function physicalLocation(path: string, startLine: number) {
  return { artifactLocation: { uri: fileUri(path) }, region: { startLine, startColumn: 1 } }
}

/**
 * A path as a URI reference: relative to the repository, or with its scheme where it is absolute.
 * @example fileUri('plans/二〇二四 年.docx') // 'plans/%E4%BA%8C%E3%80%87%E4%BA%8C%E5%9B%9B%20%E5%B9%B4.docx'
 */
function fileUri(path: string): string {
  const encoded = path.replace(LONE_SURROGATE, REPLACEMENT).split('/').map(encodeURIComponent).join('/')
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}

function knownParts({ page, table, row }: Provenance): Record<string, number> {
  const parts = Object.entries({ page, table, row })
  return Object.fromEntries(parts.flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}
