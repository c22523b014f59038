// Decides what later expressions may go back to: "that day", "the same month", a month without its year.

import { dayOf } from "./calendar.ts";
import type { Memory } from "./context.ts";
import type { Facts } from "./types.ts";

interface Place {
  readonly facts: Facts;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Keeps a time for the expressions after it. Ranges and what has no value leave the memory as it was. */
export function remember(memory: Memory, value: string | null, { facts, sentence, paragraph }: Place): void {
  const match = value === null ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(value);
  if (!match) return;
  const [year = 0, month = 0, day = 0] = match.slice(1).map((part) => Number(part ?? 0));
  memory.year = year;
  if (month > 0) memory.month = { year, month };
  if (day > 0) memory.day = dayOf(year, month, day);
  if (facts.year !== undefined)
    memory.written = { year, month: month > 0 ? month : null, paragraph, sentence };
}
