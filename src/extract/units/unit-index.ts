import type { Diagnostic } from '../../model/diagnostic.js'
import type { Notice, Task, Unit } from '../../model/notice.js'
import { diagnose, type Result } from '../../result.js'
import type { Context, Prefix } from '../registry/context.js'
import { noticeContext, prefixOfUnit } from '../registry/notice-context.js'
import type { Registry } from '../registry/registry.js'
import { findUnit, type KnownUnit } from '../registry/resolve-unit.js'
import { nameParts } from './name-parts.js'
import { describeUnit } from './unit-kind.js'

/** More other names of one unit help nobody. */
const MAX_ALIASES = 6

type Finder = (name: string, context: Context) => KnownUnit | null

/** What is gathered about one name. */
interface Named {
  tasks: number
  leads: number
  /** What it was found to be, by full name, in the order of first mention. */
  meanings: Map<string, { unit: KnownUnit; count: number; task: string }>
}

/**
 * Every unit that the tasks name, in the order of first mention: as printed, its full name, and how many tasks name it.
 * A name without a level takes that of the names before it in the task, else the notice's own. Where it means
 * different units in different tasks, the index says the most frequent, and a diagnostic the others.
 */
export function unitIndex(
  tasks: readonly Task[],
  notice: Pick<Notice['notice'], 'issuer' | 'title' | 'year'>,
  registry: Registry,
): Result<Unit[]> {
  const names = tasks.flatMap(namesOf)
  const context = noticeContext(notice, [...new Set(names)], registry)
  const found = new Map<string, Named>()
  const find = finder(registry)
  for (const task of tasks) nameUnits(task, context, find, found)
  const diagnostics = [...found].flatMap(([name, named]) => ambiguous(name, named))
  return { value: [...found].map(([name, named]) => toUnit(name, named)), diagnostics }
}

function namesOf({ leadUnits, responsibleUnits, supportingUnits }: Task): string[] {
  return [...new Set([...leadUnits, ...responsibleUnits, ...supportingUnits])]
}

/** Counts the units of one task, each in the light of those before it. */
function nameUnits(task: Task, context: Context, find: Finder, found: Map<string, Named>): void {
  const before: Prefix[] = []
  for (const name of namesOf(task)) {
    const named = found.get(name) ?? { tasks: 0, leads: 0, meanings: new Map() }
    found.set(name, named)
    named.tasks++
    if (task.leadUnits.includes(name)) named.leads++
    const unit = find(name, within(context, before))
    if (!unit) continue
    const meaning = named.meanings.get(unit.canonical) ?? { unit, count: 0, task: task.id }
    named.meanings.set(unit.canonical, { ...meaning, count: meaning.count + 1 })
    const prefix = prefixOfUnit(unit)
    if (prefix) moveToFront(before, prefix)
  }
}

/** Looks names up, each once in the same surroundings: plans repeat few names often. */
function finder(registry: Registry): Finder {
  const known = new Map<string, KnownUnit | null>()
  return (name, context) => {
    const around = context.prefixes.map(({ word, placeName }) => `${word} ${placeName}`)
    const key = [name, ...around].join('\n')
    const unit = known.get(key) ?? (known.has(key) ? null : findUnit(nameParts(name).bare, registry, context))
    known.set(key, unit)
    return unit
  }
}

/** One of each word is enough, the nearest first. */
function moveToFront(before: Prefix[], prefix: Prefix): void {
  const at = before.findIndex(({ word }) => word === prefix.word)
  if (at >= 0) before.splice(at, 1)
  before.unshift(prefix)
}

/** What is known where a name stands: a national unit among local ones says nothing about the next name. */
function within(context: Context, before: readonly Prefix[]): Context {
  const local = before.filter(({ word }) => word !== '')
  const national = before.filter(({ word }) => word === '')
  const prefixes = [...local.map((prefix) => named(prefix, context)), ...context.prefixes, ...national]
  return { ...context, prefixes }
}

/** A bare 市 is the notice's own city. */
function named(prefix: Prefix, context: Context): Prefix {
  const own = context.prefixes.find(({ word }) => word === prefix.word)
  return prefix.placeName === '' && own ? own : prefix
}

function toUnit(name: string, { tasks, leads, meanings }: Named): Unit {
  const { bare, others } = nameParts(name)
  const unit = mostFrequent(meanings)?.unit ?? null
  const { kind, collective } = unit ? { kind: unit.kind, collective: false } : describeUnit(name)
  const isOther = (other: string) => other !== name && other !== bare && other !== unit?.canonical
  return {
    name,
    canonical: unit?.canonical ?? null,
    kind,
    level: unit?.level ?? null,
    collective,
    aliases: [...new Set([...others, ...(unit?.aliases ?? [])])].filter(isOther).slice(0, MAX_ALIASES),
    succeededBy: unit?.succeededBy ?? null,
    source: unit?.source ?? null,
    tasks,
    leads,
  }
}

/** The first of those that were met most often. */
function mostFrequent<Meaning extends { count: number }>(
  meanings: ReadonlyMap<string, Meaning>,
): Meaning | undefined {
  const most = Math.max(...[...meanings.values()].map(({ count }) => count))
  return [...meanings.values()].find(({ count }) => count === most)
}

/** Says so where one name means different units. */
function ambiguous(name: string, { meanings }: Named): Diagnostic[] {
  if (meanings.size < 2) return []
  const canonical = mostFrequent(meanings)?.unit.canonical ?? ''
  const others = [...meanings.values()].filter(({ unit }) => unit.canonical !== canonical)
  const values = { name, canonical, others: others.map(({ unit }) => unit.canonical).join('、') }
  return [diagnose('unit-ambiguous', values, { task: others[0]?.task })]
}
