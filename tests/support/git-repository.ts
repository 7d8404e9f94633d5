import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

/** Nobody's settings but these. */
const SETTINGS = { 'user.name': '张某', 'user.email': 'zhang@example.org', 'init.defaultBranch': 'main' }

/** A git repository of its own. */
export interface Repository {
  readonly folder: string
  /** Runs git; `env` is added to its environment. */
  git(
    args: readonly string[],
    env?: Record<string, string>,
  ): { status: number | null; stdout: string; stderr: string }
}

/** Makes an empty repository in a new folder. */
export function makeRepository(folder: string): Repository {
  mkdirSync(folder, { recursive: true })
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const git: Repository['git'] = (args, env = {}) => {
    const { status, stdout, stderr } = spawnSync('git', [...settings, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...env },
    })
    return { status, stdout, stderr }
  }
  git(['init', '-q'])
  return { folder, git }
}
