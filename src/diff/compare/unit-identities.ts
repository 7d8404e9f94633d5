import { foldName } from '../../language/fold-name.js'
import type { Unit } from '../../model/notice.js'
import type { PlanView } from '../plan-view.js'
import { foldText } from '../text/fold-text.js'

/** A way in which two names can mean one unit: where a key of the base's name is a key of the revision's. */
export interface UnitIdentity {
  baseKeys(name: string): readonly string[]
  revisionKeys(name: string): readonly string[]
}

/** What a full name has in front of one that leaves its place out: 市, 云岚市 */
const PLACE = /^\p{Script=Han}{0,8}[省市州盟县区旗镇乡]$/u
/** What a name begins with that says its level but no place: the 市 of 市财政局 */
const LEVEL = /^[省市州盟县区旗镇乡]/u
/** No place is longer. */
const LONGEST_PLACE = 9
/** No name of a unit is shorter. */
const SHORTEST_NAME = 2
/** 税务分局 */
const BRANCH = /分局$/u
const BUREAU = '局'

/**
 * How two names can mean the same unit, the surest first: printed the same, another name of it, the unit that took over in a
 * reform, a name with its place left out. The first is no change at all; the others say that the unit goes by another name.
 */
export function unitIdentities(base: PlanView, revision: PlanView): readonly UnitIdentity[] {
  const ofBase = (name: string) => knownNames(name, base.units.get(name))
  const ofRevision = (name: string) => knownNames(name, revision.units.get(name))
  const printed = (name: string) => [foldText(name)]
  return [
    { baseKeys: printed, revisionKeys: printed },
    { baseKeys: ofBase, revisionKeys: ofRevision },
    { baseKeys: (name) => successors(base.units.get(name)), revisionKeys: ofRevision },
    { baseKeys: ofBase, revisionKeys: (name) => successors(revision.units.get(name)) },
    { baseKeys: (name) => [foldedName(name)], revisionKeys: withoutPlace },
    { baseKeys: withoutPlace, revisionKeys: (name) => [foldedName(name)] },
  ]
}

/** All names of a unit, folded. */
function knownNames(name: string, unit: Unit | undefined): readonly string[] {
  return [name, unit?.canonical ?? name, ...(unit?.aliases ?? [])].map(foldedName)
}

function foldedName(name: string): string {
  return foldName(foldText(name))
}

/** Who took over from a unit; a branch (地税分局) may have become a bureau (区税务局) in the same reform. */
function successors(unit: Unit | undefined): readonly string[] {
  if (!unit?.succeededBy) return []
  const name = foldedName(unit.succeededBy.name)
  return [name, name.replace(BRANCH, BUREAU)]
}

/** What is left of a name without its place: 财政局 of 市财政局, 市财政局 and 财政局 of 云岚市财政局. */
function withoutPlace(name: string): readonly string[] {
  const full = foldedName(name)
  const most = Math.min(LONGEST_PLACE, full.length - SHORTEST_NAME)
  return Array.from({ length: Math.max(0, most) }, (_, index) => index + 1).flatMap((length) => {
    const [front, bare] = [full.slice(0, length), full.slice(length)]
    const level = LEVEL.exec(bare)?.[0] ?? ''
    return PLACE.test(front) || PLACE.test(front + level) ? [bare] : []
  })
}
