import { execFile } from 'node:child_process'
import type { Terminal } from './terminal.js'

/** fatal: path 'x' does not exist in 'HEAD' */
const FATAL = /^(?:fatal|error): /gm
const LINE_BREAKS = /\s*\n\s*/g
/** Other repositories, locks, questions and pagers are none of a reader's business; its messages are to be the same everywhere. */
const GIT_ENV = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
} as const
const TOO_LONG = 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'

/**
 * Reads a file of another revision: its bytes as they were committed. Nothing is run but git itself: no shell, no pager, no
 * filter.
 * @param name revision and path: HEAD~1:plans/2023.docx; the path starts at the repository's top, with ./ at the folder
 * @throws GongkaiError `git-not-found`, `git-path-not-found` or `too-large`
 */
export async function readGit(name: string, { io }: Terminal): Promise<Uint8Array> {
  const { GongkaiError, MAX_INPUT_BYTES } = await import('../index.js')
  const options = {
    cwd: io.cwd,
    env: { ...io.env, ...GIT_ENV },
    encoding: 'buffer',
    maxBuffer: MAX_INPUT_BYTES,
    windowsHide: true,
  } as const
  return new Promise((resolve, reject) => {
    execFile('git', ['--no-pager', 'cat-file', 'blob', name], options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout)
      const limit = `${MAX_INPUT_BYTES / 2 ** 20} MB`
      if (error.code === 'ENOENT') return reject(new GongkaiError('git-not-found', {}, error))
      const isLong = String(error.code) === TOO_LONG
      if (isLong) return reject(new GongkaiError('too-large', { size: `> ${limit}`, limit }, error))
      reject(new GongkaiError('git-path-not-found', { reason: reasonIn(stderr.toString()) }, error))
    })
  })
}

/** What git says, in one line. */
function reasonIn(stderr: string): string {
  return stderr.replace(FATAL, '').trim().replace(LINE_BREAKS, ' ')
}
