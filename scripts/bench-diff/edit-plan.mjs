// Makes next year's plan of a plan. Keys of sections, tasks and sentences stay, `origins` of a task names those it comes
// from; so what a comparison has to find can be read off the two plans. What would be arguable is not done; comments
// say what and why.

import { renameUnits, rollYears } from './edit-names.mjs'
import { editTask } from './edit-tasks.mjs'
import { rewordHeading } from './edit-words.mjs'
import { leavesOf, newKey, printedDeadline, tasksOf } from './plan-data.mjs'
import { textOf } from './print-plan.mjs'
import { randomOf } from './random.mjs'
import { taskMaker } from './task-maker.mjs'
import { TOPICS } from './topics.mjs'

/** Share of the tasks that each of these is done to. */
const SHARES = { drop: 0.06, add: 0.06, split: 0.06, merge: 0.05, move: 0.05, shift: 0.05, format: 0.1 }
/** A section keeps so many of its tasks, so that it stays clear which section it is. */
const KEPT_IN_SECTION = 0.6

/**
 * Next year's plan.
 * @param {(name: string) => { canonical: string, aliases: string[] } | null} resolveUnit the library's
 * @returns the plan; its tasks in `reformatted` are to be set in another way
 */
export function editPlan(base, { seed, resolveUnit }) {
  const random = randomOf(seed + 7_000_000)
  const plan = { ...structuredClone(base), year: base.year + 1, reform: false }
  for (const task of tasksOf(plan)) {
    task.origins = [task.key]
    task.templates = task.sentences.map(({ template }) => template)
    task.said = task.sentences.map(({ tokens }) => textOf(tokens)).join('')
  }
  const context = { plan: base, revision: plan, random, maker: taskMaker(base, random), resolveUnit }
  for (const edit of [dropTasks, moveTasks, splitTasks, mergeTasks, shiftTasks, renameSections, moveChapter])
    edit(context)
  const untouched = tasksOf(plan).filter((task) => editTask(task, context) === 0 && !task.isGroup)
  addTasks(context)
  renameUnits(context)
  rollYears(context)
  const count = Math.round(untouched.length * 2 * SHARES.format)
  const reformatted = new Set(random.shuffle(untouched).slice(0, count))
  for (const leaf of leavesOf(plan.sections)) delete leaf.original
  plan.reformatted = [...reformatted].map(({ key }) => key)
  return plan
}

const amount = (plan, share) => Math.max(1, Math.round(tasksOf(plan).length * share))

/** Leaves that may lose a task more. */
function lending({ revision, plan }) {
  const sizes = new Map(leavesOf(plan.sections).map(({ key, tasks }) => [key, tasks.length]))
  return leavesOf(revision.sections).filter(({ key, tasks }) => {
    const own = tasks.filter(({ leaf }) => leaf === undefined).length
    return own > 2 && own - 1 >= KEPT_IN_SECTION * (sizes.get(key) ?? 0)
  })
}

function dropTasks(context) {
  const { revision, random } = context
  for (let i = amount(revision, SHARES.drop); i > 0; i -= 1) {
    const leaves = lending(context)
    if (leaves.length === 0) return
    const { tasks } = random.pick(leaves)
    tasks.splice(random.below(tasks.length), 1)
  }
}

/** Into another section. */
function moveTasks(context) {
  const { revision, random } = context
  for (let i = amount(revision, SHARES.move); i > 0; i -= 1) {
    const from = random.pick(lending(context))
    const others = leavesOf(revision.sections).filter(
      (leaf) => leaf !== from && leaf.tasks.filter((task) => task.leaf === undefined).length > 2,
    )
    if (!from || others.length === 0) return
    const stay = from.tasks.filter(({ leaf }) => leaf === undefined)
    const task = random.pick(stay)
    from.tasks.splice(from.tasks.indexOf(task), 1)
    const to = random.pick(others)
    task.leaf = to.key
    to.tasks.splice(random.between(0, to.tasks.length), 0, task)
  }
}

/**
 * A task's sentences shared out over two tasks or three, which stand where it stood. Each has a sentence that no other
 * task has, or nobody could tell where it comes from.
 */
function splitTasks({ revision, random }) {
  const leaves = leavesOf(revision.sections)
  const able = leaves.flatMap((leaf) =>
    leaf.tasks
      .filter(
        (task) =>
          task.recipe && task.leaf === undefined && !task.isTwin && !task.hasTwin && own(task).length >= 2,
      )
      .map((task) => ({ leaf, task })),
  )
  for (const { leaf, task } of random.shuffle(able).slice(0, amount(revision, SHARES.split))) {
    const parts = Math.min(own(task).length, random.pick([2, 2, 3]))
    const heap = own(task).map((sentence, i) => ({ sentence, part: i < parts ? i : random.below(parts) }))
    const rest = task.sentences.filter(({ isBoilerplate }) => isBoilerplate)
    const made = Array.from({ length: parts }, (_, part) => ({
      ...structuredClone(task),
      key: newKey(),
      origins: [task.key],
      isGroup: true,
      sentences: [
        ...heap.filter((one) => one.part === part).map(({ sentence }) => sentence),
        ...(part === parts - 1 ? rest : []),
      ].map((sentence) => structuredClone(sentence)),
      title: part === 0 ? task.title : partTitle(task, part, random),
    }))
    leaf.tasks.splice(leaf.tasks.indexOf(task), 1, ...made)
    leaf.isRegrouped = true
  }
}

const own = (task) => task.sentences.filter(({ isBoilerplate }) => !isBoilerplate)

/** The task's title with another end. */
function partTitle({ title }, part, random) {
  if (!title) return null
  const ends = [
    ['配套', '措施'],
    ['日常', '监督'],
    ['成果', '运用'],
  ]
  return [...title, ...(ends[part - 1] ?? random.pick(ends)).map((text) => ({ text, kind: 'word' }))]
}

/**
 * Two neighbours become one. Not where both have the same sentence, or a unit in different roles, or deadlines of which
 * only one could stay: what became of the second would be arguable.
 */
function mergeTasks({ revision, random }) {
  const able = leavesOf(revision.sections).flatMap((leaf) =>
    leaf.tasks
      .slice(1)
      .flatMap((second, i) =>
        mergeable(leaf.tasks[i], second) ? [{ leaf, first: leaf.tasks[i], second }] : [],
      ),
  )
  const taken = new Set()
  for (const { leaf, first, second } of random.shuffle(able)) {
    if (taken.size >= 2 * amount(revision, SHARES.merge)) return
    if (taken.has(first) || taken.has(second)) continue
    taken.add(first).add(second)
    const units = Object.fromEntries(
      Object.keys(first.units).map((role) => [role, union(first.units[role], second.units[role])]),
    )
    const merged = {
      ...first,
      key: newKey(),
      origins: [...first.origins, ...second.origins],
      templates: [...first.templates, ...second.templates],
      said: first.said + second.said,
      isGroup: true,
      title: first.title && [...first.title, { text: '和', kind: 'word' }, ...second.title.slice(1)],
      sentences: [
        ...own(first),
        ...own(second),
        ...[...first.sentences, ...second.sentences].filter(({ isBoilerplate }) => isBoilerplate),
      ],
      deadline: first.deadline ?? second.deadline,
      units,
    }
    leaf.tasks.splice(leaf.tasks.indexOf(first), 2, merged)
    leaf.isRegrouped = true
  }
}

function mergeable(first, second) {
  const both = [first, second]
  if (
    both.some((task) => !task.recipe || task.isGroup || task.leaf !== undefined || task.sentences.length > 3)
  )
    return false
  // A task merged with its twin may as well have been dropped.
  if (both.some((task) => task.isTwin || task.hasTwin)) return false
  const [texts, otherTexts] = both.map(({ sentences }) => sentences.map(({ tokens }) => textOf(tokens)))
  if (texts.some((text) => otherTexts.includes(text))) return false
  const deadlines = both.flatMap(({ deadline }) => (deadline ? [printedDeadline(deadline)] : []))
  const inText = both.some(({ sentences }) =>
    sentences.some(({ tokens }) => tokens.some(({ kind }) => kind === 'deadline')),
  )
  if (new Set(deadlines).size > 1 || (inText && deadlines.length > 0)) return false
  if (
    both.every(({ sentences }) =>
      sentences.some(({ tokens }) => tokens.some(({ kind }) => kind === 'deadline')),
    )
  )
    return false
  const roleOf = new Map(
    Object.entries(first.units).flatMap(([role, list]) => list.map(({ entity }) => [entity, role])),
  )
  return Object.entries(second.units).every(([role, list]) =>
    list.every(({ entity }) => !roleOf.has(entity) || roleOf.get(entity) === role),
  )
}

function union(first, second) {
  const known = new Set(first.map(({ entity }) => entity))
  const all = [...first, ...second.filter(({ entity }) => !known.has(entity))]
  return [
    ...all.filter(({ isCollective }) => !isCollective),
    ...all.filter(({ isCollective }) => isCollective),
  ]
}

/** To another place among its neighbours; not where some of them were split or merged. */
function shiftTasks({ revision, random }) {
  const leaves = leavesOf(revision.sections).filter(
    ({ tasks, isRegrouped }) => tasks.length >= 4 && !isRegrouped,
  )
  for (let i = amount(revision, SHARES.shift); i > 0 && leaves.length > 0; i -= 1) {
    const { tasks } = random.pick(leaves)
    const from = random.below(tasks.length)
    const [task] = tasks.splice(from, 1)
    const places = Array.from({ length: tasks.length + 1 }, (_, place) => place).filter(
      (place) => place !== from,
    )
    tasks.splice(random.pick(places), 0, task)
  }
}

/** One or two headings in other words, one of a topic perhaps in quite other words. */
function renameSections({ revision, random }) {
  const all = revision.sections.flatMap((section) => [section, ...section.sections])
  for (const section of random.shuffle(all).slice(0, random.between(1, Math.min(3, all.length)))) {
    const other = section.topic?.headings.find((heading) => heading.join('') !== section.title.join(''))
    const isTaken = other && all.some(({ title }) => title.join('') === other.join(''))
    section.title = other && !isTaken && random.chance(0.3) ? other : rewordHeading(section.title, random)
  }
}

/** A whole chapter stands elsewhere: its tasks are where they were in it. */
function moveChapter({ revision, random }) {
  if (revision.sections.length < 3 || random.chance(0.7)) return
  const [chapter] = revision.sections.splice(random.below(revision.sections.length), 1)
  revision.sections.splice(random.between(0, revision.sections.length), 0, chapter)
}

/** New tasks, some of them twins of one that stands there and had none: a dropped twin would pass for the new one. */
function addTasks({ revision, random, maker }) {
  for (let i = amount(revision, SHARES.add); i > 0; i -= 1) {
    const leaf = random.pick(leavesOf(revision.sections))
    const model = leaf.tasks.find((task) => task.recipe && !task.isGroup && !task.isTwin && !task.hasTwin)
    const task =
      model && random.chance(0.25) ? maker.twin(model) : maker.task(leaf.topic ?? random.pick(TOPICS))
    leaf.tasks.splice(random.between(0, leaf.tasks.length), 0, { ...task, origins: [] })
  }
}
