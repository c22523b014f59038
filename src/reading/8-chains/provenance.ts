// Decides who published a page and from whom it has its account: metadata, bylines, credits, and whom the text follows.

import type { Party } from "../../model.ts";
import type { Mention } from "../3-mentions/types.ts";
import { rootOf } from "../6-statements/sources.ts";
import type { Evented } from "../7-events/index.ts";
import { keyOf, type Outlets } from "./outlets.ts";
import { type Ledger, namedParty, partyOf } from "./parties.ts";

/** Publisher and lineage of a page. */
export interface Provenance {
  readonly publisher: Party | null;
  /** From the publisher back to where most of the text began; empty where the page shows nothing. */
  readonly lineage: readonly Party[];
}

/** Reads the provenance that the page shows. */
export function provenanceOf(doc: Evented, ledger: Ledger, outlets: Outlets): Provenance {
  const credits = creditedOutlets(doc);
  const hinted = hintedPublisher(doc, outlets);
  const publisher = hinted ?? (credits[0] ? partyOf(ledger, credits[0]) : null);
  const chain: Party[] = publisher ? [publisher] : [];
  for (const mention of credits) add(chain, partyOf(ledger, mention));
  const followed = followedOutlet(doc);
  if (followed) add(chain, partyOf(ledger, followed));
  return { publisher, lineage: chain };
}

function add(chain: Party[], party: Party): void {
  if (!chain.some((other) => sameOutlet(other, party))) chain.push(party);
}

const sameOutlet = (a: Party, b: Party): boolean =>
  a.entity !== null || b.entity !== null
    ? a.entity === b.entity
    : keyOf(a.name.ar ?? a.name.en ?? "") === keyOf(b.name.ar ?? b.name.en ?? "");

/** Outlets named in bylines, datelines and credit lines, in their order. */
function creditedOutlets(doc: Evented): Mention[] {
  const found: Mention[] = [];
  let sentence = 0;
  for (const mention of doc.mentions) {
    while (sentence < doc.sentences.length - 1 && doc.sentences[sentence]!.last <= mention.first) sentence++;
    const { block } = doc.sentences[sentence]!;
    if (mention.type !== "outlet") continue;
    if (block === "byline" || block === "credit" || isDateline(doc, mention, sentence)) found.push(mention);
  }
  return found;
}

/** "Washington - Reuters", "(AFP)", "Paper - agencies:" at the very start of the account. */
function isDateline(doc: Evented, mention: Mention, sentence: number): boolean {
  const { first, last, block } = doc.sentences[sentence]!;
  if (block !== "body" || mention.first - first > 8) return false;
  const isEarly = doc.sentences.findIndex((other) => other.block === "body") >= sentence - 1;
  if (!isEarly) return false;
  const next = mention.last < last ? doc.tokens[mention.last]!.surface.text : "";
  const before = mention.first > first ? doc.tokens[mention.first - 1]!.surface.text : "";
  return (
    /^[-–—:)/]$/u.test(next) &&
    (mention.first === first || /^[-–—(/"]$/u.test(before) || mention.first - first <= 4)
  );
}

function hintedPublisher(doc: Evented, outlets: Outlets): Party | null {
  const { publisherHint, domain } = doc.page;
  if (publisherHint) return namedParty(outlets.named(publisherHint), publisherHint);
  const known = domain ? outlets.at(domain) : null;
  return known && namedParty(known, "");
}

/** The outlet whose report the page retells: the source of the first account, or of several statements. */
function followedOutlet(doc: Evented): Mention | null {
  const counts = new Map<number, { mention: Mention; count: number; first: number }>();
  for (const statement of doc.statements) {
    const { mention } = rootOf(statement.source);
    if (!mention || mention.type !== "outlet" || mention.entity < 0) continue;
    const entry = counts.get(mention.entity) ?? { mention, count: 0, first: statement.sentence };
    counts.set(mention.entity, { ...entry, count: entry.count + 1 });
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count || a.first - b.first);
  const [top] = ranked;
  return top && (top.count >= 2 || top.first <= 2) ? top.mention : null;
}
