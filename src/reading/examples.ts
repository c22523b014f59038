// Decides whether entries read their own examples: every rule-like entry is tested by the sentences it brings.

import type { Checked, Problem } from "../lexicon/source.ts";
import type { EventRecord, Page, Party, StatementRecord } from "../model.ts";
import type { z } from "zod";
import type { anonymitySchema, CueEntry } from "./6-statements/schema.ts";
import type { EventEntry } from "./7-events/schema.ts";
import type { Reader } from "./read.ts";

type CueExample = CueEntry["reads"][number];
type EventExample = EventEntry["reads"][number];

/** An example sentence as a page of its own. */
function pageOf(text: string): Page {
  return {
    id: "example",
    text,
    blocks: [{ start: 0, end: text.length, kind: "body" }],
    findings: [],
    publishedHint: "2024-05-15",
  };
}

/** What is wrong with an entry's examples, as problems at the entry. */
export function checkCue(reader: Reader, checked: Checked<CueEntry>): Problem[] {
  const { value } = checked;
  const told: string[] = [];
  for (const example of value.reads) {
    const { statements } = reader.records(pageOf(example.text));
    const found = statements.find((one) => one.rule === value.id && one.cue.text === example.cue);
    told.push(
      ...(found ? differences(found, example) : [`no statement with cue «${example.cue}»`]).map(
        (what) => `${what} in: ${example.text}`,
      ),
    );
  }
  for (const { text } of value["passes-over"]) {
    if (reader.records(pageOf(text)).statements.some((one) => one.rule === value.id))
      told.push(`reads what it should pass over: ${text}`);
  }
  for (const { text } of value.gaps ?? []) {
    if (reader.records(pageOf(text)).statements.some((one) => one.rule === value.id))
      told.push(`this gap is closed, move it to reads: ${text}`);
  }
  return told.map((message) => ({
    file: checked.file,
    line: checked.line,
    message: `${value.id}: ${message}`,
  }));
}

function differences(found: StatementRecord, example: CueExample): string[] {
  const told: string[] = [];
  if (example.source !== undefined && found.source.text !== example.source)
    told.push(`source «${found.source.text}», expected «${example.source}»`);
  if (example.content !== undefined && found.content.text !== example.content)
    told.push(`content «${found.content.text}», expected «${example.content}»`);
  if (example.stance !== undefined && found.stance !== example.stance)
    told.push(`stance ${found.stance}, expected ${example.stance}`);
  if (example.form !== undefined && found.form !== example.form)
    told.push(`form ${found.form}, expected ${example.form}`);
  if (example.anonymous !== undefined && found.anonymous !== example.anonymous)
    told.push(`anonymous is ${found.anonymous}`);
  return told;
}

/** The same for a phrase of anonymity: whether a statement of each example is unnamed by it. */
export function checkAnonymity(reader: Reader, checked: Checked<z.infer<typeof anonymitySchema>>): Problem[] {
  const { file, line, value } = checked;
  const tells = ({ text }: { readonly text: string }): boolean =>
    reader.records(pageOf(text)).statements.some((one) => one.anonymity === value.id);
  const told = [
    ...value.reads.filter((example) => !tells(example)).map(({ text }) => `names the source in: ${text}`),
    ...value.reads
      .filter(({ text, cue }) => !text.includes(cue))
      .map(({ text, cue }) => `no «${cue}» in: ${text}`),
    ...value["passes-over"].filter(tells).map(({ text }) => `reads what it should pass over: ${text}`),
  ];
  return told.map((message) => ({ file, line, message: `${value.id}: ${message}` }));
}

/** The same for an event entry. */
export function checkEvent(reader: Reader, checked: Checked<EventEntry>): Problem[] {
  const { value } = checked;
  const told: string[] = [];
  for (const example of value.reads) {
    const { events } = reader.records(pageOf(example.text));
    const found = events.find((one) => one.rule === value.id && one.trigger.text === example.trigger);
    told.push(
      ...(found ? eventDifferences(found, example) : [`no event with trigger «${example.trigger}»`]).map(
        (what) => `${what} in: ${example.text}`,
      ),
    );
  }
  for (const { text } of value["passes-over"]) {
    if (reader.records(pageOf(text)).events.some((one) => one.rule === value.id))
      told.push(`reads what it should pass over: ${text}`);
  }
  for (const { text } of value.gaps ?? []) {
    if (reader.records(pageOf(text)).events.some((one) => one.rule === value.id))
      told.push(`this gap is closed, move it to reads: ${text}`);
  }
  return told.map((message) => ({
    file: checked.file,
    line: checked.line,
    message: `${value.id}: ${message}`,
  }));
}

function eventDifferences(found: EventRecord, example: EventExample): string[] {
  return [
    ...partyDifferences("actor", found.actors, example.actor),
    ...partyDifferences("recipient", found.recipients, example.recipient),
    ...(example.type !== undefined && found.type !== example.type
      ? [`type ${found.type}, expected ${example.type}`]
      : []),
    ...(example.mode !== undefined && found.mode !== example.mode
      ? [`mode ${found.mode}, expected ${example.mode}`]
      : []),
    ...(example.status !== undefined && found.status !== example.status
      ? [`status ${found.status}, expected ${example.status}`]
      : []),
  ];
}

function partyDifferences(
  what: string,
  found: readonly Party[],
  expected: string | readonly string[] | undefined,
): string[] {
  if (expected === undefined) return [];
  const texts = found.map((party) => party.text);
  const missing = [expected].flat().filter((text) => !texts.includes(text));
  return missing.map((text) => `no ${what} «${text}» but «${texts.join("», «")}»`);
}
