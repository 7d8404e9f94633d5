import type { Io } from './io.js'

/** Stands for no file: the file is new, or was deleted. */
export const NO_FILE = '/dev/null'
/** Set by git for every file that it hands to a diff driver. */
const MARK = 'GIT_DIFF_PATH_COUNTER'
/** path old-file old-hex old-mode new-file new-hex new-mode; a renamed file has two more. */
const OPERANDS = 7
/** So much of an object's name as git shows. */
const SHORT = 7
/** 0000000: a file of the work tree, whose object git has not made; ".": no file. */
const NO_OBJECT = /^(?:0*|\.)$/

/** One side of a file that git asks about. */
export interface GitSide {
  /** Where its bytes are for the time of the call; /dev/null for no file. */
  readonly file: string
  /** Path in the repository. */
  readonly path: string
  /** Short name of its object; null where there is none. */
  readonly object: string | null
}

/** What git asks its diff driver for: a file that changed, or one that is not merged yet. */
export type GitCall =
  | { readonly type: 'changed'; readonly base: GitSide; readonly revision: GitSide }
  | { readonly type: 'unmerged'; readonly path: string }

/**
 * Reads the operands that git gives a diff driver (gitattributes(5), "Defining an external diff driver"; git(1),
 * GIT_EXTERNAL_DIFF).
 * @returns null where it was not git that called
 */
export function gitCallOf(operands: readonly string[], env: Io['env']): GitCall | null {
  if (env[MARK] === undefined) return null
  const [path, baseFile, baseObject, , revisionFile, revisionObject, , newPath] = operands
  if (path !== undefined && operands.length === 1) return { type: 'unmerged', path }
  if (path === undefined || operands.length < OPERANDS) return null
  return {
    type: 'changed',
    base: sideOf(path, baseFile, baseObject),
    revision: sideOf(newPath ?? path, revisionFile, revisionObject),
  }
}

function sideOf(path: string, file = NO_FILE, object = ''): GitSide {
  return { path, file, object: NO_OBJECT.test(object) || file === NO_FILE ? null : object.slice(0, SHORT) }
}
