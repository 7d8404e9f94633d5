import { escapeUTF8 } from 'entities'
import { printable } from '../../../messages/printable.js'

/** What HTML (13.2.3.5 Preprocessing the input stream) calls an error wherever it stands: U+D800 alone, U+FFFE. */
const NOT_TEXT = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu
const MARKUP = Symbol('markup')

/** HTML that is safe to put on a page. Only this file makes it: no JSON, whatever it holds, can pass for it. */
export interface Html {
  readonly [MARKUP]: string
}

/** What may stand in a template: text is escaped, markup stays, null is nothing, a list is its parts. */
export type HtmlValue = Html | string | number | null | readonly HtmlValue[]

/**
 * Builds HTML; every value in it is escaped so that it is text also between quotes. The one place where that happens.
 * @example html`<p title="${'"'}">${'<b>'}</p>` // <p title="&quot;">&lt;b&gt;</p>
 */
export function html(literals: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { [MARKUP]: literals.reduce((whole, part, index) => whole + markupOf(values[index - 1]) + part) }
}

/** Takes our own style or script as it is: what stands in these elements cannot be escaped (HTML 13.1.2.1). */
export function ownSource(source: string): Html {
  return { [MARKUP]: source }
}

/** The text of the finished page. */
export function htmlText(page: Html): string {
  return page[MARKUP]
}

function markupOf(value: HtmlValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return escapeUTF8(printable(value).replace(NOT_TEXT, '�'))
  if (typeof value === 'number') return String(value)
  return isHtml(value) ? value[MARKUP] : value.map(markupOf).join('')
}

function isHtml(value: Html | readonly HtmlValue[]): value is Html {
  return MARKUP in value
}
