/** What the names of units end in that have offices of their own. */
const PARENT_ENDINGS = new Set([...'局委厅部办府会院行社室'])
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

/** Words that begin with the last character of a unit's name: 办公室 is no office of 办. */
const GOES_ON = /^(?:公室|员会)/u

/** More ways to part a name are not tried: a damaged one may have many. */
const MOST_PARTS = 6

/** The ways to part a name into a unit and an office of it, the longest unit first. */
export function officeParts(name: string): { parent: string; office: string }[] {
  const parts: { parent: string; office: string }[] = []
  for (let end = name.length - 2; end >= SHORTEST_PARENT && parts.length < MOST_PARTS; end--) {
    const office = name.slice(end)
    if (PARENT_ENDINGS.has(name.charAt(end - 1)) && OFFICE.test(office) && !GOES_ON.test(office))
      parts.push({ parent: name.slice(0, end), office })
  }
  return parts
}
