import mammoth from 'mammoth'
import { GongkaiError } from '../../errors.js'
import type { DiagnosticCode } from '../../messages/diagnostic-messages.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import { diagnose, type Result } from '../../result.js'
import type { Input, ReadBlocks, Reader } from '../reader.js'
import { readBlocks } from './blocks.js'
import { type ExplicitDocument, explicitDocument } from './explicit-document.js'
import { openDocx } from './package.js'
import type { DocumentNode } from './tree.js'

/** Word documents (Office Open XML, ECMA-376), read by mammoth: this file is the only one that knows it. */
export const docxReader: Reader = { format: 'docx', read }

/** What mammoth asks of a file instead of a ZIP archive (lib/unzip.js; not in its types, so pinned to 1.13.0). */
interface MammothFile {
  exists(name: string): boolean
  read(name: string): Promise<string>
}

interface MammothMessage {
  type: 'warning' | 'error'
  message: string
}

/** `transformDocument` hands over mammoth's whole tree. */
type ConvertToHtml = (
  input: { file: MammothFile },
  options: { transformDocument(document: DocumentNode): DocumentNode; externalFileAccess: false },
) => Promise<{ messages: MammothMessage[] }>

const convertToHtml = mammoth.convertToHtml as unknown as ConvertToHtml

/** Start of mammoth's message about a character of a symbol font that has no Unicode twin. */
const UNKNOWN_SYMBOL = 'A w:sym element with an unsupported character'

async function read({ bytes }: Input): Promise<Result<ReadBlocks>> {
  const docx = await openDocx(bytes)
  const explicit = explicitDocument(docx)
  const { document, messages } = await readWithMammoth(explicit)
  return {
    value: { title: docx.title, pages: null, blocks: readBlocks(document.children) },
    diagnostics: diagnosticsOf(explicit, messages),
  }
}

/** Mammoth sees two parts, both written by us: no picture, no relationship, nothing outside. */
async function readWithMammoth(explicit: ExplicitDocument) {
  const parts = new Map([
    ['word/document.xml', explicit.document],
    ['word/styles.xml', explicit.styles],
  ])
  const file: MammothFile = { exists: (name) => parts.has(name), read: async (name) => parts.get(name) ?? '' }
  const found: DocumentNode[] = []
  const transformDocument = (document: DocumentNode): DocumentNode => {
    found.push(document)
    return { ...document, children: [] } // the HTML that it would go on to make is of no use
  }
  const { messages } = await convertToHtml({ file }, { transformDocument, externalFileAccess: false })
  const [document] = found
  if (!document) throw new GongkaiError('damaged-file', { reason: 'word/document.xml' })
  return { document, messages }
}

function diagnosticsOf({ leftOut }: ExplicitDocument, messages: readonly MammothMessage[]): Diagnostic[] {
  const symbols = messages.filter(({ message }) => message.startsWith(UNKNOWN_SYMBOL)).length
  return [
    ...counted('hidden-text-skipped', leftOut.hiddenCharacters),
    ...counted('pictures-skipped', leftOut.pictures),
    ...counted('inserted-file-skipped', leftOut.insertedFiles),
    ...counted('symbols-unreadable', symbols),
  ]
}

function counted(code: DiagnosticCode, count: number): Diagnostic[] {
  return count > 0 ? [diagnose(code, { count })] : []
}
