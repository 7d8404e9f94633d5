import type { HelpConfiguration } from 'commander'
import { HELP_TITLES } from '../messages/cli-messages.js'
import { textWidth } from '../render/text-width.js'
import type { Terminal } from './terminal.js'

/** Words that commander puts into the line of usage: "[options]", "[command]". */
const BRACKETED = /\[(options|command)\]/g

/** Help in the user's language, aligned with Han characters two columns wide. */
export function helpFor({ language }: Terminal): HelpConfiguration {
  const translate = (text: string) => HELP_TITLES[text]?.[language] ?? text
  return {
    showGlobalOptions: true,
    displayWidth: textWidth,
    styleTitle: translate,
    styleUsage: (usage) => usage.replace(BRACKETED, translate),
    // The description names the choices, in the order and with the purpose of each.
    optionDescription: ({ description }) => description,
    argumentDescription: ({ description }) => description,
  }
}
