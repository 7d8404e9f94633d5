import type { Layout } from './layout.js'
import { numberedProse } from './numbered-prose.js'
import { taskTable } from './task-table.js'

/** Every layout known; the one that fits best is taken, the first of equals. */
export const layouts: readonly Layout[] = [taskTable, numberedProse]
