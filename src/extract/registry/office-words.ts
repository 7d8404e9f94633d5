/** What the names of units end in that have offices of their own. */
const PARENT_ENDINGS = new Set([...'局委厅部办府会院行社'])
/** What the names of such offices end in. */
const OFFICE_ENDINGS = [
  '处',
  '科',
  '股',
  '室',
  '所',
  '队',
  '站',
  '组',
  '中心',
  '分局',
  '办公室',
  '办事处',
  '专班',
] as const
/** 财务科, 交通警察大队, 云岚分局 */
const OFFICE = new RegExp(`^\\p{Script=Han}{1,12}(?:${OFFICE_ENDINGS.join('|')})$`, 'u')
/** A unit's name has at least two characters: 市委, 公安局. */
const SHORTEST_PARENT = 2

/** The ways to part a name into a unit and an office of it, the longest unit first. */
export function officeParts(name: string): { parent: string; office: string }[] {
  const parts: { parent: string; office: string }[] = []
  for (let end = name.length - 2; end >= SHORTEST_PARENT; end--) {
    const office = name.slice(end)
    if (PARENT_ENDINGS.has(name.charAt(end - 1)) && OFFICE.test(office))
      parts.push({ parent: name.slice(0, end), office })
  }
  return parts
}
