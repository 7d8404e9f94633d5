import type { Reporter } from './report.js'

/** A reporter that says warnings and errors of a file only, and how much it has left out so far. */
export interface WithoutNotes {
  readonly reporter: Reporter
  countAside(): number
}

/** Sets aside what is of use to whoever reads one plan, and would hide what matters where several are compared. */
export function setNotesAside(reporter: Reporter): WithoutNotes {
  let count = 0
  const diagnostic: Reporter['diagnostic'] = async (file, found) => {
    if (found.severity === 'info') count += 1
    else await reporter.diagnostic(file, found)
  }
  return { reporter: { ...reporter, diagnostic }, countAside: () => count }
}
