// Decides where each page's main account comes from: what the page shows, and the pages whose text it has.

import type { OriginRecord, Party, Span } from "../model.ts";
import type { Overlap } from "./copies/finder.ts";
import { byCodeUnits } from "../order.ts";
import { partyKey } from "./party-key.ts";
import type { PageSketch } from "./types.ts";

/** What an author signs has its account from another page only where that holds this part of it: what is added is the author's. */
const SIGNED_PART = 0.35;

/**
 * The origin of every page. A page that credits an agency or another outlet has it from there. One that credits nobody
 * and whose text other pages have too has it from whom the nearest of them credits, else from whom one of them follows,
 * else from the earliest. An author's page is its outlet's own; agencies without a name cannot be known; a page that
 * shows nothing is its outlet's own.
 * @returns in the order of the pages' ids
 */
export function originsOf(
  pages: ReadonlyMap<string, PageSketch>,
  overlaps: readonly Overlap[],
): OriginRecord[] {
  const nearby = neighbours(pages, overlaps);
  const origins = [...pages.values()]
    .map((page) => originOf(page, () => withSameText(page, pages, nearby)))
    .sort((one, other) => byCodeUnits(one.document, other.document));
  const roots = new Set(origins.map(({ root }) => root));
  return origins.map((origin) => ({ ...origin, root: shortest(origin, roots) }));
}

/**
 * Unknown outlets are called with and without the noun before their name and what they are for after it: "agency X for
 * news" is X where another page calls it so.
 */
function shortest({ root, entity, unknown }: OriginRecord, roots: ReadonlySet<string>): string {
  if (entity !== null || unknown) return root;
  const words = root.split(" ");
  for (let to = 1; to <= words.length; to++)
    for (const from of [0, 1]) {
      const name = words.slice(from, to).join(" ");
      if (from < to && roots.has(name)) return name;
    }
  return root;
}

/** For each page those that it may have its text from, the most alike first. */
function neighbours(
  pages: ReadonlyMap<string, PageSketch>,
  overlaps: readonly Overlap[],
): Map<string, string[]> {
  const sides = overlaps.flatMap(({ a, b, ofA, ofB }) => [
    { page: a, other: b, part: ofA },
    { page: b, other: a, part: ofB },
  ]);
  const near = Map.groupBy(
    sides.filter(({ page, part }) => pages.get(page)!.account.how !== "signed" || part >= SIGNED_PART),
    ({ page }) => page,
  );
  return new Map(
    [...near].map(([page, others]) => [
      page,
      others.sort((x, y) => y.part - x.part || byCodeUnits(x.other, y.other)).map(({ other }) => other),
    ]),
  );
}

/** The page and those that hold its text, theirs in turn, nearest first. */
function withSameText(
  page: PageSketch,
  pages: ReadonlyMap<string, PageSketch>,
  nearby: ReadonlyMap<string, readonly string[]>,
): PageSketch[] {
  const found = new Set([page.id]);
  for (const id of found) for (const other of nearby.get(id) ?? []) found.add(other);
  return [...found].map((id) => pages.get(id)!);
}

function originOf(page: PageSketch, family: () => PageSketch[]): OriginRecord {
  if (page.account.how === "credited") return outsideOrigin(page, page);
  const same = family();
  const told =
    same.find(({ account }) => account.how === "credited") ??
    (page.account.how === "signed" ? undefined : same.find(({ account }) => account.how === "followed"));
  if (told) return outsideOrigin(page, told);
  const first = same.sort(earlierFirst)[0]!;
  return first.account.how === "agencies" ? unknownOrigin(page, first) : ownOrigin(page, first);
}

/** Pages without a date come last; the id breaks ties. */
export const earlierFirst = (a: PageSketch, b: PageSketch): number =>
  byCodeUnits(a.published ?? "9999", b.published ?? "9999") || byCodeUnits(a.id, b.id);

function outsideOrigin({ id, publisher }: PageSketch, told: PageSketch): OriginRecord {
  const party = told.account.party!;
  const root = partyKey(party);
  return {
    kind: "origin",
    document: id,
    root,
    name: party.name,
    entity: party.entity,
    own: publisher !== null && root === partyKey(publisher),
    unknown: false,
    cue: told.id === id ? cueOf(party) : null,
  };
}

/** Several agencies: one root for all pages that share the text, and for no other. */
const unknownOrigin = ({ id }: PageSketch, first: PageSketch): OriginRecord => ({
  kind: "origin",
  document: id,
  root: `unknown:${first.id}`,
  name: {},
  entity: null,
  own: false,
  unknown: true,
  cue: null,
});

function ownOrigin({ id }: PageSketch, { id: firstId, publisher, account }: PageSketch): OriginRecord {
  return {
    kind: "origin",
    document: id,
    root: publisher ? partyKey(publisher) : `unknown:${firstId}`,
    name: publisher?.name ?? {},
    entity: publisher?.entity ?? null,
    own: id === firstId && publisher !== null,
    unknown: publisher === null,
    cue: id === firstId && account.party ? cueOf(account.party) : null,
  };
}

function cueOf({ start, end, text }: Party): Span | null {
  return start === null || end === null || text === null ? null : { start, end, text };
}
