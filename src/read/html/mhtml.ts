/** A web page inside a file that holds its pictures too (MHTML, RFC 2557), with its declared character set. */
export interface SavedPage {
  bytes: Uint8Array
  charset: string | undefined
}

/** Headers of a part: everything before its first empty line. */
const HEADERS_END = /\r?\n\r?\n/
/** A long header goes on in the next line after white space. */
const FOLDED_LINE = /\r?\n[ \t]+/g
const BOUNDARY = /boundary="?([^";\r\n]{1,200})"?/i
const PART_TYPE = /^content-type:[ \t]*text\/html/im
const PART_CHARSET = /charset="?([\w-]{1,40})"?/i
const PART_ENCODING = /^content-transfer-encoding:[ \t]*([\w-]{1,40})/im
/** `=B9` and a line that goes on: `=` at its end. */
const QUOTED_BYTE = /=([0-9A-Fa-f]{2})|=\r?\n/g

/** A page stands in a part, or in a part of a part. */
const MAX_PART_DEPTH = 3

/** The first page of an MHTML file; null where it holds none. */
export function savedPage(bytes: Uint8Array): SavedPage | null {
  return pageIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), MAX_PART_DEPTH)
}

function pageIn(file: string, depth: number): SavedPage | null {
  const { headers, body } = splitHeaders(file)
  if (PART_TYPE.test(headers)) return decodePart(headers, body)
  const boundary = BOUNDARY.exec(headers)?.[1]
  if (boundary === undefined || depth === 0) return null
  for (const part of file.split(`--${boundary}`).slice(1)) {
    const page = pageIn(part.replace(/^\r?\n/, ''), depth - 1)
    if (page) return page
  }
  return null
}

function splitHeaders(part: string): { headers: string; body: string } {
  const end = HEADERS_END.exec(part)
  if (!end) return { headers: '', body: part }
  return {
    headers: part.slice(0, end.index).replace(FOLDED_LINE, ' '),
    body: part.slice(end.index + end[0].length),
  }
}

function decodePart(headers: string, body: string): SavedPage {
  return {
    bytes: decodeBody(body, PART_ENCODING.exec(headers)?.[1]?.toLowerCase()),
    charset: PART_CHARSET.exec(headers)?.[1],
  }
}

function decodeBody(body: string, encoding: string | undefined): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const decoded = body.replace(QUOTED_BYTE, (_, byte?: string) =>
    byte ? String.fromCharCode(Number.parseInt(byte, 16)) : '',
  )
  return Buffer.from(decoded, 'latin1')
}
