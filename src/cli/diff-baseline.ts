import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Baseline, PlanDiff } from '../index.js'
import { CLI_MESSAGES } from '../messages/cli-messages.js'
import { safeJson } from '../render/json.js'
import { isoDay } from './iso-day.js'
import { readSetting } from './read-setting.js'
import type { Reporter } from './report.js'
import type { Terminal } from './terminal.js'
import { writeOutput } from './write-output.js'

/** Where a baseline is read and written, and what is written into its new entries. */
export interface BaselineFlags {
  baseline: string | undefined
  writeBaseline?: string
  reason?: string
  by?: string
}

/**
 * The baseline to compare with. The file that is to be written counts too where it is there already: its reasons are kept,
 * and a file that is no baseline is not overwritten.
 * @returns undefined for none, null where one cannot be used, which is reported
 */
export async function readBaselines(
  { baseline, writeBaseline }: BaselineFlags,
  terminal: Terminal,
  reporter: Reporter,
): Promise<Baseline | undefined | null> {
  const paths = baselinePaths({ baseline, ...(writeBaseline !== undefined && { writeBaseline }) }, terminal)
  if (paths.length === 0) return undefined
  const { readBaseline } = await import('../index.js')
  const accepted: Baseline['accepted'] = []
  for (const path of paths) {
    const read = await readSetting(path, terminal, reporter, readBaseline)
    if (read === null) return null
    for (const entry of read.accepted) accepted.push(entry)
  }
  return { schemaVersion: 1, accepted }
}

/** Where two have an entry for one change, that of the later counts. */
function baselinePaths({ baseline, writeBaseline }: BaselineFlags, { io }: Terminal): string[] {
  const written = writeBaseline === undefined ? undefined : resolve(io.cwd, writeBaseline)
  const isThere = written !== undefined && existsSync(written)
  const isSame = baseline !== undefined && resolve(io.cwd, baseline) === written
  const paths = [isThere && !isSame ? writeBaseline : undefined, isSame && !isThere ? undefined : baseline]
  return paths.filter((path) => path !== undefined)
}

/** Writes a baseline that accepts every change there is, and says how many are new. */
export async function writeBaseline(
  diffs: readonly PlanDiff[],
  kept: Baseline | undefined,
  { writeBaseline: file, reason = '', by = '' }: BaselineFlags,
  terminal: Terminal,
  reporter: Reporter,
): Promise<void> {
  if (file === undefined) return
  const { baselineOf } = await import('../index.js')
  const { io, say } = terminal
  const written = baselineOf(diffs, kept ?? null, { reason, by, date: isoDay(io.now()) })
  await writeOutput(`${safeJson(written, 2)}\n`, file, false, terminal)
  const before = new Set(kept?.accepted.map(({ fingerprint }) => fingerprint))
  const fresh = written.accepted.filter(({ fingerprint }) => !before.has(fingerprint)).length
  const values = { count: written.accepted.length, fresh }
  await reporter.note(file, 'info', 'baseline-written', say(CLI_MESSAGES.baselineWritten, values))
}
