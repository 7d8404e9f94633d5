/** A page declares its character set within this many bytes (the HTML standard asks for the first 1024). */
const DECLARED_WITHIN = 8192

/** `<meta charset="gb2312">`, `<meta http-equiv="Content-Type" content="text/html; charset=gbk">` */
const META_CHARSET = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i

/** `<?xml version="1.0" encoding="gb2312"?>` */
const XML_ENCODING = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w-]{1,40})/i

/** The character set that a page names; undefined for none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN))
  const declared = (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1]
  // a declaration that can be read byte by byte cannot be in UTF-16 (HTML standard, 13.2.3.2)
  return declared !== undefined && /^utf-?16/i.test(declared) ? 'utf-8' : declared
}
