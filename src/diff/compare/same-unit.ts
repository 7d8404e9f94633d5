import { foldName } from '../../language/fold-name.js'
import type { Unit } from '../../model/notice.js'
import type { PlanView } from '../plan-view.js'
import { foldText } from '../text/fold-text.js'

/** Tells whether two names mean one unit, the base's first. */
export type SameUnit = (base: string, revision: string) => boolean

/** What a name that is spelt out has in front of one that leaves it out: 市, 云岚市, 云岚 */
const PLACE = /^(?:\p{Script=Han}{0,8}(?:省|市|州|盟|县|区|旗|镇|乡)|\p{Script=Han}{2,4})$/u
/** What a name begins with that says its level but no place: 市 of 市财政局 */
const LEVEL = /^[省市州盟县区旗镇乡]/u

/** 税务分局 */
const BRANCH = /分局$/u
const BUREAU = '局'

/**
 * How two names can mean the same unit, the surest first: printed the same, another name of it, the unit that took over in a
 * reform, or a name with its place left out.
 * @returns the first is no change at all; the others say that the unit goes by another name
 */
export function unitIdentities(base: PlanView, revision: PlanView): readonly SameUnit[] {
  const namesOf = (plan: PlanView, name: string) => knownNames(name, plan.units.get(name))
  return [
    (one, other) => foldText(one) === foldText(other),
    (one, other) => sharesOne(namesOf(base, one), namesOf(revision, other)),
    (one, other) => tookOver(base.units.get(one), namesOf(revision, other)),
    (one, other) => tookOver(revision.units.get(other), namesOf(base, one)),
    (one, other) => leavesOutPlace(one, other) || leavesOutPlace(other, one),
  ]
}

/** All names of a unit, folded. */
function knownNames(name: string, unit: Unit | undefined): ReadonlySet<string> {
  return new Set([name, unit?.canonical ?? name, ...(unit?.aliases ?? [])].map(foldedName))
}

function foldedName(name: string): string {
  return foldName(foldText(name))
}

function sharesOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((name) => other.has(name))
}

/** A branch (地税分局) may have become a bureau (区税务局) in the same reform. */
function tookOver(unit: Unit | undefined, names: ReadonlySet<string>): boolean {
  if (!unit?.succeededBy) return false
  const successor = foldedName(unit.succeededBy.name)
  return names.has(successor) || names.has(successor.replace(BRANCH, BUREAU))
}

/** 财政局 and 市财政局, 市财政局 and 云岚市财政局; never 市财政局 and 省财政厅. */
function leavesOutPlace(short: string, long: string): boolean {
  const [bare, full] = [foldedName(short), foldedName(long)]
  if (!full.endsWith(bare) || full.length === bare.length || bare.length < 2) return false
  const front = full.slice(0, full.length - bare.length)
  return PLACE.test(front + (LEVEL.exec(bare)?.[0] ?? '')) || PLACE.test(front)
}
