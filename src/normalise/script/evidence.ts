import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './script-data.js'

/** How many characters of a text exist in one script only. */
export interface ScriptCounts {
  hans: number
  hant: number
}

const HANS = 1
const HANT = 2
const CODE_UNITS = 0x10000

let scripts: Uint8Array | undefined

/** Which script each UTF-16 unit belongs to: 1, 2, or 0 where both have it. */
function scriptTable(): Uint8Array {
  if (scripts) return scripts
  scripts = new Uint8Array(CODE_UNITS)
  for (const [characters, script] of [
    [SIMPLIFIED_ONLY, HANS],
    [TRADITIONAL_ONLY, HANT],
  ] as const)
    for (let i = 0; i < characters.length; i++) scripts[characters.charCodeAt(i)] = script
  scripts['\n'.charCodeAt(0)] = 0
  return scripts
}

/** Counts the characters of a text that only one script has: one look into a table for each. */
export function countScripts(text: string): ScriptCounts {
  const table = scriptTable()
  let hans = 0
  let hant = 0
  for (let i = 0; i < text.length; i++) {
    const script = table[text.charCodeAt(i)]
    if (script === HANS) hans++
    else if (script === HANT) hant++
  }
  return { hans, hant }
}

/** True for a character that only Traditional text has. */
export function isTraditionalOnly(character: string): boolean {
  return scriptTable()[character.charCodeAt(0)] === HANT
}

/** How many different characters of a text only Traditional has. */
export function countDistinctTraditional(text: string): number {
  return new Set(Array.from(text).filter(isTraditionalOnly)).size
}
