import type { Block, Source } from '../model/document.js'
import type { Result } from '../result.js'

/** What a reader gets: the bytes and the name they came under ("-" for standard input). */
export interface Input {
  bytes: Uint8Array
  name: string
}

/** What a reader gives: blocks in reading order, text as the file has it (not yet normalised). */
export interface ReadBlocks {
  /** Metadata title of the file; null where it has none. */
  title: string | null
  /** Number of pages; null where the format has none. */
  pages: number | null
  blocks: Block[]
}

/** One file format. `read` throws GongkaiError where there is no document to be had; anything less is a diagnostic. */
export interface Reader {
  format: Source['format']
  read(input: Input): Promise<Result<ReadBlocks>>
}
