// Decides whose report a page retells: the source of its first account, or of several of its statements.

import { NONE } from "../../lexicon/trie.ts";
import type { Party } from "../../model.ts";
import type { Reading } from "../2-words/types.ts";
import type { Mention } from "../3-mentions/types.ts";
import type { Statement } from "../6-statements/types.ts";
import { rootOf } from "../6-statements/sources.ts";
import type { Desk } from "./credits.ts";
import { keyOf } from "./outlets.ts";
import { partyOf } from "./parties.ts";

interface Followed {
  readonly party: Party;
  count: number;
  readonly first: number;
}

/** An account that opens within so many sentences of the body is the page's main one. */
const OPENING = 2;
/** And an article that a page sums up is named within so many. */
const NAMED_BY = 8;
/** Words of an unknown name. */
const MOST_WORDS = 3;

/** The outlet whose account the page retells, the one that printed what its main voice wrote, agencies that were told. */
export function followedOutlets(desk: Desk): Party[] {
  const main = mainAccount(desk) ?? printerOfArticle(desk);
  return [...(main ? [main] : []), ...agenciesTold(desk)];
}

/** The outlet that the account opens with, or the one that most statements go back to. */
function mainAccount(desk: Desk): Party | null {
  const counts = new Map<string, Followed>();
  for (const { source, sentence } of desk.doc.statements) {
    const { mention } = rootOf(source);
    const party = mention && outletOf(desk, firstNamed(mention));
    if (!party) continue;
    const key = party.entity ?? keyOf(party.name.ar ?? "");
    const entry = counts.get(key);
    if (entry) entry.count++;
    else counts.set(key, { party, count: 1, first: sentence });
  }
  const opening = bodyStart(desk) + OPENING;
  const all = [...counts.values()];
  const [opener] = all.filter(({ first }) => first <= opening).sort((a, b) => a.first - b.first);
  const [top] = all.sort((a, b) => b.count - a.count || a.first - b.first);
  return opener?.party ?? (top && top.count >= 2 ? top.party : null);
}

const bodyStart = ({ doc }: Desk): number =>
  Math.max(
    0,
    doc.sentences.findIndex(({ block }) => block === "body"),
  );

/** "In an article that the magazine X published": a verb with the article as its object, the outlet its subject. */
function printerOfArticle(desk: Desk): Party | null {
  const { tokens, mentions, sentences } = desk.doc;
  const end = sentences[bodyStart(desk) + NAMED_BY]?.first ?? tokens.length;
  for (const mention of mentions) {
    if (mention.first >= end) return null;
    const before = tokens[mention.first - 1]?.surface.readings ?? [];
    // "its bulletin" is spelled like "published it"
    if (mention.prefix === null && before.some(isPastWithObject)) {
      const party = outletOf(desk, mention);
      if (party) return party;
    }
  }
  return null;
}

const isPastWithObject = ({ told, suffix }: Reading): boolean =>
  told.pos === "verb" && told.tense === "perfect" && suffix !== null;

/** A sentence that is nothing but "according to X". */
const FEW_WORDS = 4;

/** Agencies that were told, or after whom the page says that it tells: their dispatch, reprinted. */
function agenciesTold({ doc, ledger }: Desk): Party[] {
  const bySentence = Map.groupBy(doc.statements, ({ sentence }) => sentence);
  let at = 0;
  return doc.mentions.flatMap((mention) => {
    while (at < doc.sentences.length - 1 && doc.sentences[at]!.last <= mention.first) at++;
    if (mention.type !== "outlet" || mention.entity === NONE) return [];
    if (ledger.entities[mention.entity]!.outlet !== "agency") return [];
    const { block, first, last } = doc.sentences[at]!;
    const isAlone = block === "body" && last - first <= FEW_WORDS;
    const isTold = (bySentence.get(at) ?? []).some((statement) => tells(statement, mention));
    return isAlone || isTold ? [partyOf(ledger, mention)] : [];
  });
}

/** "He told X that …", "… he told X", "according to X". */
function tells({ form, source, first, content }: Statement, mention: Mention): boolean {
  if (source.mention === mention) return form === "according-to";
  return mention.prefix === "li" || (mention.first > first && mention.first < content.first);
}

/** "The paper" is the one that the page named before. */
function firstNamed(mention: Mention): Mention {
  let first = mention;
  while (first.antecedent) first = first.antecedent;
  return first;
}

function outletOf(desk: Desk, mention: Mention): Party | null {
  if (mention.type !== "outlet" || mention.number === "plural") return null;
  if (mention.entity !== NONE) return partyOf(desk.ledger, mention);
  return unknownOutlet(desk, mention);
}

/** An unknown outlet after its noun: in quotation marks, or words that are no adjectives. */
function unknownOutlet({ doc, ledger }: Desk, mention: Mention): Party | null {
  const { role, form, head } = mention;
  if (form === "unknown-name") return partyOf(ledger, mention);
  // agencies are bodies of other kinds too
  if (!role || role.id === "agency-noun") return null;
  const first = head + role.length;
  let last = Math.max(first, mention.last);
  // foreign names are words that no lexicon knows
  while (last < first + MOST_WORDS && doc.tokens[last]?.reading.told.pos === "unknown") last++;
  if (first >= last || doc.tokens[first]!.reading.told.pos === "adjective") return null;
  const start = doc.tokens[first]!.start;
  const end = doc.tokens[last - 1]!.end;
  const text = doc.page.text.slice(mention.start, end);
  return { ...partyOf(ledger, mention), end, text, name: { ar: doc.page.text.slice(start, end) } };
}
