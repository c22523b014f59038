// Declares the questions to a store as commands; each is loaded only when it is asked.

import type { Command } from "commander";
import { addOptions, EVENT_OPTIONS, TIE_OPTIONS } from "./options.ts";

/** Adds the questions. */
export function addQuestions(isnad: Command): void {
  addAboutEvents(isnad);
  addAboutActors(isnad);
  addAboutPages(isnad);
}

function addAboutEvents(isnad: Command): void {
  addOptions(
    isnad.command("events").description("list the events of a store, each once however many pages report it"),
    [...EVENT_OPTIONS, "limit", "order"],
  ).action(async (options: object) => {
    const { events } = await import("./events.ts");
    process.exitCode = await events(options as Parameters<typeof events>[0]);
  });
  addOptions(
    isnad
      .command("event")
      .description("print one event: its reports, where they come from, what they dispute, why they are one")
      .argument("<id>", "of an event, as isnad events prints it"),
    [],
  ).action(async (id: string, options: object) => {
    const { event } = await import("./event.ts");
    process.exitCode = await event(id, options as Parameters<typeof event>[1]);
  });
  addOptions(
    isnad.command("disputes").description("list what reports of one event dispute, with every side"),
    ["dispute", ...EVENT_OPTIONS.filter((one) => one !== "disputed"), "limit"],
  ).action(async (options: object) => {
    const { disputes } = await import("./disputes.ts");
    process.exitCode = await disputes(options as Parameters<typeof disputes>[0]);
  });
}

function addAboutActors(isnad: Command): void {
  addOptions(
    isnad
      .command("who")
      .description("print a dossier: names, offices, statements, events, strongest ties")
      .argument("<name>", "a name in Arabic or Latin letters, an id, or a country's code"),
    ["most"],
  ).action(async (name: string, options: object) => {
    const { who } = await import("./who.ts");
    process.exitCode = await who(name, options as Parameters<typeof who>[1]);
  });
  addOptions(
    isnad
      .command("ties")
      .description(
        "tell over time what stands between two: cooperation, conflict, their scores, what stands out",
      )
      .argument("<one>", "a name, an id, or a country's code")
      .argument("<other>", "as the first"),
    ["by", "count", ...TIE_OPTIONS],
  ).action(async (one: string, other: string, options: object) => {
    const { ties } = await import("./ties.ts");
    process.exitCode = await ties([one, other], options as Parameters<typeof ties>[1]);
  });
  addOptions(
    isnad
      .command("balance")
      .description("tell which triads among actors are balanced, since when and by what")
      .argument("<who...>", "three or more: names, ids, countries' codes"),
    ["by", "count", "halfLife", ...TIE_OPTIONS],
  ).action(async (who: string[], options: object) => {
    const { balance } = await import("./balance.ts");
    process.exitCode = await balance(who, options as Parameters<typeof balance>[1]);
  });
}

function addAboutPages(isnad: Command): void {
  addOptions(isnad.command("statements").description("list who said what, those of the newest pages first"), [
    ...(["speaker", "about", "stance", "since", "until", "anonymous", "text", "limit"] as const),
  ]).action(async (options: object) => {
    const { statements } = await import("./statements.ts");
    process.exitCode = await statements(options as Parameters<typeof statements>[0]);
  });
  addOptions(
    isnad
      .command("forecasts")
      .description("list what was expected or intended, and what later reports make of it"),
    [...(["speaker", "about", "nature", "outcome", "since", "until", "anonymous", "text", "limit"] as const)],
  ).action(async (options: object) => {
    const { forecasts } = await import("./forecasts.ts");
    process.exitCode = await forecasts(options as Parameters<typeof forecasts>[0]);
  });
  addOptions(
    isnad.command("camps").description("list the camps that pages tell of: who is in them, what they want"),
    [...(["member", "since", "until", "campText", "limit"] as const)],
  ).action(async (options: object) => {
    const { camps } = await import("./camps.ts");
    process.exitCode = await camps(options as Parameters<typeof camps>[0]);
  });
  addOptions(
    isnad.command("copies").description("list the pages that share their text with an earlier one"),
    [...(["outlet", "since", "until", "limit"] as const)],
  ).action(async (options: object) => {
    const { copies } = await import("./copies.ts");
    process.exitCode = await copies(options as Parameters<typeof copies>[0]);
  });
  addOptions(isnad.command("stats").description("count what a store holds"), ["most"]).action(
    async (options: object) => {
      const { stats } = await import("./stats.ts");
      process.exitCode = await stats(options as Parameters<typeof stats>[0]);
    },
  );
}
