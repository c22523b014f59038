// Decides what format a source is in: by its name, or by its first bytes.

export type Format = "text" | "html" | "ndjson";

const BY_ENDING = new Map<string, Format>([
  ["txt", "text"],
  ["html", "html"],
  ["htm", "html"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
]);

/** Endings of files that hold documents which intake cannot read; passing over them is worth a word. */
const OTHER_DOCUMENTS = new Set(
  "pdf doc docx odt rtf rss xls xlsx epub mht mhtml warc zip tar tgz bz2 xz zst 7z rar".split(" "),
);

/** The format that a file's name tells, a last .gz aside; null for other names. */
export function formatOfName(name: string): Format | null {
  return BY_ENDING.get(endingOf(name.toLowerCase().replace(/\.gz$/, ""))) ?? null;
}

/** Whether the name promises a document in a format that intake does not read. */
export const isOtherDocument = (name: string): boolean => OTHER_DOCUMENTS.has(endingOf(name.toLowerCase()));

const endingOf = (name: string): string => (name.includes(".") ? name.slice(name.lastIndexOf(".") + 1) : "");

/** The format that text begins like. Takes its first few thousand units. */
export function formatOfText(head: string): Format {
  const start = head.trimStart();
  if (/^\{\s*["}]/.test(start)) return "ndjson";
  if (
    /^<(?:!doctype|!--|\?xml|html|head|body|meta|title|article|div|p|h1|section|main|span|table)\b/i.test(
      start,
    )
  )
    return "html";
  return /<(?:html|body)[\s>]/i.test(head) ? "html" : "text";
}
