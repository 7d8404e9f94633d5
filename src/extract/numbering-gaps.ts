import type { Diagnostic } from '../model/diagnostic.js'
import { diagnose } from '../result.js'
import { type Marker, type MarkerStyle, parseMarker } from './outline.js'
import type { TaskDraft } from './task-draft.js'

/**
 * Reports numbers that are missing between two tasks: 27 and then 29. A number that starts again or repeats is none.
 * @param ids the tasks' ids, in their order
 */
export function numberingGaps(tasks: readonly TaskDraft[], ids: readonly string[]): Diagnostic[] {
  const last = new Map<MarkerStyle, number>()
  return tasks.flatMap((task, i) => {
    const own = markerOfNumber(task.number)
    const markers = [...task.section.map(parseMarker), own].filter((marker) => marker !== null)
    return markers.flatMap((marker) => {
      const before = last.get(marker.style)
      last.set(marker.style, marker.ordinal)
      if (before === undefined || marker.ordinal <= before + 1) return []
      const values = { from: before, to: marker.ordinal }
      return [diagnose('number-gap', values, { task: ids[i], provenance: task.provenance[0] })]
    })
  })
}

/** A task's number as a marker: "15" is 15. , （三） is what it is. */
function markerOfNumber(number: string | null): Marker | null {
  return number === null ? null : (parseMarker(number) ?? parseMarker(`${number}、`))
}
