import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

/** A regular expression of the source, and where it stands. */
export interface SourcePattern {
  file: string
  pattern: RegExp
}

/** The regular expressions that a file writes out: /…/u */
export function writtenPatterns(file: string, root: string): SourcePattern[] {
  const patterns: SourcePattern[] = []
  visit(parse(file), (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return
    const end = node.text.lastIndexOf('/')
    const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1))
    patterns.push({ file: nameOf(file, root), pattern })
  })
  return patterns
}

/** Lines on which a file builds a regular expression inside a function, where it is built again and again. */
export function builtInFunctions(file: string, root: string): string[] {
  const source = parse(file)
  const found: string[] = []
  visit(source, (node) => {
    const builds = ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp'
    if (!builds || !isInFunction(node)) return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    found.push(`${nameOf(file, root)}:${line + 1}`)
  })
  return found
}

/**
 * The regular expressions that files build when they are loaded: new RegExp(`…`, 'u').
 * They must not have been loaded before.
 */
export async function builtPatterns(files: readonly string[], root: string): Promise<SourcePattern[]> {
  const patterns: SourcePattern[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, argumentList: ConstructorParameters<typeof RegExp>) {
      const pattern = new target(...argumentList)
      const file = files.find((name) => builder().includes(nameOf(name, root)))
      if (file) patterns.push({ file: nameOf(file, root), pattern })
      return pattern
    },
  })
  try {
    for (const file of files) await import(pathToFileURL(file).href)
  } finally {
    globalThis.RegExp = Original
  }
  return patterns
}

/** The lines of the stack behind the one that records. */
function builder(): string {
  return new Error().stack?.split('\n').slice(3, 8).join('\n') ?? ''
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
}

function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node)
  node.forEachChild((child) => visit(child, each))
}

/** A function that is called where it stands, as a callback of map, counts as one too unless the file itself calls it. */
function isInFunction(node: ts.Node): boolean {
  for (let above = node.parent; above; above = above.parent) {
    if (ts.isFunctionDeclaration(above) || ts.isMethodDeclaration(above)) return true
  }
  return false
}

function nameOf(file: string, root: string): string {
  return relative(root, file).split(sep).join('/')
}
