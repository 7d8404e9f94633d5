// Prints a made plan: as a document of blocks, as a reader gives it, and as text.
import { leavesOf, printedDeadline, tasksOf } from './plan-data.mjs'

const DIGITS = '零一二三四五六七八九'
const LABELS = { lead: '牵头单位', responsible: '责任单位', supporting: '配合单位' }

/** 1 → 一, 12 → 十二, 120 → 一百二十 */
function chinese(number) {
  if (number >= 100) {
    const rest = number % 100
    const tail =
      rest === 0 ? '' : rest < 10 ? `零${DIGITS[rest]}` : rest < 20 ? `一${chinese(rest)}` : chinese(rest)
    return `${DIGITS[Math.floor(number / 100)]}百${tail}`
  }
  if (number < 10) return DIGITS[number]
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`
}

/** Words one behind the other. */
export const textOf = (tokens) => tokens.map(({ text }) => text).join('')

/** A sentence as it is printed. */
export const sentenceText = ({ tokens }) => `${textOf(tokens)}。`

/** Names of units as they are printed: those elided without the level, which the one before them carries. */
export const unitNames = (units) =>
  units.map(({ name, elided }, i) => (elided && mayElide(units, i) ? name.slice(1) : name))

/** Behind a unit whose prefix tells the level; 市委 is no prefix. */
export function mayElide(units, i) {
  const { isKnown, name } = units[i]
  return i > 0 && isKnown === true && units[i - 1].isKnown === true && !name.startsWith('市委')
}

/** The plan's title. */
const titleOf = ({ year, city }) => `${year}年${city}市政务公开工作要点`

/** Headings and tasks in order, with what is printed in front of them. */
function numbered(plan) {
  const items = []
  let running = 0
  plan.sections.forEach((section, i) => {
    items.push({ heading: `${chinese(i + 1)}、${section.title.join('')}` })
    const isDeep = section.sections.length > 0
    for (const [j, leaf] of leavesOf([section]).entries()) {
      if (isDeep) items.push({ heading: `（${chinese(j + 1)}）${leaf.title.join('')}` })
      leaf.tasks.forEach((task, k) => {
        running += 1
        const number = plan.runsOn ? running : k + 1
        const isArabic = isDeep || plan.runsOn
        items.push({ task, number, printed: isArabic ? `${number}.` : `（${chinese(number)}）` })
      })
    }
  })
  return items
}

/** Numbers of the tasks by their keys. */
export function numbersOf(plan) {
  return new Map(numbered(plan).flatMap(({ task, number }) => (task ? [[task.key, number]] : [])))
}

/** The lines of the covering letter and of the plan's title. */
function frontLines(plan) {
  const issuer = `${plan.city}市人民政府办公室`
  return [
    `${issuer}关于印发${titleOf(plan)}的通知`,
    '各县（市、区）人民政府，市政府各部门：',
    `现将《${titleOf(plan)}》印发给你们，请结合实际组织实施。`,
    issuer,
    `${plan.year}年3月15日`,
    titleOf(plan),
  ]
}

/** （牵头单位：…；责任单位：…；完成时限：…） */
function clauseOf({ units, deadline }) {
  const lists = Object.entries(LABELS)
    .filter(([role]) => units[role].length > 0)
    .map(([role, label]) => `${label}：${unitNames(units[role]).join('、')}`)
  if (deadline) lists.push(`完成时限：${printedDeadline(deadline)}`)
  return lists.length > 0 ? `（${lists.join('；')}）` : ''
}

/** Paragraphs of a plan in prose. */
function proseLines(plan) {
  return numbered(plan).map(({ heading, task, printed }) => {
    if (heading) return heading
    const title = task.title ? `${textOf(task.title)}。` : ''
    return `${printed}${title}${task.sentences.map(sentenceText).join('')}${clauseOf(task)}`
  })
}

/** Rows of a plan in a table; a heading is a row of one cell. */
function tableRows(plan) {
  const roles = plan.roles.map((role) => LABELS[role])
  const title = plan.titled ? ['工作任务'] : []
  const deadline = plan.hasDeadlines ? ['完成时限'] : []
  const header = ['序号', ...title, '具体要求', ...roles, ...deadline]
  const rows = numbered(plan).map(({ heading, task, number }) => {
    if (heading) return [heading]
    return [
      String(number),
      ...(plan.titled ? [textOf(task.title)] : []),
      task.sentences.map(sentenceText).join(''),
      ...plan.roles.map((role) => unitNames(task.units[role]).join('、')),
      ...(plan.hasDeadlines ? [task.deadline ? printedDeadline(task.deadline) : ''] : []),
    ]
  })
  return [header, ...rows]
}

/** A plan as text: prose, or a table in Markdown. */
export function planText(plan) {
  const body =
    plan.layout === 'prose'
      ? proseLines(plan)
      : tableRows(plan).flatMap((row, i, [header]) => {
          const cells = [...row, ...header.slice(row.length).map(() => '')]
          return [`| ${cells.join(' | ')} |`, ...(i === 0 ? [`|${header.map(() => '---|').join('')}`] : [])]
        })
  return [...frontLines(plan), ...body].join('\n')
}

const NOWHERE = { page: null, line: null, table: null, row: null, bbox: null }

const paragraph = (text, line) => ({
  type: 'paragraph',
  text,
  style: null,
  align: null,
  fontSize: null,
  layer: 'body',
  provenance: [{ ...NOWHERE, line }],
})

function table(rows) {
  const columns = rows[0].length
  const cells = rows.flatMap((row, r) =>
    row.map((text, column) => ({
      row: r,
      column,
      rowSpan: 1,
      columnSpan: row.length === 1 ? columns : 1,
      lines: text === '' ? [] : [text],
      provenance: [{ ...NOWHERE, table: 1, row: r + 1 }],
    })),
  )
  return {
    type: 'table',
    structure: 'grid',
    rows: rows.length,
    columns,
    cells,
    provenance: [{ ...NOWHERE, table: 1 }],
  }
}

/** A plan as a reader gives it. */
export function planDocument(plan) {
  const front = frontLines(plan).map((text, i) => paragraph(text, i + 1))
  const body =
    plan.layout === 'prose'
      ? proseLines(plan).map((text, i) => paragraph(text, front.length + i + 1))
      : [table(tableRows(plan))]
  return {
    source: { name: `${plan.year}.txt`, format: 'text', sha256: 'ab'.repeat(32), pages: null },
    title: null,
    normalization: { script: 'hans', steps: [] },
    blocks: [...front, ...body],
  }
}

/**
 * The notice in a made plan, and the id of each task by its key.
 * @param extractNotice the library's
 * @throws Error where the library reads another plan than was made: nothing can then be said about its comparison
 */
export function noticeOf(plan, extractNotice) {
  const { value: notice } = extractNotice(planDocument(plan))
  const made = tasksOf(plan)
  const numbers = numbersOf(plan)
  if (notice.tasks.length !== made.length)
    throw new Error(`${made.length} tasks were made, ${notice.tasks.length} read`)
  made.forEach((task, i) => {
    const read = notice.tasks[i]
    const wanted = {
      ...(task.title ? { task: textOf(task.title) } : {}),
      requirements: [task.sentences.map(sentenceText).join('')],
      leadUnits: unitNames(task.units.lead),
      responsibleUnits: unitNames(task.units.responsible),
      supportingUnits: unitNames(task.units.supporting),
      deadlines: [
        ...(task.deadline ? [printedDeadline(task.deadline)] : []),
        ...markedTexts(task, 'deadline'),
      ],
      measures: markedTexts(task, 'measure'),
    }
    for (const [field, value] of Object.entries(wanted)) {
      const found = ['deadlines', 'measures'].includes(field)
        ? read[field].map(({ text }) => text)
        : read[field]
      if (JSON.stringify(found) !== JSON.stringify(value))
        throw new Error(
          `${numbers.get(task.key)} ${textOf(task.title ?? [])}/${read.requirements.join().slice(0, 80)} ${field}: made ${JSON.stringify(value)}, read ${JSON.stringify(found)}`,
        )
    }
  })
  return { notice, ids: new Map(made.map((task, i) => [task.key, notice.tasks[i].id])) }
}

function markedTexts({ sentences }, kind) {
  return sentences.flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind === kind).map(({ text }) => text),
  )
}
