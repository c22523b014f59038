// Decides how a sketch that comes out of the store is held in memory: what is equal in many sketches is held once.

import type { Bag } from "../../corpus/bag.ts";
import type { PageSketch, Report } from "../../corpus/types.ts";
import type { Saying } from "../../corpus/statements/types.ts";
import type { EventRecord, Party } from "../../model.ts";

/** Longer strings are somebody's own words: they seldom come again. */
const LONGEST = 80;
const EMPTY: ReadonlySet<string> = new Set();
const NO_TOLLS: Report["tolls"] = [];

/** A sketch as some version of the reader stored it. */
type Stored = Omit<PageSketch, "exchanges"> & Partial<Pick<PageSketch, "exchanges">>;

/** Restores sketches one after another, and remembers their strings and parties. */
export class Restorer {
  readonly #strings = new Map<string, string>();

  /** The same sketch, as the reader made it: it shares nothing with the bytes that it was unpacked from. */
  restore(sketch: PageSketch): PageSketch {
    // sketches stored before exchanges were kept have none
    const { shingles, lead, reports, sayings, exchanges = [], publisher, account } = sketch as Stored;
    return {
      ...sketch,
      publisher: publisher && this.#party(publisher),
      account: { ...account, party: account.party && this.#party(account.party) },
      shingles: { all: shingles.all.slice(), opening: shingles.opening.slice() },
      lead: own(lead),
      reports: reports.map((report) => this.#report(report)),
      sayings: sayings.map((saying) => this.#saying(saying)),
      exchanges: exchanges.map((one) => ({ ...one, speaker: one.speaker && this.#party(one.speaker) })),
    };
  }

  #report(report: Report): Report {
    const { event, speaker, words, parties, countries, named, places, persons, people, bodies } = report;
    return {
      ...report,
      event: this.#event(event),
      speaker: speaker && this.#party(speaker),
      words: own(words),
      tolls: report.tolls.length === 0 ? NO_TOLLS : report.tolls,
      parties: this.#set(parties),
      countries: this.#set(countries),
      named: this.#set(named),
      places: this.#set(places),
      persons: this.#set(persons),
      people: this.#set(people),
      bodies: this.#set(bodies),
    };
  }

  #saying(saying: Saying): Saying {
    return {
      ...saying,
      source: this.#party(saying.source),
      speaker: this.#string(saying.speaker),
      chain: saying.chain.map((party) => this.#party(party)),
      words: own(saying.words),
    };
  }

  #event(event: EventRecord): EventRecord {
    const parties = (all: readonly Party[]): Party[] => all.map((party) => this.#party(party));
    return {
      ...event,
      type: this.#string(event.type),
      document: this.#string(event.document),
      rule: this.#string(event.rule),
      actors: parties(event.actors),
      recipients: parties(event.recipients),
      chain: parties(event.chain),
    };
  }

  #party(party: Party): Party {
    const { text, entity, name, type, country, sectors } = party;
    return {
      ...party,
      text: text === null ? null : this.#string(text),
      entity: entity === null ? null : this.#string(entity),
      name: this.#name(name),
      type: this.#string(type) as Party["type"],
      country: country === null ? null : this.#string(country),
      sectors: sectors.map((sector) => this.#string(sector)),
    };
  }

  #name({ ar, en }: Party["name"]): Party["name"] {
    return {
      ...(ar !== undefined && { ar: this.#string(ar) }),
      ...(en !== undefined && { en: this.#string(en) }),
    };
  }

  #set(values: ReadonlySet<string>): ReadonlySet<string> {
    return values.size === 0 ? EMPTY : new Set([...values].map((value) => this.#string(value)));
  }

  #string(value: string): string {
    if (value.length > LONGEST) return value;
    const there = this.#strings.get(value);
    if (there !== undefined) return there;
    this.#strings.set(value, value);
    return value;
  }
}

/** Arrays of their own: those unpacked are views that keep all bytes of their page. */
const own = ({ hashes, weights, total }: Bag): Bag => ({
  hashes: hashes.slice(),
  weights: weights.slice(),
  total,
});
