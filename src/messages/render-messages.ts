import type { MessageText } from './text.js'

/** Headings of the columns that show a task, in the order they stand in. */
export const COLUMN_HEADINGS = {
  source: { zh: '文件', en: 'File' },
  number: { zh: '序号', en: 'No.' },
  section: { zh: '章节', en: 'Section' },
  task: { zh: '任务', en: 'Task' },
  requirements: { zh: '要求', en: 'Requirements' },
  leadUnits: { zh: '牵头单位', en: 'Lead units' },
  responsibleUnits: { zh: '责任单位', en: 'Responsible units' },
  supportingUnits: { zh: '配合单位', en: 'Supporting units' },
  deadlines: { zh: '时限', en: 'Deadlines' },
  pages: { zh: '页', en: 'Page' },
} as const satisfies Record<string, MessageText>

/** Words of the rendered formats. */
export const RENDER_MESSAGES = {
  json: { zh: '完整数据', en: 'all the data' },
  ndjson: { zh: '每行一个任务', en: 'one task a line' },
  table: { zh: '终端表格', en: 'a table for the terminal' },
  csv: { zh: '可用 Excel、WPS 打开', en: 'opens in Excel and WPS' },
  markdown: { zh: '可贴进网页和工单', en: 'for pages and tickets' },
  documentText: { zh: '逐块列出', en: 'block by block' },
  documentJson: { zh: '文档模型', en: 'the document model' },
  units: { zh: '单位', en: 'Units' },
  lead: { zh: '牵头：{units}', en: 'Lead: {units}' },
  responsible: { zh: '责任：{units}', en: 'Responsible: {units}' },
  supporting: { zh: '配合：{units}', en: 'Supporting: {units}' },
  untitled: { zh: '（无标题）', en: '(untitled)' },
  counts: { zh: '{tasks} 项任务，{units} 个单位', en: '{tasks} tasks, {units} units' },
  unassigned: {
    zh: '另有 {count} 处文字未归入任务（见 JSON 的 unassigned）',
    en: '{count} texts ended in no task (see unassigned in the JSON)',
  },
  unassignedLabel: { zh: '未归入任务的文字', en: 'Texts in no task' },
  documentNumber: { zh: '发文字号', en: 'Document number' },
  issuer: { zh: '发文机关', en: 'Issuer' },
  issuedOn: { zh: '成文日期', en: 'Issued on' },
  year: { zh: '年度', en: 'Year' },
  source: { zh: '来源', en: 'Source' },
} as const satisfies Record<string, MessageText>
