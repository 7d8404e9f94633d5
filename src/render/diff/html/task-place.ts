import type { Language } from '../../../messages/text.js'
import type { Provenance } from '../../../model/document.js'
import type { Task } from '../../../model/notice.js'
import { say } from './words.js'

/** Where a task stands in its file: pages, else lines, else rows of tables. */
export function taskPlaces({ provenance }: Task, language: Language): string[] {
  return [...new Set(provenance.flatMap((place) => placeName(place, language)))]
}

function placeName({ page, line, table, row }: Provenance, language: Language): string[] {
  if (page !== null) return [say(language, 'page', { page })]
  if (line !== null) return [say(language, 'line', { line })]
  return table !== null && row !== null ? [say(language, 'cell', { table, row })] : []
}
