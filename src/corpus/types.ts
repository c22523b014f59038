// The nouns of linking: what is kept of a page and its reports to compare them with others.

import type { Account, EventRecord, Party } from "../model.ts";
import type { Shingles } from "./copies/shingles.ts";
import type { Bag } from "./bag.ts";
import type { Saying } from "./statements/types.ts";
import type { Exchange } from "./disputes/exchanges.ts";
import type { Toll } from "./disputes/tolls.ts";

/** First and last day that something may have happened on, counted from 1970-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** An event as one page reports it. */
export interface Report {
  readonly event: EventRecord;
  /** Who tells it: the source of its statement; null where the outlet tells it itself. */
  readonly speaker: Party | null;
  /** No event was found in the sentence: it is a report only where it tells what other pages report. */
  readonly echo: boolean;
  readonly days: Days | null;
  /** Its date is a day of a month, named in the words that tell it. */
  readonly dayNamed: boolean;
  /** The days that the lead of a page may tell of, whatever date stands in it; null outside the lead. */
  readonly newsDays: Days | null;
  /** The hash of its trigger's lemma; null for an echo. */
  readonly act: number | null;
  /** Retold as background: outside the lead, of days before those that the page has news of. */
  readonly recalled: boolean;
  /** Keys of those who take part: entities, or the words for those whom no lexicon knows. */
  readonly parties: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Whoever and whatever the sentence names. */
  readonly named: ReadonlySet<string>;
  /** The places that the sentence names, those that stand for a state apart. */
  readonly places: ReadonlySet<string>;
  /** Persons who take part, and bodies and groups, as far as a lexicon knows them. */
  readonly persons: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** All persons that the sentence names. */
  readonly people: ReadonlySet<string>;
  /** The words of its sentence. */
  readonly words: Bag;
  /** What its sentence counts: people killed, wounded, held, and things. */
  readonly tolls: readonly Toll[];
  /** In the headline or the first sentences: what the page is about. */
  readonly leading: boolean;
  /** It says that the event did not take place. */
  readonly denied: boolean;
}

/** What linking keeps of a page. */
export interface PageSketch {
  readonly id: string;
  /** ISO date of the page, or null. */
  readonly published: string | null;
  readonly publisher: Party | null;
  readonly account: Account;
  readonly shingles: Shingles;
  /** The words of headline and first sentences. */
  readonly lead: Bag;
  readonly reports: readonly Report[];
  readonly sayings: readonly Saying[];
  /** What it says was sent or received, or was not. */
  readonly exchanges: readonly Exchange[];
}
