// A made plan is data that edits can change and that knows what is what: each section, task and sentence has a key that
// it keeps through every edit, and each word says whether it is a measure, a year, a deadline, or a word.
//
//   plan      { city, year, layout, runsOn, titled, roles, hasDeadlines, reform, sections }
//   section   { key, title, topic, sections, tasks }   tasks in the innermost only
//   task      { key, title, sentences, units: { lead, responsible, supporting }, deadline, head, recipe }
//   sentence  { key, template, tokens, isBoilerplate }
//   token     { text, kind: word | mark | measure | year | deadline, object }
//   unit      { entity, name, elided, isKnown, isCollective }
//   deadline  { key, year, rest }                      printed in the unit clause or in a column

let keys = 0
/** A key that nothing else has. */
export function newKey() {
  keys += 1
  return `k${keys}`
}

/** Innermost sections of a plan, in order. */
export function leavesOf(sections) {
  return sections.flatMap((section) => (section.sections.length > 0 ? leavesOf(section.sections) : [section]))
}

/** Tasks of a plan, in order. */
export function tasksOf(plan) {
  return leavesOf(plan.sections).flatMap((leaf) => leaf.tasks)
}

/** A deadline as it is printed. */
export function printedDeadline({ year, rest }) {
  return `${year === null ? '' : `${year}年`}${rest}`
}
