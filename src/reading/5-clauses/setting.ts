// Decides which country a page or a sentence is about.

import type { Mention } from "../3-mentions/types.ts";

/** A country is a page's setting when it has this share of what the page names, and at least two names. */
const SHARE = 0.45;

/** Mentions farther off than this are not looked at, however long the sentence. */
const FARTHEST = 60;

/** Codes of no single state. */
const MANY = new Set(["UNO", "EUR", "IGO", "NGO", "IMG", "ISM", "MNC"]);

/** The country that most names of a page belong to, or null where none stands out. */
export function dominantCountry(mentions: readonly Mention[]): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const mention of mentions) {
    if (mention.country === null || mention.type === "outlet" || MANY.has(mention.country)) continue;
    const weight =
      mention.form !== "name" || mention.type === "person" ? 0.5 : mention.type === "place" ? 1 : 0.8;
    counts.set(mention.country, (counts.get(mention.country) ?? 0) + weight);
    total += weight;
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return top && top[1] >= 1.5 && top[1] >= SHARE * total ? top[0] : null;
}

/** Which of some countries a page's parties and places are of most often. */
export function mostNamed(mentions: readonly Mention[], among: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const country of among) {
    const count = mentions.filter(
      (mention) => mention.country === country && mention.type !== "outlet",
    ).length;
    if (count > most) [best, most] = [country, count];
  }
  return best;
}

/** The country of the place nearest to a mention in its sentence. */
export function placeCountry(
  mentions: readonly Mention[],
  at: number,
  range: { readonly first: number; readonly last: number },
): string | null {
  const isHere = (other: Mention | undefined): other is Mention =>
    other !== undefined && other.first >= range.first && other.first < range.last;
  for (
    let step = 1;
    step < FARTHEST && (isHere(mentions[at - step]) || isHere(mentions[at + step]));
    step++
  ) {
    for (const other of [mentions[at - step], mentions[at + step]]) {
      if (isHere(other) && other.type === "place" && isOneState(other.country)) return other.country;
    }
  }
  return null;
}

/** The country of the nearest party of one state in a mention's sentence, where the sentence names no place. */
export function neighbourCountry(
  mentions: readonly Mention[],
  at: number,
  range: { readonly first: number; readonly last: number },
): string | null {
  const isHere = (other: Mention | undefined): other is Mention =>
    other !== undefined && other.first >= range.first && other.first < range.last;
  for (
    let step = 1;
    step < FARTHEST && (isHere(mentions[at - step]) || isHere(mentions[at + step]));
    step++
  ) {
    for (const other of [mentions[at - step], mentions[at + step]]) {
      if (isHere(other) && other.type !== "outlet" && isOneState(other.country)) return other.country;
    }
  }
  return null;
}

const isOneState = (country: string | null): country is string => country !== null && !MANY.has(country);
