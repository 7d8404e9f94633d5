// Sets tasks of a notice in another way: nothing that is said changes.
import { randomOf } from './random.mjs'

const HALF_WIDTH = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' }
const FULL_MARK = /[，；：（）]/gu
const SENTENCE_END = /(?<=。)/u
/** Between a Chinese character and a digit, or between two characters. */
const SEAM = /(?<=[\p{Script=Han}])(?=[\d\p{Script=Han}])/gu

const halfWidth = (text) => text.replace(FULL_MARK, (mark) => HALF_WIDTH[mark])
const spaced = (random) => (text) => text.replace(SEAM, () => (random.chance(0.2) ? ' ' : ''))
const paragraphs = (requirements) => requirements.flatMap((text) => text.split(SENTENCE_END))

/**
 * A notice with some tasks set otherwise: punctuation width, spaces, paragraph boundaries.
 * @param {Set<string>} ids of the tasks
 */
export function reformat(notice, ids, seed) {
  const random = randomOf(seed)
  const tasks = notice.tasks.map((task) => {
    if (!ids.has(task.id)) return task
    const ways = random.shuffle(['width', 'spaces', 'paragraphs']).slice(0, random.between(1, 3))
    // A task of one sentence has no boundary to be moved.
    if (paragraphs(task.requirements).length === task.requirements.length) ways.push('width')
    const change = (text) =>
      (ways.includes('spaces') ? spaced(random) : (same) => same)(
        ways.includes('width') ? halfWidth(text) : text,
      )
    const requirements = (
      ways.includes('paragraphs') ? paragraphs(task.requirements) : task.requirements
    ).map(change)
    return { ...task, requirements }
  })
  return { ...notice, tasks }
}
