// Decides whom titles and common nouns go back to: "the coalition" to the coalition named before, "the president" of a
// state to its holder at the page's date, "the two countries" to the two states last named.

import { NONE } from "../../lexicon/trie.ts";
import type { WordClasses } from "../2-words/classes.ts";
import type { Token } from "../2-words/types.ts";
import type { Entity, Mention, Tenure } from "../3-mentions/types.ts";
import { settleCountries } from "./countries.ts";
import { holderOf, holdersOf, namedHolder } from "./office-holders.ts";
import { dominantCountry } from "./setting.ts";
import { settleCountry, settleKingdom } from "./states.ts";

/** What reference needs of a page. */
export interface Referable {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly sentences: readonly { readonly first: number; readonly last: number }[];
  readonly published: string | null;
}

export interface ReferenceLexicon {
  readonly entities: readonly Entity[];
  readonly tenures: { readonly [key: string]: readonly Tenure[] };
  readonly byId: { readonly [id: string]: number };
  readonly classes: WordClasses;
}

/** Resolves the mentions of a page in place: entity, country and members of those that do not tell themselves. */
export function resolveMentions(doc: Referable, lexicon: ReferenceLexicon): void {
  settleKingdom(doc.mentions, lexicon);
  // what a headline leaves out its story tells: the first of each head noun serves those before it
  const first = new Map<string, Mention>();
  for (const mention of doc.mentions) {
    if (isIdentified(mention) && !first.has(headOf(doc, mention))) first.set(headOf(doc, mention), mention);
  }
  const last = new Map<string, Mention>();
  const holders = holdersOf(doc.mentions);
  doc.mentions.forEach((mention, at) => {
    if (mention.form === "role") {
      const holder = holderOf(mention, holders);
      if (!holder || !adopt(mention, holder)) resolveRole(doc, lexicon, { mention, at });
    }
    const head = headOf(doc, mention);
    if (
      mention.form === "role" &&
      mention.definite &&
      !isIdentified(mention) &&
      !mention.members &&
      !isOthers(mention) &&
      !isOfCommunity(doc, mention, lexicon.classes)
    ) {
      const antecedent = last.get(head) ?? first.get(head);
      if (antecedent && isOfKind(mention, antecedent) && isSameRole(doc, mention, antecedent))
        adopt(mention, antecedent);
    }
    if (isIdentified(mention)) last.set(head, mention);
  });
  const dominant = dominantCountry(doc.mentions);
  settleCountry(doc.mentions, lexicon, dominant);
  settleCountries(doc, dominant, lexicon.classes);
}

/**
 * "The forces" after "the political forces": who bears arms is no party or power of the same noun. Forces that the
 * words describe, "those loyal to the government", are not the rebels' of before.
 */
function isOfKind({ sectors, role, first, last }: Mention, from: Mention): boolean {
  if (from.sectors.length === 0 || !sectors.some(isArmed)) return true;
  const isOther = role?.id !== from.role?.id;
  const isDescribed = isOther && last - first > 1;
  if (isDescribed && sectors.includes("MIL") && !from.sectors.includes("MIL")) return false;
  return from.sectors.some(isArmed);
}

const isArmed = (sector: string): boolean => ARMED.has(sector);
const ARMED = new Set(["MIL", "REB", "UAF", "PRM", "COP", "SPY"]);

/** "The council of ministers" is no other council, but "the house of deputies" is the Libyan one named before. */
function isSameRole({ tokens }: Referable, { role, first, number }: Mention, from: Mention): boolean {
  if (role === null || role.length === 1 || role.id === from.role?.id) return true;
  // "the terrorist organisation": an epithet of whichever armed group was named
  const isEpithet = role.type === "group" && number === "singular";
  if (isEpithet && from.type === "group" && from.sectors.some(isArmed)) return true;
  const start = from.form === "role" ? from.first : from.head;
  for (let at = 1; at < role.length; at++)
    if (tokens[first + at]!.surface.text !== tokens[start + at]?.surface.text) return false;
  return true;
}

/** "The Western officials" after "the Russian officials": people of another description are other people. */
const isOthers = ({ type, number, first, last, role }: Mention): boolean =>
  type === "person" && number === "plural" && last - first > (role?.length ?? 1);

/** "The Kurdish forces" after "the Turkish forces": a people within a state has its own. */
function isOfCommunity(
  { tokens }: Referable,
  { first, last, role, sectors }: Mention,
  classes: WordClasses,
): boolean {
  if (!sectors.some(isArmed)) return false;
  const community = classes.number("community-adjective");
  for (let at = first + (role?.length ?? 1); at < last; at++)
    if (tokens[at]!.reading.alternatives.some((lexeme) => classes.has(lexeme, community))) return true;
  return false;
}

interface Role {
  readonly mention: Mention;
  readonly at: number;
}

function resolveRole(doc: Referable, lexicon: ReferenceLexicon, { mention, at }: Role): void {
  if (mention.number === "dual" && mention.type !== "place") mention.members = pairBefore(doc, at);
  if (doc.tokens[mention.first]!.reading.suffix !== null) possess(doc, lexicon, { mention, at });
  const office = mention.role?.id === COUNTERPART ? officeBefore(doc, at) : mention.role;
  if (office?.office) resolveOffice(mention, office, { doc, lexicon });
}

/** "His counterpart" holds the office of whoever was named with one before. */
const COUNTERPART = "counterpart";

function officeBefore(doc: Referable, at: number): Mention["role"] {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const { role } = doc.mentions[i]!;
    if (role?.office) return role;
  }
  return null;
}

/** "His country", "its army": the country of the party nearest before that the pronoun fits. */
function possess(doc: Referable, lexicon: ReferenceLexicon, { mention, at }: Role): void {
  const { suffix } = doc.tokens[mention.first]!.reading;
  if (mention.country !== null || mention.entity !== NONE || mention.role?.id === COUNTERPART) return;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const owner = doc.mentions[i]!;
    if (owner.country === null || owner.type === "place" || owner.type === "outlet") continue;
    if (!fitsSuffix(owner, suffix)) continue;
    // "his country" is one state: whoever is of many is not meant
    if (mention.type === "state" && lexicon.byId[owner.country.toLowerCase()] === undefined) continue;
    mention.country = owner.country;
    if (mention.type === "state") {
      const state = lexicon.byId[owner.country.toLowerCase()];
      if (state !== undefined) Object.assign(mention, { entity: state, name: lexicon.entities[state]!.name });
    }
    return;
  }
}

function fitsSuffix(owner: Mention, suffix: Token["reading"]["suffix"]): boolean {
  if (!suffix || suffix.person !== "third") return false;
  if (suffix.number === "singular" && owner.number !== "singular") return false;
  // what is of two is of no one state
  if (suffix.number === "dual" && owner.number !== "dual") return false;
  // a state is she; whoever is he is a person or a body
  if (owner.type === "state") return suffix.gender === "f";
  return owner.gender === "either" || suffix.gender === "either" || owner.gender === suffix.gender;
}

const isIdentified = (mention: Mention): boolean => mention.entity !== NONE || mention.country !== null;

/** The lemma and number of a mention's first noun: "resistance" of "the Popular Resistance". */
function headOf(doc: Referable, mention: Mention): string {
  const { reading, surface } = doc.tokens[mention.form === "role" ? mention.first : mention.head]!;
  // a name is one party, but "the state" does not go back to "the Gulf states"
  const number = mention.form === "name" && reading.told.number === "plural" ? "plural" : mention.number;
  return `${reading.lemma ?? surface.text} ${number}`;
}

/** Whether a line of antecedents leads to a mention, or is the mention: what adopts it would go back to itself. */
function goesBackTo(from: Mention, mention: Mention): boolean {
  for (let one: Mention | null = from; one; one = one.antecedent) if (one === mention) return true;
  return false;
}

/** Makes a mention go back to another. Two that are named beside one another are each other's antecedent for nobody. */
function adopt(mention: Mention, from: Mention): boolean {
  if (goesBackTo(from, mention)) return false;
  mention.antecedent = from;
  mention.entity = from.entity;
  mention.country = from.country;
  mention.name = from.name;
  if (from.sectors.length > 0) mention.sectors = from.sectors;
  if (from.entity !== NONE && from.type !== "place") mention.type = from.type;
  return true;
}

interface At {
  readonly doc: Referable;
  readonly lexicon: ReferenceLexicon;
}

/** The holder of an office on the page's date; of a page without one, whoever it names that has held the office. */
function resolveOffice(
  mention: Mention,
  office: NonNullable<Mention["role"]>,
  { doc: { published, mentions }, lexicon }: At,
): void {
  const { former, number, definite } = mention;
  const of = domainOf(mention, office.id, lexicon);
  if (of === null || former || number !== "singular" || !definite || mention.entity !== NONE) return;
  const tenures = lexicon.tenures[`${office.id} ${of}`];
  if (published === null) {
    const named = tenures && namedHolder(mentions, tenures);
    if (named) adopt(mention, named);
    return;
  }
  // the words' own gender tells another holder: "the (f) minister" of a page about the past
  const isOther = (person: number): boolean =>
    mention.gender === "f" && lexicon.entities[person]!.sex === "m";
  const holder = tenures?.findLast((tenure) => holds(tenure, published) && !isOther(tenure.person));
  if (!holder) return;
  mention.entity = holder.person;
  mention.name = lexicon.entities[holder.person]!.name;
}

/** What an office is of, by id: the body named in it, which need not be the state's; else its state. */
function domainOf(
  { inner, country, region }: Mention,
  office: string,
  { entities, tenures }: ReferenceLexicon,
): string | null {
  if (region !== undefined) return entities[region]!.id;
  for (const { entity } of inner) {
    const body = entities[entity];
    // "the president of Chechnya" is not that of its state
    if (body?.kind === "place" && body.standsFor === undefined && body.country !== null) return body.id;
    if (body?.kind !== "group" && body?.kind !== "organization") continue;
    if (tenures[`${office} ${body.id}`] || !body.sectors.includes("GOV")) return body.id;
  }
  return country?.toLowerCase() ?? null;
}

/** Dates of different precision compare by what they share. */
function holds({ from, to }: Tenure, date: string): boolean {
  const begins = from === undefined || compare(from, date) <= 0;
  return begins && (to === undefined || compare(date, to) <= 0);
}

function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** "The two countries", "both presidents": the last two different states or persons of that role. */
function pairBefore(doc: Referable, at: number): Mention[] | undefined {
  const mention = doc.mentions[at]!;
  const found: Mention[] = [];
  for (let i = at - 1; i >= 0 && found.length < 2 && at - i < 40; i--) {
    const other = doc.mentions[i]!;
    if (!isMemberOf(mention, other)) continue;
    if (found.some((one) => one.entity === other.entity && one.country === other.country)) continue;
    found.unshift(other);
  }
  return found.length === 2 ? found : undefined;
}

const isBody = ({ type }: Mention): boolean => type === "organization" || type === "group";

const isBodyLike = (pair: Mention, other: Mention): boolean =>
  isBody(other) &&
  (pair.sectors.length === 0 || other.sectors.some((sector) => pair.sectors.includes(sector)));

function isMemberOf(pair: Mention, other: Mention): boolean {
  if (other.number !== "singular") return false;
  const { role } = pair;
  if (role?.type === "state") return other.type === "state";
  if (role?.type === "person")
    return other.type === "person" && (other.role?.id === role.id || other.entity !== NONE);
  // "the two clubs": of one kind, or one field
  if (role?.type === "organization" || role?.type === "group")
    return other.role?.id === role.id || (other.entity !== NONE && isBodyLike(pair, other));
  return other.type === "state" || other.type === "person" || isBody(other);
}
