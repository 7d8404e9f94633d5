/** Diagnostics of extracting. */
export const EXTRACT_MESSAGES = {
  'unreadable-units': {
    severity: 'warning',
    zh: '{role}一栏看不清，已略去：「{quote}」',
    en: 'the {role} cell is unreadable and was left out: "{quote}"',
  },
  'unreadable-heading': {
    severity: 'warning',
    zh: '标题看不清，已略去：「{quote}」',
    en: 'the heading is unreadable and was left out: "{quote}"',
  },
  'closing-text': {
    severity: 'info',
    zh: '最后一项之后的文字不属于任何任务：「{quote}」',
    en: 'text after the last item belongs to no task: "{quote}"',
  },
  'annex-absent': {
    severity: 'error',
    zh: '这只是印发通知，工作要点在附件里：「{annex}」',
    en: 'only a covering letter; the plan is in its annex: "{annex}"',
  },
} as const
