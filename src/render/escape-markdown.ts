import { printable } from '../messages/printable.js'

/** What Markdown or the HTML in it would take as markup (CommonMark 0.31.2, 2.4). */
const MARKUP = /[\\`*_{}[\]<>|#~&!]/g
/**
 * What GitHub reads into plain text afterwards: mentions ("@name"), references ("#12", "GH-12"), links ("https://", "www."),
 * emoji (":name:"). Each is parted after what begins it.
 */
const READ_INTO = /@(?=\w)|#(?=\d)|GH-(?=\d)|www(?=\.)|:(?=\/\/)|:(?=[\w+\\-]+:)/gi
/** A bullet, a number or an underline that would begin a block: "- ", "1. ", "===". */
const BLOCK_START = /^(?=[-+=])|^\d+(?=[.)](?:\s|$))/
/** Renders as nothing, and no name goes on across it; GitHub looks for names when backslashes and entities are gone. */
const NOTHING = '<!-- -->'
const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }
/** "$": what stands between two is a formula, even with backslashes before them. */
const DOLLAR = /\$/g
const PLAIN_DOLLAR = '<span>$</span>'

/**
 * Text as it stands, with nothing in it that is markup, in one line.
 * @example escapeMarkdown('@all *now*') // '@<!-- -->all \\*now\\*'
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(MARKUP, (mark) => ENTITIES[mark] ?? `\\${mark}`)
    .replace(READ_INTO, (sign) => `${sign}${NOTHING}`)
    .replace(DOLLAR, () => PLAIN_DOLLAR)
    .replace(BLOCK_START, (start) => `${start}\\`)
}
