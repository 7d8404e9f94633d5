import type { Language } from '../../../messages/text.js'
import { contentPolicy } from './content-policy.js'
import { FILTER_SCRIPT } from './filter-script.js'
import { type Html, html, htmlText, ownSource } from './markup.js'
import { STYLE } from './style.js'

const POLICY = contentPolicy(STYLE, FILTER_SCRIPT)
const LANGUAGE_TAGS = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<Language, string>

/** What a page shows. */
export interface PageContent {
  readonly title: string
  readonly body: Html
  readonly language: Language
  /** Whether only what is on the screen is laid out. */
  readonly isLarge: boolean
}

/** A whole page: nothing in it is fetched from anywhere. */
export function page({ title, body, language, isLarge }: PageContent): string {
  return `${htmlText(html`<!DOCTYPE html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="gongkai">
<title>${title}</title>
<style>${ownSource(STYLE)}</style>
</head>
<body${isLarge ? html` class="large"` : null}>${body}
<script>${ownSource(FILTER_SCRIPT)}</script>
</body>
</html>`)}\n`
}
