import type { SmallTask } from './small-plan.js'
import { TOPICS } from './topics.js'

/** Eight tasks about different things, in two sections; each edit makes one difference. */
export const PLAN: readonly SmallTask[] = TOPICS.map(([task, ...requirements], index) => ({
  task,
  requirements,
  section: [index < 4 ? '一、便民服务' : '二、回应关切'],
  leadUnits: ['市政务局'],
  responsibleUnits: ['市信访局', '市档案馆'],
}))
/** The task that is edited, and its sentences. */
export const FIRST: SmallTask = PLAN[0] ?? {}
export const [LISTS = '', FIXES = '', POSTS = ''] = [FIRST.requirements ?? []].flat()

/** The plan with its first task edited. */
export const withFirst = (edits: SmallTask): SmallTask[] => [{ ...FIRST, ...edits }, ...PLAN.slice(1)]
/** The plan whose first task asks for these sentences. */
export const requiring = (...requirements: string[]): SmallTask[] => withFirst({ requirements })

const MORE = ['公开窗口轮值名单。', '名单遇节假日另行预告。']
const UNTITLED: SmallTask = { ...FIRST, task: null }
const REST = PLAN.slice(1).map((task, index) => ({ ...task, number: `${index + 2}` }))
/** A plan whose first task, which has no title of its own, is two tasks in the other; the rest keep their numbers. */
export const WHOLE: readonly SmallTask[] = [
  { ...UNTITLED, requirements: [LISTS, FIXES, POSTS, ...MORE] },
  ...REST,
]
export const PARTS: readonly SmallTask[] = [
  UNTITLED,
  { ...UNTITLED, requirements: MORE, number: '1' },
  ...REST,
]
