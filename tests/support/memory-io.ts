import type { Io, Output } from '../../src/cli/io.js'

/** An outside world in memory: what was written can be read back. */
export interface MemoryIo extends Io {
  written(): { stdout: string; stderr: string }
}

/** Makes one; by default nothing is a terminal and standard input is empty. */
export function memoryIo({
  cwd = '/',
  now = new Date(2031, 5, 1),
  env = {},
  stdin = '',
  stdout = {},
  stderr = {},
}: {
  cwd?: string
  now?: Date
  env?: Io['env']
  stdin?: string
  stdout?: Partial<Output>
  stderr?: Partial<Output>
} = {}): MemoryIo {
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr', over: Partial<Output>): Output => ({
    write: async (text) => {
      written[name] += text
    },
    isTerminal: false,
    isNewFile: false,
    columns: undefined,
    ...over,
  })
  return {
    cwd,
    now: () => now,
    env,
    stdin: (async function* () {
      if (stdin) yield new TextEncoder().encode(stdin)
    })(),
    stdout: output('stdout', stdout),
    stderr: output('stderr', stderr),
    onCrash: () => {},
    written: () => written,
  }
}
