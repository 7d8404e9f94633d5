import { flattenedTable } from './flattened-table.js'
import type { Layout } from './layout.js'
import { numberedProse } from './numbered-prose.js'
import { taskTable } from './task-table.js'

/** Every layout known, the most particular first: the first that fits a document reads it. */
export const layouts: readonly Layout[] = [taskTable, flattenedTable, numberedProse]
