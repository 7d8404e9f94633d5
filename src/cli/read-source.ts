import { isGitName } from './git-name.js'
import { readGit } from './read-git.js'
import { readInput } from './read-input.js'
import type { Terminal } from './terminal.js'

/**
 * Reads a file, standard input ("-"), or a file of another revision in git (REF:PATH) where no file has that name.
 * @throws GongkaiError as `readInput` and `readGit` do
 */
export async function readSource(
  name: string,
  terminal: Terminal,
): Promise<{ bytes: Uint8Array; name: string }> {
  if (!isGitName(name, terminal.io.cwd)) return readInput(name, terminal)
  return { bytes: await readGit(name, terminal), name }
}
