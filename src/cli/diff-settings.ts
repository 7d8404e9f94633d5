import { dirname, relative, resolve } from 'node:path'
import type { FailOn, Language, ProjectConfig } from '../index.js'
import { findConfig } from './find-config.js'
import { readSetting } from './read-setting.js'
import type { Reporter } from './report.js'
import type { Severity } from './severity-flag.js'
import type { Terminal } from './terminal.js'

/** What flags and the project file both may say. */
export interface DiffSettings {
  severity: Severity
  failOn: FailOn
  strictBaseline: boolean
  toMainlandTerms: boolean
  /** Paths from the current folder. */
  baseline: string | undefined
  units: string | undefined
  language: Language | undefined
}

/** Those that flags say. */
export type SettingFlags = Partial<DiffSettings> & {
  /** Project file, in place of the nearest. */
  config?: string
  lang?: Language
}

/** The settings, and the project file that they come from. */
export interface FoundSettings {
  settings: DiffSettings
  config: string | null
}

/**
 * What flags say, else what the project file says, else what is usual.
 * @returns null where the project file cannot be used, which is reported
 */
export async function diffSettings(
  flags: SettingFlags,
  terminal: Terminal,
  reporter: Reporter,
): Promise<FoundSettings | null> {
  const { cwd } = terminal.io
  const found = flags.config ?? findConfig(cwd)
  if (found === null) return { settings: merge(flags, {}, (path) => path), config: null }
  const { readProjectConfig } = await import('../index.js')
  const config = flags.config ?? (relative(cwd, found) || found)
  const said = await readSetting(config, terminal, reporter, readProjectConfig)
  if (said === null) return null
  const folder = dirname(resolve(cwd, config))
  const fromHere = (path: string) => relative(cwd, resolve(folder, path))
  return { settings: merge(flags, said, fromHere), config }
}

function merge(flags: SettingFlags, said: ProjectConfig, fromHere: (path: string) => string): DiffSettings {
  const pathOf = (flag: string | undefined, path: string | undefined) =>
    flag ?? (path === undefined ? undefined : fromHere(path))
  return {
    severity: { ...levelsOf(said.severity), ...flags.severity },
    failOn: flags.failOn ?? said.failOn ?? 'never',
    strictBaseline: flags.strictBaseline ?? said.strictBaseline ?? false,
    toMainlandTerms: flags.toMainlandTerms ?? said.toMainlandTerms ?? false,
    baseline: pathOf(flags.baseline, said.baseline),
    units: pathOf(flags.units, said.units),
    language: flags.lang ?? said.language,
  }
}

/** Without the rules that are named but given no level. */
function levelsOf(severity: ProjectConfig['severity'] = {}): Severity {
  return Object.fromEntries(Object.entries(severity).filter(([, level]) => level !== undefined))
}
