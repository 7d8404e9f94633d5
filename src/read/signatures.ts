/** A file told by the bytes it starts with. */
interface Signature {
  /** First bytes, each as one Latin-1 character; `?` stands for any byte. */
  bytes: string
  /** Name that both languages use. */
  kind: string
}

/** Files that are known but not read. Sources: the formats' own specifications. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '{\\rtf', kind: 'RTF' },
  { bytes: '\x89PNG\r\n\x1a\n', kind: 'PNG' },
  { bytes: '\xff\xd8\xff', kind: 'JPEG' },
  { bytes: 'GIF87a', kind: 'GIF' },
  { bytes: 'GIF89a', kind: 'GIF' },
  { bytes: 'II*\0', kind: 'TIFF' },
  { bytes: 'MM\0*', kind: 'TIFF' },
  { bytes: 'BM????\0\0\0\0', kind: 'BMP' },
  { bytes: 'RIFF????WEBP', kind: 'WebP' },
  { bytes: '????ftyphei', kind: 'HEIC' },
  { bytes: "7z\xbc\xaf'\x1c", kind: '7z' },
  { bytes: 'Rar!\x1a\x07', kind: 'RAR' },
  { bytes: '\x1f\x8b\x08', kind: 'gzip' },
  { bytes: '%!PS', kind: 'PostScript' },
  { bytes: 'AT&TFORM', kind: 'DjVu' },
  { bytes: 'CAJ', kind: 'CAJ' },
  { bytes: 'MZ\x90\0', kind: 'EXE' },
]

/** Name of a format that is known by its first bytes but not read; null for any other. */
export function knownButUnread(bytes: Uint8Array): string | null {
  return SIGNATURES.find((signature) => startsWith(bytes, signature.bytes))?.kind ?? null
}

/** Whether bytes start with a signature (Latin-1; `?` is any byte). */
export function startsWith(bytes: Uint8Array, signature: string): boolean {
  if (bytes.length < signature.length) return false
  for (let i = 0; i < signature.length; i++)
    if (signature[i] !== '?' && signature.charCodeAt(i) !== bytes[i]) return false
  return true
}
