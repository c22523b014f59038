// Decides the English name of a role: its number, and whose it is.

/** Words that are the same for one and for many, or have a plural of their own. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...[
    "police",
    "people",
    "military",
    "personnel",
    "staff",
    "aircraft",
    "children",
    "youth",
    "media",
    "leadership",
  ].map((word) => [word, word] as const),
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["person", "people"],
]);

/** "Official" as "officials", "member of parliament" as "members of parliament"; what ends in -s is a plural already. */
export function manyOf(name: string): string {
  const [head, ...rest] = name.split(" of ");
  const at = head!.lastIndexOf(" ") + 1;
  return [head!.slice(0, at) + pluralOf(head!.slice(at)), ...rest].join(" of ");
}

function pluralOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.endsWith("men")) return word;
  if (word.endsWith("man")) return `${word.slice(0, -3)}men`;
  if (word.endsWith("ss") || /(x|ch|sh)$/.test(word)) return `${word}es`;
  if (word.endsWith("s")) return word;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** The family name by which a government is called: "Merkel" of "Angela Merkel". */
export const familyOf = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
