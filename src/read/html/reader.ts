import { GongkaiError } from '../../errors.js'
import type { Result } from '../../result.js'
import { isMhtml } from '../markup.js'
import type { Input, ReadBlocks, Reader } from '../reader.js'
import { megabytes } from '../size.js'
import { type DecodedText, decodeText } from '../text/charset.js'
import { decodingDiagnostics } from '../text/decoding-diagnostics.js'
import { findArticle, lineage } from './article.js'
import { readBlocks } from './blocks.js'
import { declaredCharset } from './charset.js'
import type { Inherited } from './flow.js'
import { staysHidden } from './hidden.js'
import { savedPage } from './mhtml.js'
import { pageTitle } from './page-title.js'
import { parseHtml } from './parse.js'
import { measureText } from './text-share.js'
import { readFlow } from './walk.js'

/** Web pages, pieces of them, and pages saved with their parts. */
export const htmlReader: Reader = { format: 'html', read }

/** Largest page that is read, in bytes: a long one is 1 MB. */
const MAX_HTML_BYTES = 32 * 1024 * 1024

/** So much of a file tells whether it is a page saved with its parts. */
const HEAD_BYTES = 4096

const AT_THE_TOP: Inherited = {
  align: null,
  fontSize: null,
  style: null,
  layer: 'body',
  preformatted: false,
  inArticle: false,
  inCell: false,
}

async function read({ bytes }: Input): Promise<Result<ReadBlocks>> {
  if (bytes.length > MAX_HTML_BYTES)
    throw new GongkaiError('too-large', { size: megabytes(bytes.length), limit: megabytes(MAX_HTML_BYTES) })
  const decoded = decodePage(bytes)
  const document = parseHtml(decoded.text)
  const shares = measureText(document)
  const article = findArticle(document, shares)
  const page = {
    shares,
    article,
    towardsArticle: new Set(lineage(article)),
    respectsHidden: staysHidden(document, shares),
  }
  const flow = readFlow(document, page, { ...AT_THE_TOP, inArticle: article === document })
  return {
    value: { title: pageTitle(document), pages: null, blocks: readBlocks(flow) },
    diagnostics: decodingDiagnostics(decoded),
  }
}

function decodePage(bytes: Uint8Array): DecodedText {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  const saved = isMhtml(head) ? savedPage(bytes) : null
  const page = saved?.bytes ?? bytes
  return decodeText(page, saved?.charset ?? declaredCharset(page))
}
