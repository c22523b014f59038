// Decides which camps a page tells of, who belongs to them, and what they favour or oppose.

import type { Party, Span } from "../../model.ts";
import type { Entity, Mention } from "../../reading/3-mentions/types.ts";
import type { TokenSentence } from "../../reading/2-words/types.ts";
import { cliticLetters, stemStart } from "../../reading/3-mentions/draft.ts";
import { type Ledger, partyOf } from "../../reading/8-chains/parties.ts";
import type { Evented } from "../../reading/7-events/index.ts";
import { clauseAt } from "../forecasts/clause-at.ts";
import { membersFrom } from "./members.ts";
import { Camps, isBesideView } from "./references.ts";
import type { CampRecord, OpenCamp, Reference, Stretch } from "./types.ts";
import { KINDS, viewFrom } from "./views.ts";
import { type CampLexicon, Words } from "./words.ts";

/** What finding camps needs of the lexicons. */
export interface CampsLexicon extends CampLexicon {
  readonly mentions: { readonly entities: readonly Entity[] };
}

/** A page on its way through its sentences. */
interface Page {
  readonly doc: Evented;
  readonly words: Words;
  readonly ledger: Ledger;
  readonly mentions: ReadonlyMap<number, Mention>;
}

/** Whom a verb's words are about, and where what follows it begins. */
interface Said {
  readonly camp: OpenCamp;
  readonly from: number;
}

/** The camps of a page in the order in which it names them; those of which it tells nothing are left out. */
export function campsOf(doc: Evented, lexicon: CampsLexicon): CampRecord[] {
  const { page, tokens, sentences } = doc;
  const words = new Words(lexicon, tokens);
  const ledger = { text: page.text, tokens, entities: lexicon.mentions.entities };
  const mentions = new Map(doc.mentions.map((mention) => [mention.first, mention]));
  const camps = new Camps();
  for (const sentence of sentences)
    if (sentence.block === "body" || sentence.block === "headline")
      readSentence({ doc, words, ledger, mentions }, sentence, camps.in(words, sentence));
  const spanOf = (start: number, last: number): Span => {
    const { end } = tokens[last - 1]!;
    return { start, end, text: page.text.slice(start, end) };
  };
  return toldOf(camps).map((camp) => {
    const { first, last } = camp.name;
    const name = spanOf(stemStart(tokens[first]!, cliticLetters(tokens[first]!)), last);
    return recordOf(name, camp, {
      id: page.id,
      spanOf: (view) => spanOf(tokens[view.first]!.start, view.last),
    });
  });
}

/**
 * What the page tells something of. Of two that have views, both are camps; one by itself may be a team, a wing or a
 * camp of tents, and what it is said to believe proves least.
 */
function toldOf({ all }: Camps): OpenCamp[] {
  const withViews = all.filter(hasViews);
  return all.filter((camp) =>
    camp.isDoubtful ? hasViews(camp) && withViews.length > 1 : hasViews(camp) || hasMembers(camp),
  );
}

const hasViews = ({ favours, opposes }: OpenCamp): boolean => favours.length + opposes.length > 0;

const hasMembers = ({ members }: OpenCamp): boolean =>
  members.some(({ type, entity, name }) => type === "person" && (entity !== null || name.en !== undefined));

interface Told {
  /** Of the page. */
  readonly id: string;
  readonly spanOf: (stretch: Stretch) => Span;
}

const recordOf = (name: Span, camp: OpenCamp, { id, spanOf }: Told): CampRecord => ({
  kind: "camp",
  id: `${id}:c${name.start}`,
  document: id,
  name,
  members: camp.members,
  favours: camp.favours.map(spanOf),
  opposes: camp.opposes.map(spanOf),
  holds: camp.holds.map(spanOf),
});

function readSentence(page: Page, { first, last }: TokenSentence, references: readonly Reference[]): void {
  const { words } = page;
  if (references.length === 0) return;
  for (let at = first; at < last; at++) {
    const kind = KINDS.find((one) => words.isVerb(at) && words.isOf(at, `camp-${one}`));
    const said = kind && saidAt(page, at, references);
    if (said && said.from < last)
      tell(page, { kind, at, said, last: viewEnd(words, said, references) ?? last });
    const led = ledAt(words, at, references);
    if (led) addMembers(page, led, last);
    if (words.isVerb(at) && words.isOf(at, "camp-belongs")) addBelonging(page, at, references);
  }
}

/** How far behind "belongs" its "to the camp" may stand. */
const FARTHEST = 8;

/** "X and Y belong to the first camp": whoever the verb has as subject. */
function addBelonging(page: Page, verb: number, references: readonly Reference[]): void {
  const { words, doc, ledger } = page;
  const to = references.find(({ first }) => first > verb && first <= verb + FARTHEST);
  const subject = clauseAt(doc, verb)?.subject;
  if (!to || !subject || words.id(to.first - 1) !== "ila") return;
  const named = [subject, ...subject.others].flatMap(({ mention }) => mention ?? []);
  addTo(
    to.camp,
    named.map((mention) => partyOf(ledger, mention)),
  );
}

/** Where the sentence turns to the views of the next camp. */
const viewEnd = (words: Words, { from }: Said, references: readonly Reference[]): number | undefined =>
  references.find(({ first }) => first > from && isBesideView(words, first))?.first;

/** The camp right after the verb; else the one spoken of before it, unless another subject stands between. */
function saidAt({ words, doc }: Page, verb: number, references: readonly Reference[]): Said | null {
  const next = words.pos(verb + 1) === "demonstrative" ? verb + 2 : verb + 1;
  const after = references.find(({ first }) => first === next || first === verb + 1);
  if (after) return { camp: after.camp, from: after.last };
  const before = references.findLast(({ last }) => last <= verb);
  if (!before || !isSubjectOf(words, before, verb)) return null;
  if (words.isOf(verb, "camp-includes")) return { camp: before.camp, from: verb + 1 };
  const clause = clauseAt(doc, verb);
  const isElse = clause?.subject && !clause.inherited && clause.subject.first > verb;
  return isElse ? null : { camp: before.camp, from: verb + 1 };
}

/**
 * A relative clause tells of whatever stands right before it. Otherwise the camp must not stand after a preposition.
 */
function isSubjectOf(words: Words, { first, last }: Reference, verb: number): boolean {
  const who = words.isComma(last) ? last + 1 : last;
  for (let at = who + 1; at < verb; at++) if (words.pos(at) === "relative") return false;
  if (words.pos(who) === "relative") return true;
  return words.reading(first).prefix === null && words.pos(first - 1) !== "preposition";
}

interface Telling {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly said: Said;
  readonly last: number;
}

function tell(page: Page, { kind, at, said, last }: Telling): void {
  const { words } = page;
  const isNegated = words.pos(at - 1) === "negation";
  if (kind === "includes") {
    if (!isNegated) addMembers(page, said, last);
    return;
  }
  const view = viewFrom(words, said.from, last);
  const told = isNegated ? NEGATED[kind] : kind;
  if (view && told) said.camp[told].push(view);
}

/** Who does not favour a thing opposes it; who does not oppose it need not favour it. */
const NEGATED = { favours: "opposes", opposes: null, holds: null } as const;

/** "Led by X", "X leads it", "its most prominent members are X". */
function ledAt(words: Words, at: number, references: readonly Reference[]): Said | null {
  const before = references.findLast(({ last }) => last <= at);
  const { suffix, prefix } = words.reading(at);
  const after = references.find(({ first }) => first === at + 1);
  if (after && words.isVerb(at) && words.isOf(at, "camp-led")) return { camp: after.camp, from: after.last };
  if (before && words.isVerb(at) && words.isOf(at, "camp-led") && suffix?.person === "third")
    return { camp: before.camp, from: at + 1 };
  if (before?.last === at && prefix === "bi" && words.isOf(at, "camp-leadership"))
    return { camp: before.camp, from: at + 1 };
  const people = references.find(({ first, isOfPeople }) => first === at && isOfPeople);
  return people && at > 0 && words.isOf(at - 1, "camp-such-as")
    ? { camp: people.camp, from: people.last }
    : null;
}

function addMembers({ words, ledger, mentions }: Page, { camp, from }: Said, last: number): void {
  addTo(camp, membersFrom({ words, ledger, mentions }, from, last));
}

/** Each member once, by its id or its words. */
function addTo({ members }: OpenCamp, some: readonly Party[]): void {
  const known = new Set(members.map(({ entity, text }) => entity ?? text));
  for (const member of some) {
    const key = member.entity ?? member.text;
    if (!known.has(key)) members.push(member);
    known.add(key);
  }
}
