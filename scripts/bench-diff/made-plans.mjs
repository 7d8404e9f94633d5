// What the tests use of the made plans; made-plans.d.mts has the types.
export { makePair } from './made-pair.mjs'
export { leavesOf } from './plan-data.mjs'
export { makePlan } from './plan-maker.mjs'
export { noticeOf, planDocument, planText } from './print-plan.mjs'
export { randomOf } from './random.mjs'
export { reformat } from './reformat.mjs'
