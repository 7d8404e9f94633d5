import { insideBracketsOrQuotes } from './stretches.js'
import { looksLikeUnit } from './unit-endings.js'

/** What a name with a colon in it holds. */
export interface PartedName {
  units: string[]
  /** What is left out: a label that tells no role, or what the unit is to do; the whole where nothing is. */
  doubts: string[]
}

/** 市财政局（归口：市审计局）: a label and another unit in the bracket behind a name */
const LABEL_IN_BRACKET = /^(.{2,40})[（(〔]([^（(〔）)〕：:]{1,12}[：:][^（(〔）)〕]{2,40})[）)〕]$/u

/**
 * Parts a name at its colons, for no unit is called so: of 归口管理：市财政局 the unit is what looks like one, or what
 * comes last.
 * @example partAtColons('归口管理：市财政局') // { units: ['市财政局'], doubts: ['归口管理'] }
 */
export function partAtColons(name: string): PartedName {
  if (!/[：:]/u.test(name)) return { units: [name], doubts: [] }
  const [, before, inside] = LABEL_IN_BRACKET.exec(name) ?? []
  const parts = (before === undefined || inside === undefined ? [name] : [before, inside]).flatMap(partsOf)
  if (parts.length < 2) return { units: parts, doubts: [] }
  const units = parts.filter(looksLikeUnit)
  const [last = name] = parts.slice(-1)
  const kept = new Set(units.length > 0 ? units : [last])
  const leftOut = parts.filter((part) => !kept.has(part))
  return { units: [...kept], doubts: leftOut.length > 0 ? leftOut : [name] }
}

/** Stretches between colons outside brackets and quotes, which may hold one: 市“一号工程：提速”专班 */
function partsOf(name: string): string[] {
  const isInside = insideBracketsOrQuotes(name)
  const parts: string[] = []
  let start = 0
  for (let i = 0; i <= name.length; i++) {
    const isEnd = i === name.length
    if (!isEnd && (!/[：:]/u.test(name.charAt(i)) || isInside(i))) continue
    parts.push(name.slice(start, i).trim())
    start = i + 1
  }
  return parts.filter(Boolean)
}
