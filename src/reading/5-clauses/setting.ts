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

/** A mention by its number among the page's, and the tokens of its sentence. */
interface Spot {
  readonly at: number;
  readonly range: { readonly first: number; readonly last: number };
}

/** The country of the place nearest to a mention in its sentence. */
export const placeCountry = (mentions: readonly Mention[], spot: Spot): string | null =>
  nearestCountry(mentions, spot, ({ type }) => type === "place");

/** Mentions back to the last place that a page named. */
const BEFORE = 12;

/** The country of the last place named before a mention, in whatever sentence. */
export function placeBefore(mentions: readonly Mention[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const { type, country } = mentions[i]!;
    if (type === "place" && isOneState(country)) return country;
  }
  return null;
}

/** The country of the nearest party of one state in a mention's sentence, where the sentence names no place. */
export const neighbourCountry = (mentions: readonly Mention[], spot: Spot): string | null =>
  nearestCountry(mentions, spot, ({ type }) => type !== "outlet");

function nearestCountry(
  mentions: readonly Mention[],
  { at, range }: Spot,
  counts: (mention: Mention) => boolean,
): string | null {
  const isHere = (other: Mention | undefined): other is Mention =>
    other !== undefined && other.first >= range.first && other.first < range.last;
  for (let step = 1; step < FARTHEST; step++) {
    const around = [mentions[at - step], mentions[at + step]].filter(isHere);
    if (around.length === 0) return null;
    const found = around.find((other) => counts(other) && isOneState(other.country));
    if (found) return found.country;
  }
  return null;
}

const isOneState = (country: string | null): country is string => country !== null && !MANY.has(country);
