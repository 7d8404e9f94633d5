import { jsonEncoding } from './json-encoding.js'

/** Enough to see how a file begins. */
const HEAD_BYTES = 1024

/** The beginning of a file as text, whatever it is. */
export function decodeHead(bytes: Uint8Array): string {
  return new TextDecoder(jsonEncoding(bytes)).decode(bytes.subarray(0, HEAD_BYTES))
}
