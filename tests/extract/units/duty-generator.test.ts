import { describe, expect, it } from 'vitest'
import type { UnitsByRole } from '../../../src/extract/units/duty.js'
import { findDutyClauses } from '../../../src/extract/units/duty-clause.js'
import { readDuty } from '../../../src/extract/units/readable-duty.js'
import {
  BRACKETS,
  DUTY_FORMS,
  type DutyForm,
  GROUPS,
  NAMES,
  OPEN_ENDS,
  seeded,
} from '../../support/duty-forms.js'

/** So many clauses are made up of each way to write one. */
const DRAWS = 25
const TEXT = '按时公开部门预算，写明增减'
const WIDTHS: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' }

interface Draw {
  /** What is printed. */
  text: string
  /** The units that it names. */
  units: UnitsByRole
}

/** Draws lists and puts them into a form, a bracket and a place. */
function drawing(random: () => number) {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const half = (text: string) => text.replace(/[，；：（）]/g, (mark) => WIDTHS[mark] ?? mark)

  /** One to five names that the clause does not have yet, joined as notices join them. */
  const drawList = (taken: Set<string>, isOpen: boolean) => {
    const names: string[] = []
    const count = 1 + Math.floor(random() * 5)
    while (names.length < count) {
      const name = random() < 0.7 ? pick(NAMES) : pick(GROUPS)
      if (taken.has(name)) continue
      taken.add(name)
      names.push(name)
    }
    const text = names.reduce((list, name, i) => {
      const isLast = i === names.length - 1
      if (isLast && random() < 0.2) return `${list}${pick(['和', '及', '以及', '与', '、以及'])}${name}`
      return `${list}${pick(['、', '、', '、', '，', '、、', '，、'])}${name}`
    })
    return { names, text: isOpen && random() < 0.3 ? text + pick(OPEN_ENDS) : text }
  }

  const drawClause = (form: DutyForm): Draw => {
    const taken = new Set<string>()
    const lists = form.roles.map(() => drawList(taken, form.opens))
    const [a = '', b = '', c = ''] = lists.map((list) => list.text)
    const units: UnitsByRole = { lead: [], responsible: [], supporting: [] }
    form.roles.forEach((role, i) => {
      units[role].push(...(lists[i]?.names ?? []))
    })
    return { text: form.write([a, b, c]), units }
  }

  /** The clause behind the full stop, in front of it, or without a bracket on a line of its own. */
  const place = (clause: string): string => {
    const [open, close] = pick(BRACKETS)
    return pick([
      () => `${TEXT}。${open}${clause}${close}`,
      () => `${TEXT}。${open}${clause}。${close}`,
      () => `${TEXT}${open}${clause}${close}。`,
      () => `${TEXT}。${open}${clause}${close}\n`,
    ])()
  }

  return (form: DutyForm): Draw => {
    const { text, units } = drawClause(form)
    const printed = place(text)
    if (random() < 0.5) return { text: printed, units }
    const narrow = (names: string[]) => names.map(half)
    const narrowed = {
      lead: narrow(units.lead),
      responsible: narrow(units.responsible),
      supporting: narrow(units.supporting),
    }
    return { text: half(printed), units: narrowed }
  }
}

function unitsIn(text: string): UnitsByRole[] {
  return findDutyClauses(text).map(({ content }) => readDuty(content, 'responsible', undefined).units)
}

const byName = new Map<string, DutyForm[]>()
for (const form of DUTY_FORMS) byName.set(form.name, [...(byName.get(form.name) ?? []), form])

describe('made-up clauses', () => {
  it.each([...byName])('with %s name the units that were put into them', (name, forms) => {
    const draw = drawing(seeded(name.length * 7919 + forms.length))
    for (const form of forms)
      for (let i = 0; i < DRAWS; i++) {
        const { text, units } = draw(form)
        expect({ text, units: unitsIn(text) }).toEqual({ text, units: [units] })
      }
  })
})
