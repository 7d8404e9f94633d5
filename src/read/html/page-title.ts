import { attribute, descendants, type Element, type Parent, textOf } from './element.js'

/** Name of the tag in which government sites give an article's own title. */
const TITLE_TAG = 'articletitle'

/** Title of a page: the article's where the page names it, else the page's own; null for none. */
export function pageTitle(document: Parent): string | null {
  let title: string | null = null
  for (const element of descendants(document)) {
    if (element.tagName === 'meta' && attribute(element, 'name')?.toLowerCase() === TITLE_TAG) {
      const named = cleaned(attribute(element, 'content') ?? '')
      if (named) return named
    }
    if (element.tagName === 'title') title ??= cleaned(contentOf(element))
  }
  return title
}

function contentOf(element: Element): string {
  return element.childNodes.map((node) => textOf(node) ?? '').join('')
}

function cleaned(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null
}
