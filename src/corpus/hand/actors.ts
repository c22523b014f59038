// Decides under which one key a person's decisions show parties that are one actor.

import type { EventRecord, Party } from "../../model.ts";
import { byCodeUnits } from "../../order.ts";
import { partyKey } from "../party-key.ts";
import { partiesOf } from "../reports.ts";
import type { PageSketch, Report } from "../types.ts";
import { Union } from "../unite.ts";
import type { Profile, SameActor } from "./types.ts";

/** A party as it is described wherever it stands. */
export const profileOf = ({ entity, name, text, type, country, sectors }: Party): Profile => ({
  entity,
  name: entity === null && (name.ar ?? name.en) === undefined && text !== null ? { ar: text } : name,
  type,
  country,
  sectors,
});

/** The key of the party that this describes. */
export const keyOfProfile = (profile: Profile): string =>
  partyKey({ ...profile, start: null, end: null, text: null });

/** Shows parties that are one actor as one: the known one of them, else the first in code-unit order. */
export class OneActor {
  /** By the key of every party that is shown as another. */
  readonly #shown = new Map<string, { readonly key: string; readonly profile: Profile }>();

  constructor(sameActor: readonly SameActor[]) {
    const sets = new Union();
    const profiles = new Map<string, Profile>();
    for (const { actors } of sameActor) {
      for (const actor of actors) profiles.set(keyOfProfile(actor), actor);
      sets.unite(keyOfProfile(actors[0]), keyOfProfile(actors[1]));
    }
    for (const same of Map.groupBy(profiles, ([key]) => sets.find(key)).values()) {
      const [[key, profile] = [], ...others] = same.sort(knownFirst);
      for (const [other] of others) this.#shown.set(other, { key: key!, profile: profile! });
    }
  }

  /** The key under which a party of this key is shown. */
  key(key: string): string {
    return this.#shown.get(key)?.key ?? key;
  }

  /** The party as it is shown; its words stay. */
  party(party: Party): Party {
    const shown = this.#shown.get(partyKey(party));
    return shown ? { ...party, ...shown.profile } : party;
  }

  /** What linking keeps of a page, with its parties as they are shown. */
  page(page: PageSketch): PageSketch {
    if (this.#shown.size === 0) return page;
    const { publisher, account, reports, sayings, exchanges } = page;
    return {
      ...page,
      publisher: publisher && this.party(publisher),
      account: { ...account, party: account.party && this.party(account.party) },
      reports: reports.map((report) => this.#report(report)),
      sayings: sayings.map((saying) => ({
        ...saying,
        source: this.party(saying.source),
        speaker: this.key(saying.speaker),
      })),
      exchanges: exchanges.map((one) => ({ ...one, speaker: one.speaker && this.party(one.speaker) })),
    };
  }

  /** Reports that name none of these actors stay the same objects: thousands of them share what is equal. */
  #report(report: Report): Report {
    const { actors, recipients, chain } = report.event;
    const isTouched =
      [...report.named].some((key) => this.#shown.has(key)) ||
      [...actors, ...recipients, ...chain].some((party) => this.#shown.has(partyKey(party)));
    if (!isTouched) return report;
    const event = this.event(report.event);
    const named = new Set([...report.named].map((key) => this.key(key)));
    return { ...report, event, ...partiesOf(event), named };
  }

  /** An event with its parties as they are shown. */
  event(event: EventRecord): EventRecord {
    const all = (parties: readonly Party[]): Party[] => parties.map((party) => this.party(party));
    const { actors, recipients, chain } = event;
    return { ...event, actors: all(actors), recipients: all(recipients), chain: all(chain) };
  }
}

const knownFirst = (
  [a, { entity: knownA }]: readonly [string, Profile],
  [b, { entity: knownB }]: readonly [string, Profile],
): number => Number(knownA === null) - Number(knownB === null) || byCodeUnits(a, b);
