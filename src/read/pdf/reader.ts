import type { Diagnostic } from '../../model/diagnostic.js'
import type { Result } from '../../result.js'
import type { Input, ReadBlocks, Reader } from '../reader.js'
import { openPdf, type PdfFile } from './engine.js'
import { type PageContent, pageContent } from './page-content.js'
import { pageMarks } from './page-marks.js'
import { toBlocks } from './to-blocks.js'

/** Reads PDF files that hold text. */
export const pdfReader: Reader = { format: 'pdf', extensions: ['pdf'], read: readPdf }

async function readPdf({ bytes }: Input): Promise<Result<ReadBlocks>> {
  const file = await openPdf(bytes)
  try {
    const diagnostics: Diagnostic[] = []
    const contents: PageContent[] = []
    for (let page = 1; page <= file.pages; page++) contents.push(await readContent(file, page))
    return {
      value: { title: file.title, pages: file.pages, blocks: toBlocks(contents) },
      diagnostics,
    }
  } finally {
    await file.close()
  }
}

async function readContent(file: PdfFile, page: number): Promise<PageContent> {
  return pageContent(page, pageMarks(await file.readPage(page)))
}
