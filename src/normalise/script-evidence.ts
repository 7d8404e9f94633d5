/** How many characters of a text exist in one script only. */
export interface ScriptCounts {
  hans: number
  hant: number
}

/** Lead bytes of the hanzi in GB2312 and in standard Big5 (without the extensions of Hong Kong and ETEN). */
const GB2312_LEADS = [0xb0, 0xf7] as const
const BIG5_LEADS = [0xa4, 0xf9] as const

/**
 * The characters of a two-byte set, by decoding every pair.
 * Two old national standards are the shortest table of what each script uses: a character that Big5 has and GB2312 has
 * not is Traditional, the other way round it is Simplified. 乾 著 於 stand in both, so they tell nothing.
 */
function charactersOf(
  label: string,
  [first, last]: readonly [number, number],
  trails: readonly number[],
): Set<string> {
  const bytes: number[] = []
  for (let lead = first; lead <= last; lead++) for (const trail of trails) bytes.push(lead, trail)
  return new Set(new TextDecoder(label).decode(new Uint8Array(bytes)))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

interface ScriptSets {
  hans: Set<string>
  hant: Set<string>
}
let sets: ScriptSets | undefined

function scriptSets(): ScriptSets {
  if (sets) return sets
  const gb2312 = charactersOf('gbk', GB2312_LEADS, range(0xa1, 0xfe))
  const big5 = charactersOf('big5', BIG5_LEADS, [...range(0x40, 0x7e), ...range(0xa1, 0xfe)])
  sets = {
    hans: new Set([...gb2312].filter((character) => !big5.has(character))),
    hant: new Set([...big5].filter((character) => !gb2312.has(character))),
  }
  return sets
}

/** Counts the characters of a text that only one script has. */
export function countScripts(text: string): ScriptCounts {
  const { hans, hant } = scriptSets()
  const counts = { hans: 0, hant: 0 }
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (hans.has(character)) counts.hans++
    else if (hant.has(character)) counts.hant++
  }
  return counts
}
