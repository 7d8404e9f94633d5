import type { Diagnostic } from '../../model/diagnostic.js'
import type { Provenance } from '../../model/document.js'
import { diagnose } from '../../result.js'
import { isGarbledList, quote } from '../legibility.js'
import { noUnits } from '../task-draft.js'
import { PERSON_TITLES } from '../words/beside-names.js'
import type { Role } from '../words/role-labels.js'
import { type Duty, parseDuty } from './duty.js'
import { looksLikeUnit } from './unit-endings.js'
import { hasQuantities } from './unit-list.js'

/** What each role is called in a message. */
const ROLE_NAMES: Readonly<Record<Role, string>> = {
  lead: '牵头单位',
  responsible: '责任单位',
  supporting: '配合单位',
}

/** A duty, and what could not be read of it. */
export interface ReadDuty extends Omit<Duty, 'doubts' | 'people' | 'told'> {
  diagnostics: Diagnostic[]
}

/** No unit has a longer name; what is longer is a sentence. */
const LONGEST_NAME = 40
/** A full stop inside, or words that only sentences have. */
const SENTENCE = /[。！？].|的(?!士)|不再|均(?:需|须|由|为|要|应|涉及|属)|下同|为牵头/u
/** A character whose bytes were lost: 市发?委 */
const LOST = /[?？\ufffd]/
const LOST_AT_END = /[?？\ufffd]$/
/** 分管副市长, 李某同志 */
const PERSON = new RegExp(`(?:${PERSON_TITLES.join('|')})$`, 'u')
/** A group may be described in a few words: 承担整改任务的所有部门和单位 */
const DESCRIBED_GROUP = /(?:部门|单位|机构|企业|地区)$/u

/**
 * Reads a unit clause or cell. Glyph soup gives no units, a sentence is no unit: both are reported. A name that
 * does not end as units do is kept and pointed out.
 * @param role what units are that neither a label nor a verb tells of
 */
export function readDuty(text: string, role: Role, provenance: Provenance | undefined): ReadDuty {
  if (isGarbledList(text)) {
    const diagnostics = [
      diagnose('unreadable-units', { role: ROLE_NAMES[role], quote: quote(text) }, { provenance }),
    ]
    return { units: noUnits(), deadlines: [], rules: [], diagnostics }
  }
  const duty = parseDuty(text, role)
  const diagnostics = duty.doubts.map((words) =>
    diagnose('role-unsure', { quote: quote(words) }, { provenance }),
  )
  for (const names of duty.people)
    diagnostics.push(
      diagnose('person-left-out', { role: ROLE_NAMES[role], quote: quote(names) }, { provenance }),
    )
  if (hasQuantities(text))
    diagnostics.push(diagnose('quantities-left-out', { quote: quote(text) }, { provenance }))
  const units = noUnits()
  for (const each of ['lead', 'responsible', 'supporting'] as const)
    for (const printed of duty.units[each]) {
      const name = printed.replace(LOST_AT_END, '')
      const code = name === printed ? judge(name) : judgeCut(name)
      if (code)
        diagnostics.push(diagnose(code, { role: ROLE_NAMES[each], quote: quote(printed) }, { provenance }))
      if (code === null || code === 'unit-unusual') units[each].push(name)
    }
  return { units, deadlines: duty.deadlines, rules: duty.rules, diagnostics }
}

type Verdict = 'unreadable-units' | 'units-not-understood' | 'unit-unusual' | 'person-left-out' | null

/** A name with a lost character behind it is whole where it ends as units do: what was lost is a mark. */
function judgeCut(name: string): Verdict {
  return looksLikeUnit(name) && judge(name) === null ? 'unit-unusual' : 'unreadable-units'
}

function judge(name: string): Verdict {
  if (LOST.test(name)) return 'unreadable-units'
  if (PERSON.test(name)) return 'person-left-out'
  if (name.length > LONGEST_NAME || (SENTENCE.test(name) && !DESCRIBED_GROUP.test(name)))
    return 'units-not-understood'
  return looksLikeUnit(name) ? null : 'unit-unusual'
}
