import { readFileSync } from 'node:fs'
import ts from 'typescript'

const CHINESE = /\p{Script=Han}+/gu

/** The Chinese words that a source file holds in its strings, templates and regular expressions, each once. */
export function writtenWords(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  return [...new Set(literalsIn(source).flatMap((literal) => literal.match(CHINESE) ?? []))]
}

function literalsIn(node: ts.Node): string[] {
  if (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node))
    return [node.text]
  const literals: string[] = []
  node.forEachChild((child) => {
    literals.push(...literalsIn(child))
  })
  return literals
}
