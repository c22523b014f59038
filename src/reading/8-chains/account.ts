// Decides from whom a page has its main account, as far as the page itself shows.

import { NONE } from "../../lexicon/trie.ts";
import type { Account, Party } from "../../model.ts";
import type { TokenSentence } from "../2-words/types.ts";
import type { Credited, Desk } from "./credits.ts";
import { partyOf } from "./parties.ts";

/** What a page's credits and text show. */
export interface Shown {
  readonly publisher: Party | null;
  /** Credits that are not the publisher's own. */
  readonly foreign: readonly Credited[];
  /** Outlets that the text retells, agencies that were told. */
  readonly followed: readonly Party[];
}

/**
 * The account of a page. A named agency or source comes first, then an author. An agency's own dispatch is its own,
 * whomever it quotes. Then whom the text follows; then agencies without a name.
 */
export function accountOf(desk: Desk, { publisher, foreign, followed }: Shown): Account {
  const named = foreign.filter(({ party }) => party.type !== "unnamed");
  const credited = named.find(({ agency }) => agency) ?? named.find(({ from }) => from === "source");
  if (credited) return { how: "credited", party: credited.party };
  const author = authorOf(desk);
  if (author) return { how: "signed", party: author };
  if (publisher && isAgency(desk, publisher)) return { how: "credited", party: publisher };
  const [outlet] = [...followed, ...named.map(({ party }) => party)];
  if (outlet) return { how: "followed", party: outlet };
  return { how: foreign.length > 0 ? "agencies" : "untold", party: null };
}

const isAgency = ({ outlets }: Desk, { entity }: Party): boolean =>
  entity !== null && outlets.isAgency(entity);

/** A person whom a byline before the account names, known or not. */
function authorOf(desk: Desk): Party | null {
  const { doc, ledger } = desk;
  for (const sentence of doc.sentences) {
    if (sentence.block === "body") return null;
    if (sentence.block !== "byline") continue;
    const author = doc.mentions.find(
      ({ type, form, first }) =>
        type === "person" && form !== "role" && first >= sentence.first && first < sentence.last,
    );
    if (author) return partyOf(ledger, author);
    const unknown = unknownAuthor(desk, sentence);
    if (unknown) return unknown;
  }
  return null;
}

/** Words of a full name. */
const LEAST_WORDS = 2;
const MOST_WORDS = 4;

/** "City: so and so": words between two marks that name nothing known, one of them at least known as no word either. */
function unknownAuthor({ doc, ledger }: Desk, { first, last }: TokenSentence): Party | null {
  const known = new Set<number>();
  const named = doc.mentions.filter(({ entity, type }) => entity !== NONE || type === "outlet");
  for (const { first: start, last: end } of [...named, ...doc.times])
    for (let at = start; at < end; at++) known.add(at);
  for (let from = first; from < last; from++) {
    let to = from;
    while (to < last && doc.tokens[to]!.surface.kind === "word" && !known.has(to)) to++;
    const words = doc.tokens.slice(from, to).map(({ reading }) => reading.told.pos);
    const isName =
      words.length >= LEAST_WORDS &&
      words.length <= MOST_WORDS &&
      words.every((pos) => pos === "unknown" || pos === "proper" || pos === "noun" || pos === "adjective") &&
      words.some((pos) => pos === "unknown" || pos === "proper");
    if (isName) {
      const { start } = doc.tokens[from]!;
      const { end } = doc.tokens[to - 1]!;
      const text = ledger.text.slice(start, end);
      const name = { ar: text };
      return { start, end, text, entity: null, name, type: "person", country: null, sectors: [] };
    }
    from = to;
  }
  return null;
}
