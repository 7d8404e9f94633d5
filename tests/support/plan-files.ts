/** A short plan as text, of an invented city; the tasks in the order given. */
function planText(year: number, tasks: readonly string[]): string {
  const lines = tasks.map((task, index) => `${index + 1}. ${task}`)
  return [`云岚市${year}年政务公开工作要点`, '', ...lines, ''].join('\n')
}

/** Tasks that stay. */
const KEPT = [
  '公开重大决策。决策前在门户网站听取各方意见，期限不少于7天。（牵头单位：市司法局）',
  '办好政策专栏。全年发布解读稿件20件以上。（牵头单位：市政务服务局）',
  '设立企业窗口。每月组织一次面对面答疑。（牵头单位：市工业和信息化局）',
]

/** The plan of one year. */
export const BASE_TEXT = planText(2023, [
  ...KEPT,
  '清理旧文件。6月底前完成清理并公布结果。（牵头单位：市档案局）',
])

/** That of the next: a task less, another lead unit. */
export const REVISION_TEXT = planText(2024, [
  ...KEPT.slice(0, 2),
  '设立企业窗口。每月组织一次面对面答疑。（牵头单位：市数据局）',
])
