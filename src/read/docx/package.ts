import { GongkaiError } from '../../errors.js'
import { type Archive, openArchive } from '../archive.js'
import { child, parseXml, type XmlElement } from './xml.js'

/** The parts of a DOCX file that hold its body. */
export interface DocxPackage {
  document: XmlElement
  styles: XmlElement | undefined
  numbering: XmlElement | undefined
  /** Title in the file's properties; null for none. */
  title: string | null
}

/** Ends of relationship types (ECMA-376 Part 1, 11.3); the start tells Transitional from Strict. */
const DOCUMENT_TYPE = '/officeDocument'
const PART_TYPES = { styles: '/styles', numbering: '/numbering' } as const

/** The main part where no relationship names it. */
const DOCUMENT_ENTRY = /^word\/document\d*\.xml$/i

const PACKAGE_RELATIONSHIPS = '_rels/.rels'
const CORE_PROPERTIES = 'docProps/core.xml'

/**
 * Opens a DOCX file and parses the parts that matter; pictures are never inflated.
 * @throws GongkaiError `damaged-file` where the archive, the XML or the main part is broken or missing;
 *   `too-large` where it would inflate beyond the limits; `encrypted`
 */
export async function openDocx(bytes: Uint8Array): Promise<DocxPackage> {
  const archive = await openArchive(bytes)
  const relationships = await partOf(archive, PACKAGE_RELATIONSHIPS)
  const documentName =
    entryOf(archive, targetOf(relationships, DOCUMENT_TYPE, '')) ??
    archive.names.find((name) => DOCUMENT_ENTRY.test(name))
  const document = documentName && (await partOf(archive, documentName))
  if (!documentName || !document) throw new GongkaiError('damaged-file', { reason: 'word/document.xml' })
  const folder = documentName.slice(0, documentName.lastIndexOf('/') + 1)
  const related = await partOf(archive, `${folder}_rels/${documentName.slice(folder.length)}.rels`)
  return {
    document,
    styles: await partOf(archive, targetOf(related, PART_TYPES.styles, folder) ?? `${folder}styles.xml`),
    numbering: await partOf(
      archive,
      targetOf(related, PART_TYPES.numbering, folder) ?? `${folder}numbering.xml`,
    ),
    title: titleOf(await optionalPart(archive, CORE_PROPERTIES)),
  }
}

async function partOf(archive: Archive, name: string): Promise<XmlElement | undefined> {
  const entry = entryOf(archive, name)
  const bytes = entry && (await archive.inflate([entry])).get(entry)
  return bytes ? parseXml(bytes) : undefined
}

/** A part that a document can do without, whatever is wrong with it. */
async function optionalPart(archive: Archive, name: string): Promise<XmlElement | undefined> {
  try {
    return await partOf(archive, name)
  } catch (error) {
    if (error instanceof GongkaiError && error.code === 'damaged-file') return undefined
    throw error
  }
}

/** Part names are compared without regard to case (ECMA-376 Part 2, 6.2.2.3). */
function entryOf(archive: Archive, name: string | undefined): string | undefined {
  const wanted = name?.toLowerCase()
  return archive.names.find((candidate) => candidate.toLowerCase() === wanted)
}

function targetOf(relationships: XmlElement | undefined, type: string, folder: string): string | undefined {
  const relationship = relationships?.children.find(({ attributes }) => attributes.Type?.endsWith(type))
  const target = relationship?.attributes.Target
  return target?.startsWith('/') ? target.slice(1) : target && folder + target
}

function titleOf(properties: XmlElement | undefined): string | null {
  return child(properties, 'title')?.text.trim() || null
}
