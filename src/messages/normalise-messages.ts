/** Diagnostics of normalising. */
export const NORMALISE_MESSAGES = {
  'traditional-converted': {
    severity: 'info',
    zh: '原文为繁体，已转为简体（{count} 字）',
    en: 'written in Traditional characters; {count} were converted to Simplified',
  },
  'text-repaired': {
    severity: 'info',
    zh: '修复了 {count} 处{kind}，例如「{from}」→「{to}」',
    en: 'repaired {count} places ({kind}), for example "{from}" → "{to}"',
  },
  'text-unrepairable': {
    severity: 'warning',
    zh: '有文字受损而无法修复：「{quote}」',
    en: 'damaged text could not be repaired: "{quote}"',
  },
} as const
