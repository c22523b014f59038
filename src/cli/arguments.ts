// Decides which arguments of the command line are numbers and days, and what the option of the store is, for all commands.

import { InvalidArgumentError, Option } from "commander";

/** The store of a command; without the option a file beside where it is run. */
export const storeOption = (): Option =>
  new Option("--db <place>", "the store: a file, or the URL of a PostgreSQL database").default("isnad.db");

/** A number from 0 to 1. */
export function fraction(text: string): number {
  const number = Number(text);
  if (text.trim() === "" || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError("Expected a number from 0 to 1.");
  return number;
}

/** A whole number from 1 upwards. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError("Expected a whole number from 1 upwards.");
  return number;
}
