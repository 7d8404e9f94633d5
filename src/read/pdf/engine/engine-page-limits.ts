import type { PDFPageProxy } from 'pdfjs-dist'
import { PDF_LIMITS } from '../limits.js'
import type { OperatorCodes } from './engine-operators.js'
import { pathData } from './engine-paths.js'
import type { EngineThread } from './engine-thread.js'

/** Some of a page's operators, as they arrive. */
interface Chunk {
  fnArray: number[]
  argsArray: unknown[]
  length: number
  lastChunk: boolean
}

/** The part of pdf.js's page that takes in its operators, about a thousand at a time. */
interface ChunkReceiver {
  _renderPageChunk?: (chunk: Chunk, ...rest: unknown[]) => void
}

/** What has come of a page. */
export interface PageProgress {
  pathsLeftOut: boolean
  /** Its last operators have come: pdf.js gives what it has also where it fails on the way. */
  complete: boolean
}

/**
 * Ends the thread as soon as a page paints more than it may, as one does that draws itself again and again, and lets
 * go of paths beyond their limit, as drawings have: pdf.js itself would keep them all.
 * @returns what has come, kept up to date as the operators arrive
 */
export function limitOperators(page: PDFPageProxy, codes: OperatorCodes, thread: EngineThread): PageProgress {
  const receiver = page as unknown as ChunkReceiver
  const receive = receiver._renderPageChunk
  const progress: PageProgress = { pathsLeftOut: false, complete: false }
  let [operators, pathNumbers, depth] = [0, 0, 0]
  receiver._renderPageChunk = (chunk, ...rest) => {
    progress.complete ||= chunk.lastChunk
    pathNumbers += countPathNumbers(chunk, codes)
    if (pathNumbers > PDF_LIMITS.pathNumbers) {
      progress.pathsLeftOut = true
      dropPaths(chunk, codes)
    }
    operators += chunk.length
    for (const code of chunk.fnArray)
      depth += code === codes.paintFormXObjectBegin ? 1 : code === codes.paintFormXObjectEnd ? -1 : 0
    if (operators > PDF_LIMITS.operators) thread.stop('too many operators')
    else if (depth > PDF_LIMITS.forms) thread.stop('too deeply nested')
    else receive?.call(page, chunk, ...rest)
  }
  return progress
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
