/** How many characters of a text exist in one script only. */
export interface ScriptCounts {
  hans: number
  hant: number
}

/** Lead bytes of the hanzi in GB2312 and in standard Big5 (without the extensions of Hong Kong and ETEN). */
const GB2312_LEADS = [0xb0, 0xf7] as const
const BIG5_LEADS = [0xa4, 0xf9] as const
const GB2312_TRAILS = range(0xa1, 0xfe)
const BIG5_TRAILS = [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]

const HANS = 1
const HANT = 2
const CODE_UNITS = 0x10000

let scripts: Uint8Array | undefined

/**
 * Which script each character belongs to: 1, 2, or both.
 * Two old national standards are the shortest table of that: a character that Big5 has and GB2312 has not is
 * Traditional, the other way round it is Simplified. 乾 and 著 stand in both, so they tell nothing.
 */
function scriptTable(): Uint8Array {
  if (scripts) return scripts
  scripts = new Uint8Array(CODE_UNITS)
  mark(scripts, HANS, decodeAll('gbk', GB2312_LEADS, GB2312_TRAILS))
  mark(scripts, HANT, decodeAll('big5', BIG5_LEADS, BIG5_TRAILS))
  return scripts
}

function mark(table: Uint8Array, script: number, characters: string): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i)
    table[code] = (table[code] ?? 0) | script
  }
}

function decodeAll(
  label: string,
  [first, last]: readonly [number, number],
  trails: readonly number[],
): string {
  const bytes: number[] = []
  for (let lead = first; lead <= last; lead++) for (const trail of trails) bytes.push(lead, trail)
  return new TextDecoder(label).decode(new Uint8Array(bytes))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Counts the characters of a text that only one script has. */
export function countScripts(text: string): ScriptCounts {
  const table = scriptTable()
  const counts = { hans: 0, hant: 0 }
  for (let i = 0; i < text.length; i++) {
    const script = table[text.charCodeAt(i)]
    if (script === HANS) counts.hans++
    else if (script === HANT) counts.hant++
  }
  return counts
}

/** The different characters of a text that only Traditional has. */
export function traditionalCharacters(text: string): Set<string> {
  const table = scriptTable()
  return new Set(Array.from(text).filter((character) => table[character.charCodeAt(0)] === HANT))
}
