/** Diagnostics of extracting. */
export const EXTRACT_MESSAGES = {
  'unreadable-units': {
    severity: 'warning',
    zh: '{role}一栏看不清，已略去：「{quote}」',
    en: 'the {role} cell is unreadable and was left out: "{quote}"',
  },
  'units-not-understood': {
    severity: 'warning',
    zh: '{role}里有一段不像单位的文字，已略去：「{quote}」',
    en: 'text among the {role} is no unit and was left out: "{quote}"',
  },
  'unit-unusual': {
    severity: 'info',
    zh: '{role}的名称不常见，请核对：「{quote}」',
    en: 'an unusual name among the {role}; please check: "{quote}"',
  },
  'unit-ambiguous': {
    severity: 'info',
    zh: '「{name}」没有写明是哪一级：单位索引里算作{canonical}，按前后文也可能是{others}',
    en: '"{name}" does not say its level: the index takes it for {canonical}, elsewhere it may be {others}',
  },
  'role-unsure': {
    severity: 'warning',
    zh: '「{quote}」没有说清是牵头、责任还是配合，按最接近的算，请核对',
    en: '"{quote}" does not say whether a unit leads, is responsible or supports; the nearest role was taken, please check',
  },
  'person-left-out': {
    severity: 'info',
    zh: '{role}里有人名或职务，不是单位，已略去：「{quote}」',
    en: 'a person among the {role} is no unit and was left out: "{quote}"',
  },
  'quantities-left-out': {
    severity: 'info',
    zh: '单位后面的数量没有算作名称，已略去：「{quote}」',
    en: 'the quantities behind the units are no part of their names and were left out: "{quote}"',
  },
  'unreadable-heading': {
    severity: 'warning',
    zh: '标题看不清，已略去：「{quote}」',
    en: 'the heading is unreadable and was left out: "{quote}"',
  },
  'table-flattened': {
    severity: 'error',
    zh: '这里原是任务表，但格线丢失，单位和正文分不开，结果不完整',
    en: 'this was a task table whose cells are no longer told apart; units are missing from the result',
  },
  'table-rebuilt': {
    severity: 'warning',
    zh: '这里原是任务表，格线丢失，{rows} 行是按编号和单位名称还原的，请核对',
    en: 'this was a task table without its borders; its {rows} rows were put together again by numbers and names of units, please check',
  },
  'flattened-units-column': {
    severity: 'warning',
    zh: '格线丢失，看不出这些单位在哪一栏，归类是推断的：「{quote}」',
    en: 'the borders are lost and the column of these units was guessed: "{quote}"',
  },
  'flattened-units-start': {
    severity: 'warning',
    zh: '格线丢失，从哪里起是单位是推断的：「{quote}」',
    en: 'the borders are lost and where the units begin was guessed: "{quote}"',
  },
  'text-cut-off': {
    severity: 'warning',
    zh: '文件在句子中间断了，最后的文字没有算作任务：「{quote}」',
    en: 'the file ends in mid-sentence; its last words were not taken as a task: "{quote}"',
  },
  'number-gap': {
    severity: 'warning',
    zh: '编号从 {from} 跳到 {to}，中间可能缺了任务',
    en: 'numbers jump from {from} to {to}; tasks may be missing between',
  },
  'number-double': {
    severity: 'warning',
    zh: '编号 {number} 出现了不止一次',
    en: 'the number {number} stands more than once',
  },
  'number-back': {
    severity: 'warning',
    zh: '编号从 {from} 退回到 {to}',
    en: 'numbers go back from {from} to {to}',
  },
  'blanket-duty': {
    severity: 'info',
    zh: '有一条适用于所有任务的分工，没有抄到每项任务里：「{quote}」',
    en: 'a duty stated once for all tasks was not copied to each: "{quote}"',
  },
  'letter-items': {
    severity: 'info',
    zh: '任务前面的正文里有 {count} 条编号的内容，没有算作任务，第一条是「{quote}」',
    en: '{count} numbered items before the plan were not taken as tasks; the first is "{quote}"',
  },
  'table-skipped': {
    severity: 'info',
    zh: '有一张表不是任务表，没有读入：「{quote}」',
    en: 'a table that is no task table was left out: "{quote}"',
  },
  'row-skipped': {
    severity: 'warning',
    zh: '表格里有一行既不是任务也不是标题，没有读入：「{quote}」',
    en: 'a row of the table is neither task nor heading and was left out: "{quote}"',
  },
  'cells-from-above': {
    severity: 'warning',
    zh: '表格里有 {count} 行没有写单位或时限，当作与上一行合并的单元格处理，请核对，第一行是「{quote}」',
    en: '{count} rows of the table print no unit or no deadline; those cells were taken as merged with the ones above, please check; the first is "{quote}"',
  },
  'preamble-skipped': {
    severity: 'info',
    zh: '「{quote}」讲的是总体要求，没有算作任务',
    en: '"{quote}" sets out aims and was not taken as a task',
  },
  'duty-without-task': {
    severity: 'warning',
    zh: '这里只写了单位，没有任务：「{quote}」',
    en: 'units without a task: "{quote}"',
  },
  'targets-skipped': {
    severity: 'info',
    zh: '这里讲的是目标或指标，没有算作任务：「{quote}」',
    en: 'a line of targets was not taken as a task: "{quote}"',
  },
  'closing-text': {
    severity: 'info',
    zh: '最后一项之后的文字不属于任何任务：「{quote}」',
    en: 'text after the last item belongs to no task: "{quote}"',
  },
  'text-unassigned': {
    severity: 'warning',
    zh: '任务之间有一段文字没有归入任何任务：「{quote}」',
    en: 'text among the tasks ended in none of them: "{quote}"',
  },
  'more-text-unassigned': {
    severity: 'warning',
    zh: '另有 {count} 处文字没有归入任何任务',
    en: '{count} more places with text that ended in no task',
  },
  'annex-absent': {
    severity: 'error',
    zh: '这只是印发通知，工作要点在附件里：「{annex}」',
    en: 'only a covering letter; the plan is in its annex: "{annex}"',
  },
} as const
