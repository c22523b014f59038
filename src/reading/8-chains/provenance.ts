// Decides who published a page and from whom it has its account: metadata, bylines, credits, and whom the text follows.

import type { Account, Party } from "../../model.ts";
import { accountOf } from "./account.ts";
import { type Credited, creditedOutlets, type Desk } from "./credits.ts";
import { followedOutlets } from "./followed.ts";
import { sameName } from "./outlets.ts";
import { namedParty } from "./parties.ts";

/** Publisher and lineage of a page. */
export interface Provenance {
  readonly publisher: Party | null;
  /** From the publisher back to where most of the text began; empty where the page shows nothing. */
  readonly lineage: readonly Party[];
  readonly account: Account;
}

/** Reads the provenance that the page shows. */
export function provenanceOf(desk: Desk): Provenance {
  const credits = creditedOutlets(desk);
  const publisher = publisherOf(desk, credits);
  const chain: Party[] = publisher ? [publisher] : [];
  const others = credits.filter(({ from }) => from !== "metadata" && from !== "rights");
  // outlets share names: on an outlet's own page its name is its own
  const isOwn = (party: Party): boolean =>
    (publisher?.entity && party.text !== null && desk.outlets.answersTo(publisher.entity, party.text)) ||
    (publisher !== null && sameOutlet(publisher, party));
  const followed = followedOutlets(desk).filter((party) => !isOwn(party));
  const foreign = others.filter(({ party }) => !isOwn(party));
  for (const party of [...foreign.map((one) => one.party), ...followed]) add(chain, party);
  // "agencies" says nothing where one is named
  const named = chain.filter((party) => party.type !== "unnamed");
  const isOnlyOwn = named.length === (publisher ? 1 : 0);
  return {
    publisher,
    lineage: isOnlyOwn ? chain : named,
    account: accountOf(desk, { publisher, foreign, followed }),
  };
}

function add(chain: Party[], party: Party): void {
  if (!chain.some((other) => sameOutlet(other, party))) chain.push(party);
}

/** Whether two parties are one outlet, under a longer and a shorter name perhaps. */
function sameOutlet(a: Party, b: Party): boolean {
  if (a.entity !== null || b.entity !== null) return a.entity === b.entity;
  return sameName(a.name.ar ?? a.name.en ?? "", b.name.ar ?? b.name.en ?? "");
}

/** What metadata say; the site's known domain; who owns the rights; the masthead; an own byline; the bare domain. */
function publisherOf({ doc, outlets }: Desk, credits: readonly Credited[]): Party | null {
  const { domain, publisherHint } = doc.page;
  const site = domain === undefined ? null : outlets.at(domain);
  const told = credits.find(({ from }) => from === "metadata")?.party;
  // a name outweighs the site, but what a feed calls a site does not
  const isNamed = told && (!site || (publisherHint && outlets.called(publisherHint)));
  if (isNamed) return told;
  if (site) return namedParty(site, "");
  const own = ownCredit(credits)?.party;
  if (own)
    return credits
      .map(({ party }) => party)
      .filter((party) => sameOutlet(party, own))
      .reduce(fuller, own);
  return domain === undefined ? null : namedParty(null, domain);
}

/** Of two names of one outlet the longer; rights lines shorten. */
const fuller = (a: Party, b: Party): Party =>
  a.entity === null && (b.name.ar ?? "").length > (a.name.ar ?? "").length ? b : a;

function ownCredit(credits: readonly Credited[]): Credited | undefined {
  const named = credits.filter(({ party }) => party.type !== "unnamed");
  return (
    named.find(({ from }) => from === "rights") ??
    named.find(({ from, agency }) => from === "masthead" && !agency) ??
    named.find(({ from }) => from === "masthead") ??
    named.find(({ from, agency }) => from !== "source" && !agency) ??
    // an agency's own dispatches are dated, those that others print are not
    named.find(
      ({ from, dated }) => dated && (from === "dateline" || from === "signature" || from === "byline"),
    )
  );
}
