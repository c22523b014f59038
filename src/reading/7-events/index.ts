// Stage 7: events: who did what to whom, by the entries of the event lexicon and the grammar round their words.

import { countBefore } from "../../halving.ts";
import type { WordClasses } from "../2-words/classes.ts";
import type { LexemeTables } from "../2-words/tables.ts";
import type { MentionTables } from "../3-mentions/types.ts";
import { dominantCountry } from "../5-clauses/setting.ts";
import type { Stated } from "../6-statements/index.ts";
import type { EventTables } from "./compile.ts";
import { mergeCasualties } from "./casualties.ts";
import { confidenceOf, traitsOf } from "./confidence.ts";
import { refuse, withoutRepeats } from "./filters.ts";
import { type Parties, partiesOf } from "./participants.ts";
import { innermostStatements, statementAround } from "./reference.ts";
import { standingOf } from "./status.ts";
import { type Dated, storyDay } from "./story.ts";
import { mayTrigger, triggersAt } from "./triggers.ts";
import { typeOf } from "./type-of.ts";
import type { FoundEvent, Participant, Refusal, Trigger } from "./types.ts";
import type { EventView } from "./view.ts";
import { dateOf } from "./when.ts";
import { placeOf } from "./where.ts";

/** A page after stage 7. */
export interface Evented extends Stated {
  readonly events: readonly FoundEvent[];
  readonly refusals: readonly Refusal[];
}

/** What stage 7 needs of the lexicons. */
export interface EventLexicon {
  readonly events: EventTables;
  readonly mentions: MentionTables;
  readonly classes: WordClasses;
  readonly words: { readonly tables: { readonly lexemes: LexemeTables } };
}

/** Finds the events of a page in the order of their triggers. */
export function findEvents(doc: Stated & Dated, lexicon: EventLexicon): Evented {
  const events: FoundEvent[] = [];
  const refusals: Refusal[] = [];
  const shared = {
    doc,
    tables: lexicon.events,
    lexemes: lexicon.words.tables.lexemes,
    classes: lexicon.classes,
    mentions: lexicon.mentions,
    published: doc.published,
    story: storyDay(doc),
    setting: dominantCountry(doc.mentions),
    around: innermostStatements(doc.statements),
  };
  let time = 0;
  doc.sentences.forEach(({ block, first, last }, index) => {
    const from = time;
    while (time < doc.times.length && doc.times[time]!.first < last) time++;
    if (block === "furniture" || block === "credit" || block === "byline") return;
    const view: EventView = {
      ...shared,
      index,
      earlier: events,
      soFar: [],
      first,
      last,
      parse: doc.parses[index]!,
      times: doc.times.slice(from, time),
    };
    const found = readSentence(view, (refusal) => refusals.push(refusal));
    events.push(...found);
  });
  return { ...doc, events, refusals };
}

function readSentence(view: EventView, note: (refusal: Refusal) => void): FoundEvent[] {
  const inMention = mentionMask(view);
  const found = view.soFar;
  for (let at = view.first; at < view.last; at++) {
    if (inMention[at - view.first]) continue;
    const event = eventAt(view, at, note);
    if (event) found.push(event);
  }
  return mergeCasualties(view, withoutRepeats(view, found, note), note);
}

/** The event of the first entry whose conditions hold and whose actor can be found. */
function eventAt(view: EventView, at: number, note: (refusal: Refusal) => void): FoundEvent | null {
  if (!mayTrigger(view, at)) return null;
  for (const trigger of triggersAt(view, at, note)) {
    const event = readEvent(view, trigger);
    const reason = typeof event === "string" ? event : refuse(view, event);
    if (reason === null) return event as FoundEvent;
    note({ at, rule: trigger.rule.id, reason });
  }
  return null;
}

/** Words inside a name are no acts: "the committee for the support of …". */
function mentionMask(view: EventView): boolean[] {
  const mask: boolean[] = [];
  const { mentions } = view.doc;
  for (let next = mentionFrom(view); next < mentions.length; next++) {
    const mention = mentions[next]!;
    if (mention.first >= view.last) break;
    for (let at = mention.first; at < mention.last; at++) mask[at - view.first] = true;
  }
  return mask;
}

/** The number of the first mention that ends in the sentence or after it. */
const mentionFrom = ({ doc, first }: EventView): number =>
  countBefore(doc.mentions, ({ last }) => last <= first);

/** Who will not meet refuses the others. */
const refusalOf = ({ actors: [first, ...others] }: Parties): Parties => ({
  actors: first ? [first] : [],
  recipients: others,
});

/** People whom no name tells are of the place where it happened. */
function located({ actors, recipients }: Parties, country: string | null): Parties {
  const locate = (one: Participant): Participant =>
    one.bystander && country !== null ? { ...one, country } : one;
  return { actors: actors.map(locate), recipients: recipients.map(locate) };
}

function readEvent(view: EventView, trigger: Trigger): FoundEvent | string {
  const standing = standingOf(view, trigger);
  if (standing === "wished") return "a wish, a purpose, an order or a state, not an act";
  const statement = statementAround(view, trigger.at);
  const { type, mode, status } = typeOf({ trigger, standing, statement });
  const parties = partiesOf(view, trigger);
  const isRefusal = trigger.rule.joint && type === "REJECT" && trigger.rule.type !== "REJECT";
  const place = placeOf(view, trigger);
  const { actors, recipients } = located(
    isRefusal ? refusalOf(parties) : parties,
    place?.country ?? view.setting,
  );
  const event = {
    trigger,
    sentence: view.index,
    type,
    mode,
    contexts: trigger.rule.contexts,
    actors,
    recipients,
    status,
    date: dateOf(view, trigger, status),
    place,
    statement,
  };
  const traits = traitsOf(view, event);
  return { ...event, traits, confidence: confidenceOf(traits) };
}
