import type { Rule } from '../model/plan-diff.js'
import type { MessageText } from './text.js'

/** When each rule finds something, for the lists of rules that CI systems show. */
export const RULE_DESCRIPTIONS: Readonly<Record<Rule, MessageText>> = {
  'task-removed': {
    zh: '上年计划中的任务，本年计划中没有与之对应的任务。',
    en: 'A task of the base has no counterpart in the revision.',
  },
  'task-added': {
    zh: '本年计划中的任务，上年计划中没有与之对应的任务。',
    en: 'A task of the revision has no counterpart in the base.',
  },
  'task-split': {
    zh: '上年计划中的一项任务，在本年计划中分成了几项。',
    en: 'One task of the base became several in the revision.',
  },
  'task-merged': {
    zh: '上年计划中的几项任务，在本年计划中合成了一项。',
    en: 'Several tasks of the base became one in the revision.',
  },
  'lead-unit-changed': {
    zh: '同一项任务换了牵头单位。',
    en: 'Another unit leads the same task.',
  },
  'responsible-unit-removed': {
    zh: '同一项任务少了责任单位。',
    en: 'A unit is no longer responsible for the same task.',
  },
  'responsible-unit-added': {
    zh: '同一项任务多了责任单位。',
    en: 'A further unit is responsible for the same task.',
  },
  'supporting-unit-changed': {
    zh: '同一项任务的配合单位有变动。',
    en: 'Other units support the same task.',
  },
  'deadline-dropped': {
    zh: '同一项任务原有完成时限，现在没有。',
    en: 'The same task had a deadline and has none now.',
  },
  'deadline-changed': {
    zh: '同一项任务的完成时限有变动。',
    en: 'The same task is due at another time.',
  },
  'measure-changed': {
    zh: '同一项任务的量化指标有变动，如20件改为30件。',
    en: 'A measurable target of the same task changed, from 20 items to 30 for example.',
  },
  'requirement-removed': {
    zh: '同一项任务少了一项要求。',
    en: 'The same task no longer has one of its requirements.',
  },
  'requirement-added': {
    zh: '同一项任务多了一项要求。',
    en: 'The same task has a further requirement.',
  },
  'task-reworded': {
    zh: '同一项任务换了说法。',
    en: 'The same task is worded differently.',
  },
  'task-moved': {
    zh: '同一项任务移到了别的章节，或者次序有变。',
    en: 'The same task stands in another section or in another order.',
  },
  'task-renumbered': {
    zh: '同一项任务的序号有变动。',
    en: 'The same task has another number.',
  },
  'section-renamed': {
    zh: '同一章节换了标题。',
    en: 'The same section has another heading.',
  },
  'unit-renamed': {
    zh: '同一单位换了写法：简称、省略前缀或机构改革，职责没有变动。',
    en: 'The same unit goes by another name: an alias, an elided prefix or a reform; its duty is the same.',
  },
  'year-rolled': {
    zh: '只有年份随年度变动。',
    en: 'Only the year moved on.',
  },
  'format-only': {
    zh: '只有标点、空白或格式不同。',
    en: 'Only punctuation, spaces or formatting differ.',
  },
}

/** Words of the formats that CI systems read. */
export const CI_MESSAGES = {
  junit: { zh: 'GitLab、Jenkins 等的测试报告', en: 'a test report for GitLab, Jenkins and others' },
  sarif: { zh: '代码扫描结果（SARIF 2.1.0）', en: 'code scanning results (SARIF 2.1.0)' },
  github: { zh: 'GitHub Actions 的注释', en: 'annotations of GitHub Actions' },
  suite: { zh: '{base} 与 {revision} 比较', en: '{base} compared with {revision}' },
  unchanged: { zh: '没有变动', en: 'nothing changed' },
  accepted: { zh: '{by}于{date}接受：{reason}', en: 'accepted by {by} on {date}: {reason}' },
  acceptedUntil: {
    zh: '{by}于{date}接受，有效至{expires}：{reason}',
    en: 'accepted by {by} on {date} until {expires}: {reason}',
  },
  base: { zh: '上年：{text}（{where}）', en: 'base: {text} ({where})' },
  revision: { zh: '本年：{text}（{where}）', en: 'revision: {text} ({where})' },
  wording: { zh: '改动：{text}', en: 'wording: {text}' },
  level: { zh: '级别：{level}', en: 'level: {level}' },
  fingerprint: { zh: '指纹：{fingerprint}', en: 'fingerprint: {fingerprint}' },
  betweenPlaces: { zh: ' ', en: ', ' },
  summary: {
    zh: '{plans}：重大 {error} 项，注意 {warning} 项，一般 {info} 项；已接受 {accepted} 项',
    en: '{plans}: {error} errors, {warning} warnings, {info} notes; {accepted} accepted',
  },
  leftOut: {
    zh: '。每级至多列 {limit} 条，没有列出的：重大 {error} 项，注意 {warning} 项，一般 {info} 项，请看完整报告',
    en: '. At most {limit} of a level are listed; {error} errors, {warning} warnings and {info} notes are not: see the full report',
  },
} as const satisfies Record<string, MessageText>

/** BCP 47 tags of the languages, as SARIF wants them (2.1.0, 3.14.7). */
export const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en-US' } as const
