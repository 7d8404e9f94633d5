import { execFile } from 'node:child_process'
import { mayColour, type Terminal } from './terminal.js'

/**
 * Whether a diff that git shows is to be coloured: what its settings say (color.diff, color.ui), of which "auto" also means
 * its pager; NO_COLOR, FORCE_COLOR and --no-color win.
 * @param wanted whether colours are wanted at all
 */
export async function mayColourForGit({ io }: Terminal, wanted: boolean): Promise<boolean> {
  const question = ['config', '--get-colorbool', 'color.diff', String(io.stdout.isTerminal)]
  const isTerminal = await new Promise<boolean>((resolve) => {
    execFile('git', question, { cwd: io.cwd, env: io.env, windowsHide: true }, (error, stdout) =>
      resolve(error ? io.stdout.isTerminal : stdout.trim() === 'true'),
    )
  })
  return mayColour({ ...io.stdout, isTerminal }, io.env, wanted)
}
