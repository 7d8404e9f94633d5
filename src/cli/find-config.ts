import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A project's settings, in its own folder or one above. */
const CONFIG_NAME = 'gongkai.config.json'

/** The nearest project file, from a folder upward; null where there is none up to the root. */
export function findConfig(folder: string): string | null {
  const path = join(folder, CONFIG_NAME)
  if (existsSync(path)) return path
  const above = dirname(folder)
  return above === folder ? null : findConfig(above)
}
