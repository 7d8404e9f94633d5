import type { TextLine } from '../prose/lines.js'
import { splitUnits } from '../units/unit-list.js'
import { ADDRESSEE_ENDS, NOT_IN_ADDRESSEES } from '../words/front-words.js'

/** Addressees run over so many lines at most. */
const MOST_LINES = 6
const LONGEST = 600
const LONGEST_NAME = 70
/** 各县（市、区）人民政府，市政府各部门： with the first sentence behind it or not, also where the colon is lost */
const LIST =
  /^(?:主送(?:机关|单位)?[：:]\s*)?([^。；;：:！？《]{2,600})([：:]|(?=《[^》]{2,100}》(?:已|业|经))|$)/u
const ENDS_AS_ADDRESSEE = new RegExp(
  `(?:${ADDRESSEE_ENDS.join('|')})(?:[（(〔][^（(〔）)〕]{0,40}[）)〕])?$`,
  'u',
)
const IS_SENTENCE = new RegExp(NOT_IN_ADDRESSEES.join('|'), 'u')
/** A list that goes on on the next line ends like this, or in the middle of a name. */
const GOES_ON = /[，、,]$/u
/** A list that goes on begins with a group, or has a separator. */
const OPENS_LIST = /^各|[，、]/u
const FOR_SEVERAL = /各|有关|相关|所属|直属/u

/** The addressees (主送机关) of a notice, GB/T 9704-2012 clause 7.3.2; [] where none are named. */
export function findAddressees(lines: readonly TextLine[]): string[] {
  for (let i = 0; i < lines.length; i++) {
    const names = addresseesAt(lines, i)
    if (names.length > 0) return names
  }
  return []
}

/** A list that begins on a line and ends with a colon, there or on one of the next lines. */
function addresseesAt(lines: readonly TextLine[], start: number): string[] {
  let text = ''
  for (let i = start; i < Math.min(lines.length, start + MOST_LINES); i++) {
    text += (lines[i]?.text ?? '').slice(0, LONGEST)
    const list = LIST.exec(text)
    if (!list) return []
    if (isClosed(list, text)) return namesIn(list[1] ?? '')
    if (!OPENS_LIST.test(text)) return []
    if (!GOES_ON.test(text) && !goesOn(lines[i + 1]?.text)) return endsWithoutColon(text) ? namesIn(text) : []
  }
  return []
}

/** A colon stands behind the list, or the first sentence does. */
function isClosed(list: RegExpExecArray, text: string): boolean {
  return list[2] !== '' || list[0].length < text.length
}

/** The rest of a list stands before a colon and is short. */
function goesOn(next = ''): boolean {
  const text = next.slice(0, LONGEST)
  const list = LIST.exec(text)
  return list !== null && isClosed(list, text) && namesIn(list[1] ?? '').length > 0
}

/** A colon may be lost; then only several groups tell a list of addressees. */
function endsWithoutColon(text: string): boolean {
  const names = splitUnits(text)
  return names.length > 1 && names.filter((name) => FOR_SEVERAL.test(name)).length > 1
}

function namesIn(list: string): string[] {
  if (IS_SENTENCE.test(list)) return []
  const names = splitUnits(list)
  const areAddressees = names.every((name) => name.length <= LONGEST_NAME && ENDS_AS_ADDRESSEE.test(name))
  return areAddressees ? names : []
}
