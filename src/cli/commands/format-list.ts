import { CLI_MESSAGES } from '../../messages/cli-messages.js'
import type { MessageText } from '../../messages/text.js'
import type { Terminal } from '../terminal.js'

/** The formats for help: name and purpose of each. */
export function formatList(
  renderers: readonly { name: string; purpose: MessageText }[],
  { language, say }: Terminal,
): string {
  return renderers
    .map(({ name, purpose }) => say(CLI_MESSAGES.formatItem, { name, purpose: purpose[language] }))
    .join(language === 'zh' ? '、' : ', ')
}
