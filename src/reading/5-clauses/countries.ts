// Decides which country forces, bodies and people are of where their own words do not tell.

import type { WordClasses } from "../2-words/classes.ts";
import { NONE } from "../../lexicon/trie.ts";
import type { Mention } from "../3-mentions/types.ts";
import type { Referable } from "./reference.ts";
import { neighbourCountry, placeBefore, placeCountry } from "./setting.ts";

/** Who governs is of the country that the page is about; who fights or suffers is of the place. */
const NATIONAL = new Set(["GOV", "LEG", "JUD", "PTY"]);

const LOCAL = new Set([
  ...["GOV", "MIL", "COP", "SPY", "REB", "PRM", "UAF", "LEG", "JUD"],
  ...["CVL", "REF", "OPP", "PTY", "LAB", "BUS", "EDU", "AGR", "CRM"],
]);

/**
 * Forces, bodies and people without a country are of the place that their sentence names, else of the page's country,
 * else of that of whoever is named beside them, else of the place named before.
 */
export function settleCountries(doc: Referable, dominant: string | null, classes: WordClasses): void {
  let sentence = 0;
  doc.mentions.forEach((mention, at) => {
    while (doc.sentences[sentence] && doc.sentences[sentence]!.last <= mention.first) sentence++;
    const range = doc.sentences[sentence];
    if (mention.antecedent?.form === "unknown-name") mention.country ??= mention.antecedent.country;
    if (
      !range ||
      mention.entity !== NONE ||
      mention.country !== null ||
      mention.role === null ||
      mention.members
    )
      return;
    // "the villages", "the district" are of the place that their sentence names
    if (mention.type === "place") {
      mention.country =
        placeCountry(doc.mentions, { at, range }) ?? dominant ?? placeBefore(doc.mentions, at);
      return;
    }
    if (!mention.sectors.some((sector) => LOCAL.has(sector))) return;
    if (FOREIGN.has(mention.role.id) && mention.number === "plural") {
      mention.country = "IMG";
      return;
    }
    const isNational = mention.type !== "person" && mention.sectors.some((sector) => NATIONAL.has(sector));
    const spot = { at, range };
    mention.country =
      (isMore(doc, mention, classes) ? countryOfOthers(doc.mentions, at) : null) ??
      (isNational ? dominant : null) ??
      placeCountry(doc.mentions, spot) ??
      dominant ??
      (isBody(doc, mention) ? neighbourCountry(doc.mentions, spot) : null) ??
      placeBefore(doc.mentions, at);
  });
}

/** "Embassies in Tripoli": of whom there are many they are of many states, and not of the place. */
const FOREIGN = new Set(["embassy", "consulate", "ambassador", "diplomat"]);

/** "The army", "the council of deputies"; whoever bears a title may yet turn out to be somebody named. */
const isBody = ({ tokens }: Referable, { definite, last, type }: Mention): boolean =>
  type !== "person" && (definite || tokens[last - 1]!.reading.article);

/** "Other officials": more people of the kind that the page has just named. */
function isMore({ tokens }: Referable, { last, number }: Mention, classes: WordClasses): boolean {
  const next = tokens[last]?.reading;
  const other = classes.number("other");
  return (
    number === "plural" &&
    next !== undefined &&
    next.alternatives.some((lexeme) => classes.has(lexeme, other))
  );
}

/** Mentions back to those who "others" are added to. */
const FARTHEST = 8;

/** The country of the last people named before that have one of these sectors. */
function countryOfOthers(mentions: readonly Mention[], at: number): string | null {
  const { sectors } = mentions[at]!;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const other = mentions[i]!;
    const isPeople = other.type === "person" || other.type === "unnamed" || other.form === "role";
    if (isPeople && other.country !== null && other.sectors.some((sector) => sectors.includes(sector)))
      return other.country;
  }
  return null;
}
