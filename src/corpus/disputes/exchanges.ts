// Decides which sentences say that something was sent or received, or was not: letters, invitations, offers, notices.

import { NONE } from "../../lexicon/trie.ts";
import type { Party, Span, StatementRecord } from "../../model.ts";
import type { WordClasses } from "../../reading/2-words/classes.ts";
import type { LexemeTables } from "../../reading/2-words/tables.ts";
import type { Token } from "../../reading/2-words/types.ts";
import type { Entity, Mention } from "../../reading/3-mentions/types.ts";
import type { Clause, Parse, Phrase } from "../../reading/5-clauses/types.ts";
import type { Evented } from "../../reading/7-events/index.ts";
import type { Records } from "../../reading/8-chains/index.ts";
import { partyKey } from "../party-key.ts";
import { innermost } from "./tolls.ts";

/** Kinds of what is sent: the names of their word classes. */
const KINDS = ["sent-letter", "sent-invitation", "sent-offer", "sent-notice"] as const;
const WAYS = ["gives", "receives", "arrives"] as const;
const TO: ReadonlySet<string | null> = new Set(["li", "ila"]);
/** Words between the beginning of what is said and the act that it is about. */
const FARTHEST = 2;

/** Who gives or takes: as much as the text tells. */
export interface End {
  readonly key: string | null;
  readonly country: string | null;
}

/** Something said to have been given or received, or not. */
export interface Exchange {
  readonly kind: string;
  /** Told from the side of who gives it; else of who gets it. */
  readonly giving: boolean;
  readonly negated: boolean;
  readonly giver: End;
  readonly taker: End;
  readonly span: Span;
  readonly statement: string | null;
  readonly event: string | null;
  readonly speaker: Party | null;
}

/** An act of giving or receiving: its word, what is sent, and the phrases of its clause. */
interface Act {
  readonly at: number;
  readonly way: (typeof WAYS)[number];
  readonly kind: string;
  readonly thing: Phrase;
  readonly phrases: readonly Phrase[];
  /** The act's own subject; null where the speaker is meant. */
  readonly doer: End | null;
  /** The token that negates it, or -1. */
  readonly negation: number;
}

/** What looking for exchanges needs of a page. */
interface Source {
  readonly doc: Evented;
  readonly records: Records;
}

/** What it needs of the lexicons. */
interface ExchangeLexicon {
  readonly classes: WordClasses;
  readonly words: { readonly tables: { readonly lexemes: LexemeTables } };
  readonly mentions: { readonly entities: readonly Entity[] };
}

/** Finds exchanges on pages. */
export class Exchanges {
  readonly #classes: WordClasses;
  readonly #lexemes: LexemeTables;
  readonly #entities: readonly Entity[];
  readonly #kinds: readonly (readonly [string, number])[];
  readonly #ways: readonly (readonly [(typeof WAYS)[number], number])[];

  constructor({ classes, words, mentions }: ExchangeLexicon) {
    this.#classes = classes;
    this.#lexemes = words.tables.lexemes;
    this.#entities = mentions.entities;
    this.#kinds = KINDS.map((kind) => [kind, classes.number(kind)]);
    this.#ways = WAYS.map((way) => [way, classes.number(way)]);
  }

  /** The exchanges that the body of a page tells, in the order of the text. */
  in(doc: Evented, records: Records): Exchange[] {
    const found: Exchange[] = [];
    const source = { doc, records };
    doc.sentences.forEach(({ block, first, last }, index) => {
      if (block !== "body") return;
      const parse = doc.parses[index]!;
      for (let at = first; at < last; at++) {
        const way = this.#wayOf(doc.tokens[at]!);
        if (!way) continue;
        const clause = parse.clauseOf[at - first];
        if (!clause) continue;
        const act =
          clause.verb === at
            ? this.#verbal(source, clause, way)
            : this.#nominal(source, { at, way, clause, phrase: phraseAt(parse, at - first) });
        if (act) found.push(this.#exchange(source, act));
      }
    });
    return found;
  }

  #wayOf({ reading }: Token): Act["way"] | null {
    const { lexeme, told } = reading;
    const verb = told.derived === "masdar" && lexeme >= 0 ? this.#lexemes.verbs[lexeme]! : lexeme;
    return this.#ways.find(([, number]) => this.#classes.has(verb, number))?.[0] ?? null;
  }

  #kindAt(tokens: readonly Token[], at: number): string | null {
    const { lexeme } = tokens[at]!.reading;
    return this.#kinds.find(([, number]) => this.#classes.has(lexeme, number))?.[0] ?? null;
  }

  /** The first of some phrases that is a thing sent: "a letter", "any letter". */
  #thingIn(tokens: readonly Token[], phrases: readonly Phrase[]): { thing: Phrase; kind: string } | null {
    for (const phrase of phrases)
      for (const thing of [phrase, phrase.genitive]) {
        const kind = thing && this.#kindAt(tokens, thing.head);
        if (thing && kind) return { thing, kind };
      }
    return null;
  }

  #verbal({ doc: { tokens } }: Source, clause: Clause, way: Act["way"]): Act | null {
    const { told, future, prefix } = tokens[clause.verb]!.reading;
    if (told.pos !== "verb") return null;
    const negation = clause.negation < 0 ? null : tokens[clause.negation]!.reading.id;
    // what will be, may be or is done again and again is not told as done
    if (future || prefix !== null || negation === "lan" || (!negation && told.tense !== "perfect"))
      return null;
    const { subject, antecedent } = clause;
    const phrases = [...(subject ? [subject] : []), ...clause.before, ...clause.after];
    const sent = this.#thingIn(tokens, antecedent ? [...phrases, antecedent] : phrases);
    if (!sent) return null;
    const isSaid = told.person === "first" || (clause.kind === "complement" && isPronoun(tokens, subject));
    const doer = isSaid ? null : this.#endOf(clause.passive ? null : subject);
    return { at: clause.verb, way, ...sent, phrases: clause.after, doer, negation: clause.negation };
  }

  /** "Denied receiving a letter", "announced that a letter was sent" by a masdar: what is said begins with it. */
  #nominal({ doc: { tokens }, records }: Source, { at, way, clause, phrase }: Nominal): Act | null {
    const { start, end } = tokens[at]!;
    const around = innermost(records.statements, start, end);
    if (!around || !phrase) return null;
    const before = tokens[at - FARTHEST];
    if (before && before.start > around.content.start) return null;
    const after = [
      ...(phrase.genitive ? [phrase.genitive] : []),
      ...clause.after.filter(({ first }) => first > at),
    ];
    const sent = this.#thingIn(tokens, after);
    return sent && { at, way, ...sent, phrases: after, doer: null, negation: -1 };
  }

  #exchange({ doc, records: { statements, events } }: Source, act: Act): Exchange {
    const { tokens, page } = doc;
    const word = tokens[act.at]!;
    const around = innermost(statements, word.start, word.end);
    const speaker = around?.source ?? null;
    const words = [act.at, act.thing.head, ...(act.negation < 0 ? [] : [act.negation])];
    const [from, to] = [Math.min(...words), Math.max(...words)];
    const [start, end] = [tokens[from]!.start, tokens[to]!.end];
    return {
      kind: act.kind,
      giving: act.way === "gives",
      negated: (Number(act.negation >= 0) + denialsRound(around, statements)) % 2 === 1,
      ...this.#ends(tokens, act, endOfParty(speaker)),
      span: { start, end, text: page.text.slice(start, end) },
      statement: around?.id ?? null,
      event: events.find(({ trigger }) => trigger.start >= start && trigger.end <= end)?.id ?? null,
      speaker,
    };
  }

  #ends(tokens: readonly Token[], { at, way, thing, phrases, doer }: Act, speaker: End): Ends {
    const named = (is: (phrase: Phrase) => boolean): End =>
      this.#endOf(phrases.find((one) => one.mention !== null && one !== thing && is(one)) ?? null);
    const own = doer ?? speaker;
    const to = named(({ preposition }) => TO.has(preposition));
    const whom = isKnown(to) ? to : named(({ preposition }) => preposition === null);
    const from = named(({ preposition }) => preposition === "min");
    if (way === "gives") return { giver: own, taker: whom };
    if (way === "receives") return { giver: from, taker: own };
    const isOwn = tokens[at]!.reading.suffix !== null;
    return { giver: from, taker: isOwn ? speaker : whom };
  }

  #endOf(phrase: Phrase | null): End {
    const mention: Mention | null = phrase?.mention ?? null;
    if (!mention) return NOBODY;
    return {
      key: mention.entity === NONE ? null : this.#entities[mention.entity]!.id,
      country: mention.country,
    };
  }
}

interface Ends {
  readonly giver: End;
  readonly taker: End;
}

interface Nominal {
  readonly at: number;
  readonly way: Act["way"];
  readonly clause: Clause;
  readonly phrase: Phrase | null;
}

const NOBODY: End = { key: null, country: null };
const isKnown = ({ key, country }: End): boolean => key !== null || country !== null;
const phraseAt = ({ phraseOf }: Parse, at: number): Phrase | null => phraseOf[at] ?? null;

/** The verb has no subject of its own, or a pronoun: who says so is meant. */
const isPronoun = (tokens: readonly Token[], subject: Phrase | null): boolean =>
  subject === null || (subject.mention === null && tokens[subject.head]!.reading.told.pos !== "noun");

function endOfParty(party: Party | null): End {
  return party ? { key: party.entity === null ? null : partyKey(party), country: party.country } : NOBODY;
}

/** How many of the statements round a word deny what they hold. */
function denialsRound(around: StatementRecord | null, statements: readonly StatementRecord[]): number {
  let denials = 0;
  for (let one = around; one; one = statements.find(({ id }) => id === one?.within) ?? null)
    if (one.stance === "denies") denials++;
  return denials;
}
