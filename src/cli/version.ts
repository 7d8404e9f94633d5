import { readFileSync } from 'node:fs'

/** The package's version; package.json is the one place that has it. */
export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return String(version)
}
