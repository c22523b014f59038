// Decides which encoding a piece of HTML declares in its first bytes.

/** The declaration must stand in the first kilobyte; some sites write much before it. */
const HEAD = 8192;

/** The name in `<meta charset>`, `<meta http-equiv>` or the XML declaration, as written. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD));
  for (const [tag] of head.matchAll(/<(?:meta|\?xml)\b[^>]{0,400}>/gi)) {
    const found = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(tag);
    if (found) return found[1];
  }
  return undefined;
}
