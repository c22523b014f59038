// Decides how a participant or source is recorded as a party.

import { NONE } from "../../lexicon/trie.ts";
import type { Party, PartyType } from "../../model.ts";
import type { Token } from "../2-words/types.ts";
import type { Entity, Mention } from "../3-mentions/types.ts";
import type { Phrase } from "../5-clauses/types.ts";
import { rootOf } from "../6-statements/sources.ts";
import type { Source } from "../6-statements/types.ts";
import { cliticLetters, stemStart } from "../3-mentions/draft.ts";
import { inEnglish } from "./english.ts";
import type { Participant } from "../7-events/types.ts";

/** What recording needs: the text, its tokens' offsets, and the entities. */
export interface Ledger {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
}

/** A party that the text names here. */
export function partyOf(ledger: Ledger, mention: Mention): Party {
  const { start, end } = mention;
  return { ...understoodParty(ledger, mention), start, end, text: ledger.text.slice(start, end) };
}

/** A party that is only understood: a dropped subject, a pronoun. */
function understoodParty(ledger: Ledger, mention: Mention): Party {
  if (mention.shared) return namedParty(null, mention.name.ar ?? "");
  return {
    start: null,
    end: null,
    text: null,
    entity: mention.entity === NONE ? null : ledger.entities[mention.entity]!.id,
    name: isUnknownPerson(mention) ? inEnglish(mention.name, ledger.entities) : mention.name,
    type: partyType(mention),
    country: mention.country,
    sectors: mention.sectors,
  };
}

const isUnknownPerson = ({ type, entity, form }: Mention): boolean =>
  type === "person" && entity === NONE && form !== "role" && form !== "people";

function partyType({ type }: Mention): PartyType {
  if (type === "place") return "state";
  return type === "office" ? "person" : type;
}

/** A party that only a noun phrase describes: "reports", "the agreement". */
function describedParty(ledger: Ledger, phrase: Phrase, country: string | null): Party {
  const head = ledger.tokens[phrase.head]!;
  const start = stemStart(head, cliticLetters(head));
  const end = ledger.tokens[lastOf(ledger, phrase) - 1]!.end;
  const text = ledger.text.slice(start, end);
  const isPerson = isName(ledger, phrase);
  const name = isPerson ? inEnglish({ ar: text }, ledger.entities) : { ar: text };
  return {
    start,
    end,
    text,
    entity: null,
    name,
    type: isPerson ? "person" : "unnamed",
    country,
    sectors: [],
  };
}

/** A list goes on after a comma or "and", and its first member is the party. */
function lastOf({ tokens }: Ledger, { head, last: end, mention, others }: Phrase): number {
  if (mention) return end;
  const last = others[0]?.first ?? end;
  for (let at = head + 1; at < last; at++) if (tokens[at]!.surface.kind === "punctuation") return at;
  return last;
}

/** A word that no lexicon of words knows, or one or two names in a row. */
function isName({ tokens }: Ledger, { head, last, mention }: Phrase): boolean {
  if (mention) return false;
  for (let at = head; at < last; at++) {
    const { told, name } = tokens[at]!.reading;
    if (told.pos !== "unknown" && !(told.pos === "proper" && name)) return false;
  }
  return true;
}

/** An outlet or author known from metadata alone. */
export function namedParty(entity: Entity | null, name: string): Party {
  const known = entity?.name ?? (/[\p{Script=Arabic}]/u.test(name) ? { ar: name } : { en: name });
  return {
    start: null,
    end: null,
    text: null,
    entity: entity?.id ?? null,
    name: known,
    type: "outlet",
    country: entity?.country ?? null,
    sectors: ["MED"],
  };
}

export function participantParty(ledger: Ledger, participant: Participant): Party | null {
  const { mention, phrase, understood, country } = participant;
  if (mention) return understood ? understoodParty(ledger, mention) : partyOf(ledger, mention);
  if (!phrase) return null;
  const party = describedParty(ledger, phrase, country ?? null);
  return participant.bystander ? { ...party, sectors: ["CVL"] } : party;
}

/** The source of a statement: where it is dropped, whoever it goes back to, without offsets. */
export function sourceParty(ledger: Ledger, source: Source): Party {
  const root = rootOf(source);
  const known = root.mention ? understoodParty(ledger, root.mention) : null;
  if (source.mention) {
    const own = partyOf(ledger, source.mention);
    // a title that goes back to a named person is that person
    return known && source !== root ? { ...known, start: own.start, end: own.end, text: own.text } : own;
  }
  if (source.phrase) return describedParty(ledger, source.phrase, null);
  if (known) return known;
  if (root.phrase)
    return { ...describedParty(ledger, root.phrase, null), start: null, end: null, text: null };
  return {
    start: null,
    end: null,
    text: null,
    entity: null,
    name: {},
    type: "unnamed",
    country: null,
    sectors: [],
  };
}
