// Decides which outlets a page's bylines, datelines, sources and rights lines name.

import { NONE } from "../../lexicon/trie.ts";
import type { Credit, CreditPlace, Party } from "../../model.ts";
import type { Entity, Mention } from "../3-mentions/types.ts";
import type { Evented } from "../7-events/index.ts";
import { type Outlets, sameName } from "./outlets.ts";
import { type Ledger, namedParty, partyOf } from "./parties.ts";

/** An outlet that the page credits, and how. */
export interface Credited {
  readonly party: Party;
  readonly from: CreditPlace;
  /** Agencies hand on to others; a page credited to one alone stood elsewhere. */
  readonly agency: boolean;
  readonly dated: boolean;
}

/** What reading credits needs: the page, its outlets' names, and how parties are made. */
export interface Desk {
  readonly doc: Evented;
  readonly ledger: Ledger;
  readonly outlets: Outlets;
}

/** All outlets that the page credits, metadata first, then in the order of the text. */
export function creditedOutlets(desk: Desk): Credited[] {
  const { credits = [] } = desk.doc.page;
  const found: { at: number; credited: Credited }[] = [];
  const read = new Set<Mention>();
  for (const credit of credits) {
    const named = mentionsIn(desk.doc, credit);
    for (const mention of named) read.add(mention);
    for (const credited of resolve(desk, credit, named)) found.push({ at: credit.start ?? -1, credited });
  }
  for (const [mention, from] of looseMentions(desk.doc)) {
    if (read.has(mention)) continue;
    found.push({ at: mention.start, credited: knownCredit(desk, mention, { from, dated: false }) });
  }
  return found.sort((a, b) => a.at - b.at).map(({ credited }) => credited);
}

/** The mentions inside a credit's words. */
function mentionsIn({ mentions }: Evented, { start, end }: Credit): Mention[] {
  if (start === null || end === null) return [];
  return mentions.filter((mention) => mention.start < end && mention.end > start);
}

function resolve(desk: Desk, credit: Credit, named: readonly Mention[]): Credited[] {
  const { from, dated } = credit;
  const known = named.filter((mention) => isKnownOutlet(mention) && fills(mention, credit));
  if (known.length > 0) return known.map((mention) => knownCredit(desk, mention, { from, dated }));
  const agencies = named.find((mention) => mention.type === "outlet" && mention.number === "plural");
  if (agencies) return [{ party: unnamedAgencies(desk.ledger, agencies), from, agency: true, dated }];
  const entity = desk.outlets.named(credit.text) ?? desk.outlets.named(credit.name);
  const isSure =
    credit.noun !== null ||
    credit.marked === "quotes" ||
    from === "metadata" ||
    from === "source" ||
    from === "rights";
  if (entity && isSure) return [creditOf(credit, entity)];
  return isOutlet(desk, credit, named) ? [creditOf(credit, entity)] : [];
}

const isKnownOutlet = (mention: Mention): boolean => mention.type === "outlet" && mention.entity !== NONE;

/** After a noun such as "paper" a longer name is not that of the outlet whose name is part of it. */
const fills = (mention: Mention, { start, end, noun }: Credit): boolean =>
  noun === null || 2 * (Math.min(mention.end, end!) - Math.max(mention.start, start!)) > end! - start!;

/** Whether words that no lexicon knows name an outlet here. */
function isOutlet(desk: Desk, credit: Credit, named: readonly Mention[]): boolean {
  const { from, noun, marked, name } = credit;
  if (from === "metadata" || from === "rights") return letters(name) >= 2;
  if (letters(name) < 3) return false;
  const isOther = named.some(
    (mention) => mention.type !== "outlet" && (mention.entity !== NONE || mention.type === "person"),
  );
  if (noun !== null)
    return !named.some(
      ({ type, entity }) =>
        type !== "outlet" && type !== "person" && entity !== NONE && type !== "place" && type !== "state",
    );
  if (isOther) return false;
  if (from === "source") return true;
  if (name.split(" ").length > MOST_MARKED) return false;
  if (marked === "quotes") return from !== "dateline";
  if (marked === "brackets" && from === "dateline") return followsPlace(desk.doc, credit);
  if (marked === "brackets" && from === "signature") return true;
  return isKnownHere(desk.doc, credit);
}

const MOST_MARKED = 4;
const letters = (name: string): number => name.match(/\p{L}/gu)?.length ?? 0;

/** "Moscow (X) -", "Moscow, 17 January (X) -": brackets after a place and perhaps a date, before any verb. */
function followsPlace({ sentences, tokens, mentions }: Evented, { start }: Credit): boolean {
  const sentence = sentences.find((one) => one.start <= start! && start! < one.end);
  if (!sentence) return false;
  const opens = mentions.find((mention) => mention.first === sentence.first);
  if (!opens || (opens.type !== "place" && opens.type !== "state") || opens.prefix !== null) return false;
  for (let at = opens.last; at < sentence.last && tokens[at]!.start < start!; at++)
    if (tokens[at]!.reading.told.pos === "verb") return false;
  return true;
}

/** Whether the page uses the words elsewhere as an outlet's name: in metadata or rights, after a noun, in quotation marks. */
function isKnownHere(doc: Evented, credit: Credit): boolean {
  const { credits = [], text } = doc.page;
  const { name } = credit;
  const others = credits.filter((other) => other !== credit && isFirm(other));
  if (others.some((other) => sameName(other.name, name))) return true;
  if (credit.from === "dateline") return false;
  if (text.includes(`«${name}»`) || text.includes(`"${name}"`) || text.includes(`“${name}”`)) return true;
  return doc.mentions.some((mention) => {
    if (mention.type !== "outlet" || !mention.role) return false;
    const after = doc.tokens[mention.head + mention.role.length];
    return after !== undefined && text.startsWith(name, after.start);
  });
}

const isFirm = ({ from, noun }: Credit): boolean => from === "metadata" || from === "rights" || noun !== null;

type Place = Pick<Credited, "from" | "dated">;

function knownCredit({ ledger }: Desk, mention: Mention, { from, dated }: Place): Credited {
  const agency = ledger.entities[mention.entity]?.outlet === "agency";
  return { party: partyOf(ledger, mention), from, agency, dated };
}

function creditOf(credit: Credit, entity: Entity | null): Credited {
  const { text, name, start, end, noun, from, dated } = credit;
  // an agency's noun is part of its name, a paper's is not
  const party = namedParty(entity, noun === "agency" ? text : name);
  const agency = entity ? entity.outlet === "agency" : noun === "agency";
  return { party: { ...party, start, end, text: start === null ? null : text }, from, agency, dated };
}

/** "Agencies": several, none named. */
const unnamedAgencies = (ledger: Ledger, mention: Mention): Party => ({
  ...partyOf(ledger, mention),
  type: "unnamed",
});

/** Known outlets in bylines and credits, and in the dateline of the account, that no credit's words hold. */
function* looseMentions(doc: Evented): Generator<[Mention, CreditPlace]> {
  let sentence = 0;
  let bodies = 0;
  let counted = -1;
  for (const mention of doc.mentions) {
    while (sentence < doc.sentences.length - 1 && doc.sentences[sentence]!.last <= mention.first) sentence++;
    for (; counted < sentence; counted++) if (doc.sentences[counted + 1]!.block === "body") bodies++;
    if (!isKnownOutlet(mention)) continue;
    const { block } = doc.sentences[sentence]!;
    if (block === "byline") yield [mention, "byline"];
    else if (block === "credit") yield [mention, "source"];
    else if (block === "body" && bodies <= 2 && isDateline(doc, mention, sentence))
      yield [mention, "dateline"];
  }
}

/** "Washington - Reuters", "(AFP)", "Paper - agencies:" at the very start of the account. */
function isDateline(doc: Evented, mention: Mention, sentence: number): boolean {
  const { first, last } = doc.sentences[sentence]!;
  if (mention.first - first > 8) return false;
  const next = mention.last < last ? doc.tokens[mention.last]!.surface.text : "";
  const before = mention.first > first ? doc.tokens[mention.first - 1]!.surface.text : "";
  return (
    /^[-–—:)/]$/u.test(next) &&
    (mention.first === first || /^[-–—(/"]$/u.test(before) || mention.first - first <= 4)
  );
}
