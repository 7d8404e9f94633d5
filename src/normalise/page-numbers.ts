import type { Block } from '../model/document.js'
import type { BlockStep } from './text-step.js'

/** A line that holds only the number of a page: - 3 -, — 12 —, 第3页, 第 3 页 共 8 页, 3/8 */
const PAGE_NUMBER =
  /^\s*(?:[-–—－]\s*\d{1,4}\s*[-–—－]|第\s*\d{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})\s*$/

/** Lines that are nothing but a page number become furniture. A bare number stays: it may be a row's. */
export const pageNumbers: BlockStep = {
  name: 'page-numbers',
  join: (blocks) => blocks.map((block) => ({ block: setAside(block), sources: [block], edits: [] })),
}

function setAside(block: Block): Block {
  return block.type === 'paragraph' && block.layer === 'body' && PAGE_NUMBER.test(block.text)
    ? { ...block, layer: 'furniture' }
    : block
}
