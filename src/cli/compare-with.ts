import type { DiffOptions, Notice, UnitEntry } from '../index.js'
import { type BaselineFlags, readBaselines } from './diff-baseline.js'
import type { DiffSettings } from './diff-settings.js'
import { isoDay } from './iso-day.js'
import { readSetting } from './read-setting.js'
import type { Reading } from './read-with.js'
import type { Reporter } from './report.js'
import type { Terminal } from './terminal.js'

/** What plans are read and compared with. */
export interface ComparedWith {
  readonly options: DiffOptions
  /** Makes a plan of a file's bytes. */
  readonly work: Reading<Notice>['work']
}

/**
 * Reads the files that settings name.
 * @returns null where one cannot be used, which is reported
 */
export async function compareWith(
  settings: DiffSettings,
  accepting: BaselineFlags,
  terminal: Terminal,
  reporter: Reporter,
): Promise<ComparedWith | null> {
  const { language } = terminal
  const baseline = await readBaselines(accepting, terminal, reporter)
  if (baseline === null) return null
  const units = await readUnitList(settings, terminal, reporter)
  if (units === null) return null
  const { readPlan } = await import('../index.js')
  return {
    options: {
      severity: settings.severity,
      language,
      today: isoDay(terminal.io.now()),
      ...(baseline && { baseline }),
    },
    async work(input) {
      const value = await readPlan(input, { language, units, toMainlandTerms: settings.toMainlandTerms })
      return { value, diagnostics: value.diagnostics }
    },
  }
}

async function readUnitList(
  { units }: DiffSettings,
  terminal: Terminal,
  reporter: Reporter,
): Promise<UnitEntry[] | null> {
  if (units === undefined) return []
  const { readUnits } = await import('../index.js')
  return readSetting(units, terminal, reporter, readUnits)
}
