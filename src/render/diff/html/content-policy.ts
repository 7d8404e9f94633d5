import { createHash } from 'node:crypto'

/**
 * What the page lets a browser load and run: its own style and its own script, told by their hashes, and nothing else
 * (Content Security Policy Level 3, 6.7.2.2).
 */
export function contentPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    `script-src ${hashSource(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashSource(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}
