import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))
/** import type { A } from './a.js' · export { b } from './b.js' · import './c.js' */
const STATIC = /^(?:import|export)\s+(?<type>type\s+)?(?:[^'";]*?\sfrom\s+)?'(?<from>[^']+)'/gm
/** await import('./d.js') */
const DYNAMIC = /\bimport\('(?<from>[^']+)'\)/g

/** One import of one source file. */
export interface SourceImport {
  /** Path below src, with slashes: "cli/run.ts". */
  file: string
  /** Path below src of what it imports, or a package's name. */
  target: string
  /** Whether it is one of our own files. */
  own: boolean
  /** type: gone after compiling; static: loaded with the file; dynamic: loaded when asked for. */
  kind: 'type' | 'static' | 'dynamic'
}

/** Every import of every file below src. */
export function readSourceImports(): SourceImport[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.flatMap((file) => importsOf(file.replaceAll('\\', '/')))
}

function importsOf(file: string): SourceImport[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  const statics = [...text.matchAll(STATIC)].map(({ groups }) => ({
    from: groups?.from ?? '',
    kind: groups?.type ? ('type' as const) : ('static' as const),
  }))
  const dynamics = [...text.matchAll(DYNAMIC)].map(({ groups }) => ({
    from: groups?.from ?? '',
    kind: 'dynamic' as const,
  }))
  return [...statics, ...dynamics].map(({ from, kind }) => {
    const own = from.startsWith('.')
    const target = own ? ownPath(file, from) : from
    return { file, target, own, kind }
  })
}

function ownPath(file: string, from: string): string {
  const path = relative(SRC, resolve(SRC, dirname(file), from)).replaceAll('\\', '/')
  return path.replace(/\.js$/, '.ts')
}
