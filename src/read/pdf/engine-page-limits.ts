import type { PDFPageProxy } from 'pdfjs-dist'
import type { OperatorCodes } from './engine-operators.js'
import { pathData } from './engine-paths.js'
import type { EngineThread } from './engine-thread.js'
import { PDF_LIMITS } from './limits.js'

/** Some of a page's operators, as they arrive. */
interface Chunk {
  fnArray: number[]
  argsArray: unknown[]
  length: number
}

/** The part of pdf.js's page that takes in its operators, about a thousand at a time. */
interface ChunkReceiver {
  _renderPageChunk?: (chunk: Chunk, ...rest: unknown[]) => void
}

/** What was left out of a page. */
export interface PageLimits {
  pathsLeftOut: boolean
}

/**
 * Ends the thread as soon as a page paints more than it may, as one does that draws itself again and again, and lets
 * go of paths beyond their limit, as drawings have: pdf.js itself would keep them all.
 * @returns what is left out, filled as the operators arrive
 */
export function limitOperators(page: PDFPageProxy, codes: OperatorCodes, thread: EngineThread): PageLimits {
  const receiver = page as unknown as ChunkReceiver
  const receive = receiver._renderPageChunk
  const limits: PageLimits = { pathsLeftOut: false }
  let operators = 0
  let pathNumbers = 0
  receiver._renderPageChunk = (chunk, ...rest) => {
    pathNumbers += countPathNumbers(chunk, codes)
    if (pathNumbers > PDF_LIMITS.pathNumbers) {
      limits.pathsLeftOut = true
      dropPaths(chunk, codes)
    }
    operators += chunk.length
    if (operators > PDF_LIMITS.operators) thread.stop('too many operators')
    else receive?.call(page, chunk, ...rest)
  }
  return limits
}

function countPathNumbers({ fnArray, argsArray }: Chunk, codes: OperatorCodes): number {
  let count = 0
  fnArray.forEach((code, index) => {
    if (code === codes.constructPath) count += pathData(argsArray[index])?.length ?? 0
  })
  return count
}

function dropPaths(chunk: Chunk, codes: OperatorCodes): void {
  const kept = (_: unknown, index: number) => chunk.fnArray[index] !== codes.constructPath
  chunk.argsArray = chunk.argsArray.filter(kept)
  chunk.fnArray = chunk.fnArray.filter(kept)
  chunk.length = chunk.fnArray.length
}
