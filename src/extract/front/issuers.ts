import { parseMarker } from '../../language/outline-number.js'
import { alternatives } from '../words/alternatives.js'
import { CENTRAL_ISSUERS, ISSUER_ENDS, STAMP_NOTES } from '../words/front-words.js'

const LONGEST_ISSUER = 34
/** Several may sign side by side, but no line of names is longer. */
const LONGEST_LINE = 160
const ends = ISSUER_ENDS.join('|')
/** 云岚市财政局, 云岚市文化局（云岚市文物局） */
const ISSUER = new RegExp(
  `^[\\u4e00-\\u9fff（）()·]{2,${LONGEST_ISSUER}}(?:${ends})(?:[（(][\\u4e00-\\u9fff]{2,30}(?:${ends})[）)])?$`,
  'u',
)
const STAMP = new RegExp(`[（(](?:${STAMP_NOTES.join('|')})[）)]$`, 'u')
const CENTRAL = alternatives(CENTRAL_ISSUERS)
/** 生态环境部发展改革委: central authorities side by side, then perhaps governments of provinces */
const CENTRAL_ROW = new RegExp(`^(?:${CENTRAL})(?:${CENTRAL})+$`, 'u')
const EACH_CENTRAL = new RegExp(CENTRAL, 'gu')
/** The end of one name before the place of the next. */
const NAME_END = new RegExp(`(?:${ends})$`, 'u')
/** 上海市人民政府|江苏省人民政府 */
const BETWEEN_GOVERNMENTS = /(?<=人民政府)(?=[\u4e00-\u9fff]{2,8}[省市县区州]人民政府)/u
const PARTY = '中共'
const PLACE = 2

/**
 * The authorities that a text names, when it names nothing else: side by side, joined by 、, with a note on how it was
 * stamped (代章); [] where it is something else.
 * @example splitIssuers('中共云岚市委办公室云岚市人民政府办公室') // ['中共云岚市委办公室', '云岚市人民政府办公室']
 */
export function splitIssuers(text: string): string[] {
  if (text.length > LONGEST_LINE || parseMarker(text)) return []
  const names = text
    .split(/[、\s]+/u)
    .filter(Boolean)
    .map((name) => name.replace(STAMP, ''))
    .flatMap((name) =>
      CENTRAL_ROW.test(name)
        ? (name.match(EACH_CENTRAL) ?? [])
        : name.split(BETWEEN_GOVERNMENTS).flatMap(sideBySide),
    )
  return names.every((name) => ISSUER.test(name)) ? names : []
}

/** True where a text is the name of an authority, or several, and nothing else. */
export function isIssuer(text: string): boolean {
  return splitIssuers(text.replace(/\s/g, '')).length > 0
}

/** Names that begin with the same place, or with 中共 before it, written without a blank between them. */
function sideBySide(text: string): string[] {
  const place = (text.startsWith(PARTY) ? text.slice(PARTY.length) : text).slice(0, PLACE)
  const names: string[] = []
  let start = 0
  for (let at = text.indexOf(place, 1); at > 0; at = text.indexOf(place, at + 1)) {
    const from = text.slice(0, at).endsWith(PARTY) ? at - PARTY.length : at
    if (from <= start || !NAME_END.test(text.slice(start, from))) continue
    names.push(text.slice(start, from))
    start = from
  }
  return [...names, text.slice(start)]
}
