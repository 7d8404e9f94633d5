import type { Change, MatchReason, Rule } from '../model/plan-diff.js'
import type { DiagnosticMessage } from './diagnostic-messages.js'
import type { MessageText } from './text.js'

/** How a change is said. */
export interface RuleMessages {
  /** A heading over changes of this kind. */
  name: MessageText
  /** The same in the history of a task. */
  event: MessageText
  /** One change; {base} and {revision} are the tasks, {from} and {to} what changed on either side. */
  one: MessageText
}

/** What each rule says. */
export const RULE_MESSAGES: Readonly<Record<Rule, RuleMessages>> = {
  'task-removed': {
    name: { zh: '删去的任务', en: 'Tasks removed' },
    event: { zh: '{year}年删去', en: 'removed in {year}' },
    one: { zh: '「{base}」不再列入', en: '"{base}" is no longer in the plan' },
  },
  'task-added': {
    name: { zh: '新增的任务', en: 'Tasks added' },
    event: { zh: '{year}年新增', en: 'added in {year}' },
    one: { zh: '新增「{revision}」', en: '"{revision}" is new' },
  },
  'task-split': {
    name: { zh: '拆分的任务', en: 'Tasks split' },
    event: { zh: '{year}年拆分', en: 'split in {year}' },
    one: { zh: '「{base}」拆分为「{revision}」', en: '"{base}" became "{revision}"' },
  },
  'task-merged': {
    name: { zh: '合并的任务', en: 'Tasks merged' },
    event: { zh: '{year}年合并', en: 'merged in {year}' },
    one: { zh: '「{base}」合并为「{revision}」', en: '"{base}" became "{revision}"' },
  },
  'lead-unit-changed': {
    name: { zh: '牵头单位变动', en: 'Lead units changed' },
    event: { zh: '{year}年换牵头单位', en: 'lead changed in {year}' },
    one: {
      zh: '「{revision}」的牵头单位由{from}改为{to}',
      en: '"{revision}": lead changed from {from} to {to}',
    },
  },
  'responsible-unit-removed': {
    name: { zh: '减少的责任单位', en: 'Responsible units removed' },
    event: { zh: '{year}年减少责任单位', en: 'a responsible unit removed in {year}' },
    one: {
      zh: '「{revision}」的责任单位去掉{from}',
      en: '"{revision}": {from} is no longer responsible',
    },
  },
  'responsible-unit-added': {
    name: { zh: '增加的责任单位', en: 'Responsible units added' },
    event: { zh: '{year}年增加责任单位', en: 'a responsible unit added in {year}' },
    one: { zh: '「{revision}」的责任单位增加{to}', en: '"{revision}": {to} is now responsible' },
  },
  'supporting-unit-changed': {
    name: { zh: '配合单位变动', en: 'Supporting units changed' },
    event: { zh: '{year}年换配合单位', en: 'support changed in {year}' },
    one: {
      zh: '「{revision}」的配合单位由{from}改为{to}',
      en: '"{revision}": support changed from {from} to {to}',
    },
  },
  'deadline-dropped': {
    name: { zh: '取消的时限', en: 'Deadlines dropped' },
    event: { zh: '{year}年取消时限', en: 'deadline dropped in {year}' },
    one: { zh: '「{revision}」不再有时限（原为{from}）', en: '"{revision}": no longer due {from}' },
  },
  'deadline-changed': {
    name: { zh: '时限变动', en: 'Deadlines changed' },
    event: { zh: '{year}年改时限', en: 'deadline changed in {year}' },
    one: { zh: '「{revision}」的时限由{from}改为{to}', en: '"{revision}": due {to}, not {from}' },
  },
  'measure-changed': {
    name: { zh: '指标变动', en: 'Measures changed' },
    event: { zh: '{year}年改指标', en: 'measure changed in {year}' },
    one: { zh: '「{revision}」的指标由{from}改为{to}', en: '"{revision}": {from} became {to}' },
  },
  'requirement-removed': {
    name: { zh: '删去的要求', en: 'Requirements removed' },
    event: { zh: '{year}年删去要求', en: 'a requirement removed in {year}' },
    one: { zh: '「{revision}」删去要求：{from}', en: '"{revision}" no longer requires: {from}' },
  },
  'requirement-added': {
    name: { zh: '新增的要求', en: 'Requirements added' },
    event: { zh: '{year}年新增要求', en: 'a requirement added in {year}' },
    one: { zh: '「{revision}」新增要求：{to}', en: '"{revision}" now requires: {to}' },
  },
  'task-reworded': {
    name: { zh: '改写的任务', en: 'Tasks reworded' },
    event: { zh: '{year}年改写', en: 'reworded in {year}' },
    one: { zh: '「{revision}」的表述有改动', en: '"{revision}" is worded differently' },
  },
  'task-moved': {
    name: { zh: '移动的任务', en: 'Tasks moved' },
    event: { zh: '{year}年移动', en: 'moved in {year}' },
    one: { zh: '「{revision}」由{from}移到{to}', en: '"{revision}" moved from {from} to {to}' },
  },
  'task-renumbered': {
    name: { zh: '重新编号的任务', en: 'Tasks renumbered' },
    event: { zh: '{year}年换序号', en: 'renumbered in {year}' },
    one: { zh: '「{revision}」的序号由{from}改为{to}', en: '"{revision}": number {from} became {to}' },
  },
  'section-renamed': {
    name: { zh: '改名的章节', en: 'Sections renamed' },
    event: { zh: '{year}年章节改名', en: 'section renamed in {year}' },
    one: { zh: '章节「{from}」改名为「{to}」', en: 'section "{from}" is now called "{to}"' },
  },
  'unit-renamed': {
    name: { zh: '单位改称', en: 'Units under another name' },
    event: { zh: '{year}年单位改称', en: 'a unit renamed in {year}' },
    one: {
      zh: '「{revision}」中的{from}改称{to}，职责未变',
      en: '"{revision}": {from} is now called {to}; the same duty',
    },
  },
  'year-rolled': {
    name: { zh: '只换了年份', en: 'Only the year changed' },
    event: { zh: '{year}年换年份', en: 'year rolled in {year}' },
    one: { zh: '「{revision}」只把{from}年换成{to}年', en: '"{revision}": {from} became {to}, nothing else' },
  },
  'format-only': {
    name: { zh: '只改了格式', en: 'Only the format changed' },
    event: { zh: '{year}年改格式', en: 'format changed in {year}' },
    one: { zh: '「{revision}」只有标点或格式不同', en: '"{revision}" differs in punctuation or format only' },
  },
}

/** How much a change matters, in a word. */
export const LEVEL_NAMES: Readonly<Record<Change['level'], MessageText>> = {
  error: { zh: '重大', en: 'error' },
  warning: { zh: '注意', en: 'warning' },
  info: { zh: '一般', en: 'info' },
}

/** What two tasks were compared by, in a word. */
export const MATCH_REASON_NAMES: Readonly<Record<MatchReason['by'], MessageText>> = {
  title: { zh: '标题', en: 'title' },
  wording: { zh: '表述', en: 'wording' },
  section: { zh: '章节', en: 'section' },
  units: { zh: '单位', en: 'units' },
}

/** What the history of a task says. */
export const HISTORY_MESSAGES = {
  kept: { zh: '「{title}」连续 {count} 年列入', en: '"{title}": kept {count} years' },
  again: { zh: '「{title}」于 {years} 年列入', en: '"{title}": in {years}' },
  betweenYears: { zh: '、', en: ', ' },
  once: { zh: '「{title}」只有 {year} 年列入', en: '"{title}": only in {year}' },
  between: { zh: '；', en: '; ' },
} as const satisfies Record<string, MessageText>

/** One task that moved inside its section, from one place to another. */
export const MOVED_WITHIN_SECTION: MessageText = {
  zh: '「{revision}」在本节中由第 {from} 项移到第 {to} 项',
  en: '"{revision}" moved from place {from} to place {to} of its section',
}

/** Words around changes. */
export const CHANGE_WORDS = {
  none: { zh: '（无）', en: '(none)' },
  between: { zh: '、', en: ', ' },
  betweenTasks: { zh: '」「', en: '", "' },
} as const satisfies Record<string, MessageText>

/** What should be known about a comparison. */
export const DIFF_MESSAGES = {
  'few-tasks-match': {
    severity: 'warning',
    zh: '只有 {percent}% 的任务对得上：这可能不是同一项工作的两年计划，请先核对文件',
    en: 'only {percent}% of the tasks match: these may not be two years of one plan; check the files first',
  },
  'baseline-unused': {
    severity: 'warning',
    zh: '基线中的一条没有对应的变动：{rule} {fingerprint}{what}',
    en: 'an entry of the baseline accepts nothing: {rule} {fingerprint}{what}',
  },
  'baseline-expired': {
    severity: 'warning',
    zh: '基线中的一条已于 {expires} 过期，不再生效：{rule} {fingerprint}{what}',
    en: 'an entry of the baseline ended on {expires} and no longer counts: {rule} {fingerprint}{what}',
  },
} as const satisfies Record<string, DiagnosticMessage>
