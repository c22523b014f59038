// The nouns of Isnad: the records that ../shared describes as CONTRACT.md, and what the stages hand one another.

/** A half-open range of UTF-16 units of a document's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range with its words: `text` is always `document.text.slice(start, end)`. */
export interface Span extends Range {
  readonly text: string;
}

export interface Name {
  readonly ar?: string;
  readonly en?: string;
}

export type PartyType = "person" | "state" | "organization" | "outlet" | "group" | "unnamed";

/** Who acts, is acted on, speaks or publishes. Offsets are null when the text does not name the party here. */
export interface Party {
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly entity: string | null;
  readonly name: Name;
  readonly type: PartyType;
  /** ISO 3166-1 alpha-3, or one of PLOVER's international codes (UNO EUR IGO NGO IMG ISM MNC). */
  readonly country: string | null;
  readonly sectors: readonly string[];
}

/** A date at the precision that the text supports: "2025-01-17", "2025-01", "2022", "2025-W04", "2022-08/2022-10". */
export interface DateValue {
  readonly value: string;
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
}

/** How the date of a page that states none was inferred, and from which words. */
export interface DatingRecord extends Span {
  /** today, this-month, this-year or news. */
  readonly by: string;
  /** ISO days: the page is not before the one nor after the other. */
  readonly from: string;
  readonly to: string;
  readonly confidence: number;
}

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly name: Name;
  readonly country: string | null;
  readonly lat?: number;
  readonly lon?: number;
}

/** How a page says from whom it has its account. */
export type AccountHow = "credited" | "signed" | "followed" | "agencies" | "untold";

/** From whom a page has its main account, as far as the page itself shows. */
export interface Account {
  /**
   * "credited": a byline, dateline, signature or source line names an agency or another outlet; "signed": it names an
   * author; "followed": the text retells an outlet or names the agency that was told; "agencies": several, none named;
   * "untold": nothing shows it.
   */
  readonly how: AccountHow;
  /** The outlet credited or followed; the author who signed. */
  readonly party: Party | null;
}

export interface DocumentRecord {
  readonly kind: "document";
  readonly id: string;
  readonly path?: string;
  readonly url?: string;
  readonly title?: string;
  readonly text: string;
  readonly publisher: Party | null;
  readonly published: DateValue | null;
  /** Only where `published` is inferred from what the text tells. */
  readonly dating?: DatingRecord;
  readonly lineage: readonly Party[];
  readonly account: Account;
  readonly findings: readonly Finding[];
}

export type StatementForm = "direct" | "indirect" | "mixed" | "according-to";
export type Stance = "asserts" | "denies" | "asks" | "expects" | "doubts";

export interface StatementRecord {
  readonly kind: "statement";
  readonly id: string;
  readonly document: string;
  readonly content: Span;
  readonly cue: Span;
  readonly source: Party;
  readonly form: StatementForm;
  readonly stance: Stance;
  readonly anonymous: boolean;
  /** Why the source is unnamed, where the page says so: a rule id. */
  readonly anonymity?: string;
  readonly within: string | null;
  readonly chain: readonly Party[];
  /** The lexicon entry that found it. */
  readonly rule: string;
}

export type EventStatus = "actual" | "negated" | "future" | "hypothetical";

export interface EventRecord {
  readonly kind: "event";
  readonly id: string;
  readonly document: string;
  readonly type: string;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly trigger: Span;
  readonly sentence: Range;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** All its parties do it together or to one another: met, signed, clashed. */
  readonly joint?: true;
  readonly status: EventStatus;
  readonly date: DateValue | null;
  readonly place: Place | null;
  readonly statement: string | null;
  readonly chain: readonly Party[];
  readonly confidence: number;
  readonly rule: string;
}

export type MentionType = PartyType | "office" | "place" | "time";

export interface MentionRecord extends Span {
  readonly kind: "mention";
  readonly document: string;
  readonly type: MentionType;
  readonly entity: string | null;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly value?: string;
}

export interface WordRecord extends Span {
  readonly kind: "word";
  readonly document: string;
  readonly segments: readonly string[];
  readonly lemma: string | null;
  readonly pos: string;
}

/** A page whose text another page has too. */
export interface CopyRecord {
  readonly kind: "copy";
  readonly document: string;
  /** The earlier page. */
  readonly of: string;
  /** Part of the shorter text that both have. */
  readonly share: number;
}

/** Where a page's main account comes from. */
export interface OriginRecord {
  readonly kind: "origin";
  readonly document: string;
  /** Equal for two pages exactly when their accounts have one origin. */
  readonly root: string;
  readonly name: Name;
  readonly entity: string | null;
  /** The outlet's own reporting. */
  readonly own: boolean;
  /** The pages do not show it. */
  readonly unknown: boolean;
  readonly cue: Span | null;
}

/** A report of a group: the event, its page, and the root of where the page has it from. */
export interface GroupedReport {
  readonly event: string;
  readonly document: string;
  readonly root: string;
  /** No event was found in the sentence itself; it tells what the others report. */
  readonly echo?: boolean;
}

/** One event as several pages report it, or one. */
export interface GroupRecord {
  readonly kind: "group";
  readonly id: string;
  readonly type: string;
  readonly date: DateValue | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly reports: readonly GroupedReport[];
  readonly recalls?: readonly { readonly event: string; readonly document: string }[];
  readonly independentOrigins: number;
  readonly why: readonly string[];
}

/** What one speaker said on one occasion, as several pages report it. */
export interface UtteranceRecord {
  readonly kind: "utterance";
  readonly id: string;
  readonly speaker: Party;
  readonly date: DateValue;
  readonly statements: readonly {
    readonly statement: string;
    readonly document: string;
    readonly root: string;
  }[];
  readonly independentOrigins: number;
  readonly why: readonly string[];
}

export type DisputeAbout = "denial" | "number" | "date" | "place" | "party" | "other";

/** What one side of a dispute says, and where. */
export interface DisputeSide extends Span {
  readonly document: string;
  /** Who says so; null where the outlet says it itself. */
  readonly speaker?: Party | null;
  /** The root of where the page has it from. */
  readonly root?: string;
  readonly statement?: string;
  readonly event?: string;
}

/** Reports of one event that cannot all be right. */
export interface DisputeRecord {
  readonly kind: "dispute";
  readonly id: string;
  readonly group: string | null;
  readonly about: DisputeAbout;
  readonly sides: readonly DisputeSide[];
}

export type IsnadRecord = DocumentRecord | StatementRecord | EventRecord | MentionRecord | WordRecord;

/** Trouble in an input: where it is, what was expected, what to do. Never thrown. */
export interface Finding {
  /** The file or stream, and where in it. */
  readonly where: string;
  /** An id with meaning, such as "intake.broken-line". */
  readonly rule: string;
  readonly message: string;
}

/** What a stretch of a page is. Furniture stays in the text and is never read. */
export type BlockKind = "headline" | "byline" | "caption" | "body" | "credit" | "furniture";

export interface Block extends Range {
  readonly kind: BlockKind;
}

/** What kind of line presents a name as that of an outlet. */
export type CreditPlace = "metadata" | "masthead" | "byline" | "dateline" | "signature" | "source" | "rights";

/** Words that a page's furniture, bylines or metadata may mean as the name of an outlet. */
export interface Credit {
  readonly text: string;
  /** Offsets in the page's text; null where only metadata have the words. */
  readonly start: number | null;
  readonly end: number | null;
  readonly from: CreditPlace;
  /** The words without the noun that opens them: "paper X" is X. */
  readonly name: string;
  /** What that noun says of the outlet; null where there is none. */
  readonly noun: "agency" | "outlet" | null;
  /** The marks around it, if any. */
  readonly marked: "quotes" | "brackets" | null;
  /** Stands beside a date, as in the datelines of an agency's own dispatches. */
  readonly dated: boolean;
}

/** A page as intake hands it on: clean text, what its stretches are, and what its markup or metadata claim. */
export interface Page {
  readonly id: string;
  readonly path?: string;
  readonly url?: string;
  readonly text: string;
  /** In order, without overlap, covering every line that is not white space. */
  readonly blocks: readonly Block[];
  readonly title?: string;
  /** Names as metadata give them: not yet matched to outlets. */
  readonly publisherHint?: string;
  readonly bylineHint?: string;
  /** What may name the page's outlet or those that it has its text from, in the order of the text. */
  readonly credits?: readonly Credit[];
  readonly domain?: string;
  /** As the metadata spell it: an ISO date, or words. */
  readonly publishedHint?: string;
  readonly findings: readonly Finding[];
}
