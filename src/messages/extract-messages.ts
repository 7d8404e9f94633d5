/** Diagnostics of extracting. */
export const EXTRACT_MESSAGES = {
  'unreadable-units': {
    severity: 'warning',
    zh: '{role}一栏看不清，已略去：「{quote}」',
    en: 'the {role} cell is unreadable and was left out: "{quote}"',
  },
} as const
