import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * HEAD~1:plans/2023.docx: a revision, and a path that begins with no slash. So C:\plan.docx, C:/plan.docx and
 * https://… are none, nor is what git would take for an option.
 */
const GIT_NAME = /^[^:-][^:]*:[^/\\]/s

/** Whether a name means a file of another revision in git: a file of that very name comes first. */
export function isGitName(name: string, cwd: string): boolean {
  return GIT_NAME.test(name) && !existsSync(resolve(cwd, name))
}
