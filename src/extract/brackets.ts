/** Brackets of every shape: a notice may close one with another than it opened, so only open and close count. */
const OPENING = new Set([...'（(〔[［【〖〘〈⟨<﹙﹝{｛「『⦅｟'])
const CLOSING = new Set([...'）)〕]］】〗〙〉⟩>﹚﹞}｝」』⦆｠'])

/** How a character changes the depth of brackets: 1, -1 or 0. */
export function bracketStep(character: string): -1 | 0 | 1 {
  if (OPENING.has(character)) return 1
  return CLOSING.has(character) ? -1 : 0
}

/**
 * Depth of brackets at each UTF-16 unit of a text (a bracket itself lies inside); a bracket that never
 * closes counts for nothing, so that it does not swallow what follows.
 */
export function bracketDepths(text: string): number[] {
  const partner = bracketPartners(text)
  const depths: number[] = []
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const other = partner[i] ?? -1
    if (other > i) depth++
    depths.push(depth)
    if (other >= 0 && other < i) depth--
  }
  return depths
}

/** For each bracket the place of its partner, -1 for everything else and for brackets without one. */
export function bracketPartners(text: string): number[] {
  const partner = new Array<number>(text.length).fill(-1)
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    const step = bracketStep(text.charAt(i))
    if (step === 1) open.push(i)
    if (step !== -1) continue
    const start = open.pop()
    if (start === undefined) continue
    partner[start] = i
    partner[i] = start
  }
  return partner
}
