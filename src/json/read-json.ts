import { type ErrorCode, GongkaiError } from '../errors.js'
import { jsonEncoding } from './json-encoding.js'
import { lineOfError } from './line-of-error.js'

const MEGABYTE = 2 ** 20
/** What is read: the error where it is no JSON, and the most bytes it may have. */
export interface JsonKind {
  notJson: ErrorCode
  maxBytes: number
}

/**
 * The JSON in a file of UTF-8, with or without a byte order mark, or of UTF-16 with one.
 * @throws GongkaiError `kind.notJson` with the line from which on it is none; `too-large`
 */
export function readJson(bytes: Uint8Array, { notJson, maxBytes }: JsonKind): unknown {
  if (bytes.length > maxBytes)
    throw new GongkaiError('too-large', {
      size: `${(bytes.length / MEGABYTE).toFixed(1)} MB`,
      limit: `${maxBytes / MEGABYTE} MB`,
    })
  let text = ''
  try {
    text = new TextDecoder(jsonEncoding(bytes), { fatal: true }).decode(bytes)
    return JSON.parse(text)
  } catch (error) {
    throw new GongkaiError(notJson, { line: lineOfError(String(error), text) }, error)
  }
}
