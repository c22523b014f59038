// `isnad explain`: for each sentence the words, names, clauses, what fired by which entry, and what was refused and why.

import type { Reader, Reading } from "../reading/read.ts";
import type { Token } from "../reading/2-words/types.ts";
import type { Clause, Phrase } from "../reading/5-clauses/types.ts";
import { rootOf } from "../reading/6-statements/sources.ts";
import type { Source } from "../reading/6-statements/types.ts";
import { weightOf } from "../reading/7-events/confidence.ts";
import type { Participant } from "../reading/7-events/types.ts";
import { readAll } from "./read-all.ts";
import { isolate } from "../isolate.ts";

/** Prints the explanation of every document. Returns the exit code. */
export async function explain(paths: readonly string[]): Promise<number> {
  const summary = await readAll(paths, async (page, reader) => {
    for (const line of explanation(reader.read(page), reader)) console.log(line);
  });
  return summary.exitCode;
}

/** The lines that explain one page. */
function* explanation(doc: Reading, reader: Reader): Generator<string> {
  yield `page ${doc.page.path ?? doc.page.id}, published ${doc.published ?? "unknown"}`;
  for (const [index, sentence] of doc.sentences.entries()) {
    yield "";
    yield `${sentence.block} ${sentence.start}-${sentence.end}: ${isolate(doc.page.text.slice(sentence.start, sentence.end))}`;
    if (sentence.block === "furniture") {
      yield "  furniture: kept in the text, not read";
      continue;
    }
    const view = { doc, reader, index, first: sentence.first, last: sentence.last };
    yield* words(view);
    yield* names(view);
    yield* clauses(view);
    yield* statements(view);
    yield* events(view);
  }
}

interface View {
  readonly doc: Reading;
  readonly reader: Reader;
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

const within = ({ first, last }: View, at: number): boolean => at >= first && at < last;

function* words({ doc, first, last }: View): Generator<string> {
  for (let at = first; at < last; at++) {
    const token = doc.tokens[at]!;
    if (token.surface.kind === "word") yield `  word       ${wordLine(token)}`;
  }
}

function wordLine({ surface, reading }: Token): string {
  const { told, conjunction, prefix, future, article, suffix } = reading;
  const clitics = [conjunction, prefix, future ? "sa" : null, article ? "al" : null].filter(
    (clitic) => clitic !== null,
  );
  const traits = [told.pos, told.tense, told.derived, told.voice, told.gender, told.number].filter(
    (trait) => !["none", "plain", "either"].includes(trait),
  );
  const others = surface.readings
    .filter((other) => other !== reading)
    .map((other) => `${other.lemma ?? "?"}/${other.told.pos}`);
  const cut = clitics.length > 0 || suffix ? ` [${clitics.join("+")}${suffix ? "+pronoun" : ""}]` : "";
  const rest = others.length > 0 ? `; not ${isolate([...new Set(others)].slice(0, 4).join(" "))}` : "";
  return `${isolate(surface.text)}${cut} ${isolate(reading.lemma ?? "unknown")} ${traits.join(" ")}${rest}`;
}

function* names(view: View): Generator<string> {
  const { doc, reader } = view;
  for (const mention of doc.mentions) {
    if (!within(view, mention.first)) continue;
    const id =
      mention.entity >= 0
        ? reader.lexicons.mentions.entities[mention.entity]!.id
        : (mention.role?.id ?? "unknown");
    const code = [mention.country, ...mention.sectors].filter(Boolean).join(" ");
    yield `  name       ${isolate(doc.page.text.slice(mention.start, mention.end))} ${mention.type} ${id} ${code}`;
  }
  for (const time of doc.times) {
    if (within(view, time.first)) {
      yield `  time       ${isolate(doc.page.text.slice(time.start, time.end))} ${time.grain} ${time.value ?? "not fixed"}`;
    }
  }
}

function* clauses({ doc, index }: View): Generator<string> {
  for (const clause of doc.parses[index]!.clauses) {
    if (clause.verb < 0 && clause.before.length === 0) continue;
    yield `  clause     ${clause.kind} ${clauseLine(doc, clause)}`;
  }
}

function clauseLine(doc: Reading, clause: Clause): string {
  const verb = clause.verb < 0 ? "no verb" : `verb ${isolate(doc.tokens[clause.verb]!.surface.text)}`;
  const parts = [
    clause.negation >= 0 ? "negated" : "",
    clause.passive ? "passive" : "",
    clause.subject ? `subject ${phraseText(doc, clause.subject)}` : "",
    clause.object ? `object ${phraseText(doc, clause.object)}` : "",
    ...[...clause.before, ...clause.after]
      .filter((p) => p.preposition)
      .map((p) => `${p.preposition} ${phraseText(doc, p)}`),
  ];
  return [verb, ...parts.filter(Boolean)].join(", ");
}

const phraseText = (doc: Reading, phrase: Phrase): string =>
  isolate(doc.page.text.slice(doc.tokens[phrase.first]!.start, doc.tokens[phrase.last - 1]!.end));

function* statements({ doc, index }: View): Generator<string> {
  for (const statement of doc.statements) {
    if (statement.sentence !== index) continue;
    const cue = doc.page.text.slice(doc.tokens[statement.first]!.start, doc.tokens[statement.last - 1]!.end);
    const content = doc.page.text.slice(statement.content.start, statement.content.end);
    yield `  statement  ${statement.cue.id} at ${isolate(cue)}, source ${sourceText(doc, statement.source)}, ${statement.stance}, ${statement.form}: ${isolate(content)}`;
  }
}

function sourceText(doc: Reading, source: Source): string {
  const root = rootOf(source);
  const { mention, phrase } = root;
  const text = mention
    ? doc.page.text.slice(mention.start, mention.end)
    : phrase
      ? phraseText(doc, phrase)
      : "unknown";
  return source === root && (source.mention || source.phrase)
    ? isolate(text)
    : `(understood) ${isolate(text)}`;
}

function* events(view: View): Generator<string> {
  const { doc, index } = view;
  for (const event of doc.events) {
    if (event.sentence !== index) continue;
    const { at, rule, kind } = event.trigger;
    const parties = `${event.actors.map((one) => partyText(doc, one)).join(", ") || "nobody"} → ${event.recipients.map((one) => partyText(doc, one)).join(", ") || "nobody"}`;
    yield `  event      ${event.type} by ${rule.id} (${kind} ${isolate(doc.tokens[at]!.surface.text)}): ${parties}, ${event.status}, confidence ${event.confidence}`;
    yield `  because    ${event.traits.map((trait) => `${trait} ${signed(weightOf(trait))}`).join("; ")}`;
  }
  for (const refusal of doc.refusals) {
    if (within(view, refusal.at)) {
      yield `  refused    ${refusal.rule} at ${isolate(doc.tokens[refusal.at]!.surface.text)}: ${refusal.reason}`;
    }
  }
}

const signed = (weight: number): string => `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(2)}`;

function partyText(doc: Reading, { mention, phrase, understood }: Participant): string {
  const text = mention
    ? doc.page.text.slice(mention.start, mention.end)
    : phrase
      ? phraseText(doc, phrase)
      : "somebody";
  return understood ? `(understood) ${isolate(text)}` : isolate(text);
}
