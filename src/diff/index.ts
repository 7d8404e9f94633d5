export { type AcceptedBy, baselineOf } from './baseline.js'
export { diffHistory } from './diff-history.js'
export { type DiffOptions, diffPlans } from './diff-plans.js'
