import type { Rule } from '../model/plan-diff.js'
import type { MessageText } from './text.js'

/** What a change is about, in a word: the label before what it was and what it is. */
export const RULE_LABELS: Readonly<Record<Rule, MessageText>> = {
  'task-removed': { zh: '删去', en: 'Removed' },
  'task-added': { zh: '新增', en: 'Added' },
  'task-split': { zh: '拆分', en: 'Split' },
  'task-merged': { zh: '合并', en: 'Merged' },
  'lead-unit-changed': { zh: '牵头单位', en: 'Lead' },
  'responsible-unit-removed': { zh: '责任单位', en: 'Responsible' },
  'responsible-unit-added': { zh: '责任单位', en: 'Responsible' },
  'supporting-unit-changed': { zh: '配合单位', en: 'Supporting' },
  'deadline-dropped': { zh: '时限', en: 'Deadline' },
  'deadline-changed': { zh: '时限', en: 'Deadline' },
  'measure-changed': { zh: '指标', en: 'Measure' },
  'requirement-removed': { zh: '要求', en: 'Requires' },
  'requirement-added': { zh: '要求', en: 'Requires' },
  'task-reworded': { zh: '表述', en: 'Wording' },
  'task-moved': { zh: '章节', en: 'Section' },
  'task-renumbered': { zh: '序号', en: 'Number' },
  'section-renamed': { zh: '章节改名', en: 'Section' },
  'unit-renamed': { zh: '单位改称', en: 'Unit name' },
  'year-rolled': { zh: '换年份', en: 'Year' },
  'format-only': { zh: '格式', en: 'Format' },
}

/** Words of the formats that a comparison is rendered in. */
export const DIFF_RENDER_MESSAGES = {
  text: { zh: '供人在终端阅读', en: 'for reading on a terminal' },
  markdown: { zh: '可贴进合并请求的评论和步骤摘要', en: 'for pull request comments and step summaries' },

  tasks: { zh: '{count} 项任务', en: '{count} tasks' },
  counts: {
    zh: '任务 {base} → {revision} 项：保留 {kept}，新增 {added}，删去 {removed}',
    en: 'Tasks {base} → {revision}: {kept} kept, {added} added, {removed} removed',
  },
  split: { zh: '，拆分 {count}', en: ', {count} split' },
  merged: { zh: '，合并 {count}', en: ', {count} merged' },
  acceptedCount: { zh: '；已接受的变动 {count}', en: '; accepted changes: {count}' },
  same: {
    zh: '没有变动：两份计划的 {count} 项任务一一对应，内容相同。',
    en: 'No change: the {count} tasks of the two plans are the same.',
  },
  nothingToTell: { zh: '没有需要报告的变动。', en: 'No change to report.' },

  changed: { zh: '有变动的任务', en: 'Tasks changed' },
  gathered: { zh: '合并列出的变动', en: 'Changes listed together' },
  accepted: { zh: '已接受的变动', en: 'Accepted changes' },
  until: { zh: '有效至 {date}', en: 'until {date}' },
  title: { zh: '标题', en: 'Title' },
  placeInSection: { zh: '本节第 {place} 项', en: 'place {place} of its section' },
  due: { zh: '时限：{deadlines}', en: 'Due: {deadlines}' },
  inTasks: { zh: '{count} 项：{tasks}', en: '{count} tasks: {tasks}' },
  counted: { zh: '{name}（{count}）', en: '{name} ({count})' },
  between: { zh: '、', en: ', ' },

  page: { zh: '第{page}页', en: 'p. {page}' },
  line: { zh: '第{line}行', en: 'line {line}' },
  inBrackets: { zh: '（{text}）', en: ' ({text})' },

  heading: { zh: '计划比较', en: 'Plans compared' },
  base: { zh: '前一份', en: 'Base' },
  revision: { zh: '后一份', en: 'Revision' },
  plan: { zh: '计划', en: 'Plan' },
  taskCount: { zh: '任务数', en: 'Tasks' },
  level: { zh: '级别', en: 'Level' },
  kind: { zh: '变动', en: 'Change' },
  rule: { zh: '规则', en: 'Rule' },
  count: { zh: '数量', en: 'Count' },
  before: { zh: '原来', en: 'Before' },
  after: { zh: '现在', en: 'After' },
  wording: { zh: '表述', en: 'Wording' },
  place: { zh: '位置', en: 'Where' },
  reason: { zh: '理由', en: 'Reason' },
  by: { zh: '接受人', en: 'Accepted by' },
  date: { zh: '日期', en: 'Date' },
  expires: { zh: '有效至', en: 'Until' },
  baselineNotes: { zh: '基线中不再需要的条目', en: 'Entries of the baseline that are not needed' },
  cut: {
    zh: '篇幅所限，另有 {count} 条没有列出；完整结果请用 --format json 或 html。',
    en: '{count} entries more did not fit in here; --format json and html have all of them.',
  },

  years: { zh: '{base}年 → {revision}年', en: '{base} → {revision}' },
  history: { zh: '各项任务的历年变化', en: 'The tasks through the years' },
  unchangedTasks: {
    zh: '另有 {count} 项任务在 {plans} 份计划中都有，没有变动。',
    en: '{count} tasks more are in all {plans} plans, unchanged.',
  },
} as const satisfies Record<string, MessageText>
