import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../bin/gongkai.js', import.meta.url))
/** Stand-ins that run this checkout instead of what the registry has; npm has nothing to do. */
const STAND_INS = {
  gongkai: `exec "${process.execPath}" "${BIN}" "$@"`,
  npm: 'exit 0',
  npx: `printf '%s\\n' "$1 $2" >> "$NPX_LOG"; shift 2; exec "${process.execPath}" "${BIN}" "$@"`,
} as const

/** How a script went. */
export interface BashRun {
  status: number | null
  stdout: string
  stderr: string
  /** What npx was asked to run. */
  npx: string[]
}

/**
 * Runs a script as GitHub runs a step with `shell: bash`, with `gongkai` and `npx` standing for this checkout.
 * @param folder where to run it; a folder of stand-ins is made beside it
 */
export function runInBash(script: string, folder: string, env: Record<string, string> = {}): BashRun {
  const tools = `${folder}-tools`
  mkdirSync(tools, { recursive: true })
  for (const [name, command] of Object.entries(STAND_INS)) {
    writeFileSync(join(tools, name), `#!/bin/sh\n${command}\n`)
    chmodSync(join(tools, name), 0o755)
  }
  const log = join(tools, 'npx.log')
  const file = join(tools, 'script.sh')
  writeFileSync(log, '')
  writeFileSync(file, script)
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      HOME: folder,
      PATH: `${tools}:${process.env.PATH ?? ''}`,
      GIT_CONFIG_NOSYSTEM: '1',
      NPX_LOG: log,
      ...env,
    },
  })
  return { status, stdout, stderr, npx: readFileSync(log, 'utf8').split('\n').filter(Boolean) }
}
