// Prints what a comparison missed or told in vain, with the tasks concerned.

/** @param score one of `measureAccuracy` */
export function reportFaults({ seed, tasks, pair, faults }) {
  console.log(`seed ${seed}, ${tasks} tasks, ${faults.length} faults`)
  for (const { kind, rule, base, revision, values } of faults) {
    console.log(
      `\n${kind}: ${rule} ${JSON.stringify(base)} → ${JSON.stringify(revision)} ${JSON.stringify(values ?? {})}`,
    )
    for (const id of base ?? []) console.log(`  base ${describe(pair.base, id)}`)
    for (const id of revision ?? []) console.log(`  revision ${describe(pair.revision, id)}`)
  }
}

function describe(notice, id) {
  const task = notice.tasks.find((each) => each.id === id)
  if (!task) return id
  const units = [task.leadUnits, task.responsibleUnits, task.supportingUnits]
    .map((names) => names.join('、'))
    .join(' | ')
  const deadlines = task.deadlines.map(({ text }) => text).join('、')
  return `${id} ${task.number} 〔${task.section.join(' > ')}〕 ${task.task}：${task.requirements.join('¶')} （${units}） ${deadlines}`
}
