import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cached, hashFiles } from "./cache.ts";

const fresh = (): string => mkdtempSync(join(tmpdir(), "isnad-cache-"));

it("makes the bytes once, and keeps them for the same key", () => {
  const folder = join(fresh(), "new", "folder");
  let made = 0;
  const make = (): Uint8Array => Uint8Array.of(++made);
  expect([...cached(folder, "one", make)]).toEqual([1]);
  expect([...cached(folder, "one", make)]).toEqual([1]);
  expect(made).toBe(1);
});

it("makes them anew for another key, and removes the old", () => {
  const folder = fresh();
  cached(folder, "one", () => Uint8Array.of(1));
  expect([...cached(folder, "two", () => Uint8Array.of(2))]).toEqual([2]);
  expect(readdirSync(folder)).toEqual(["lexicon-two.bin"]);
});

it("leaves other files alone", () => {
  const folder = fresh();
  writeFileSync(join(folder, "notes.txt"), "keep");
  cached(folder, "one", () => Uint8Array.of(1));
  expect(existsSync(join(folder, "notes.txt"))).toBe(true);
});

it("gives the bytes though they cannot be kept", () => {
  const file = join(fresh(), "file");
  writeFileSync(file, "not a folder");
  expect([...cached(join(file, "below"), "one", () => Uint8Array.of(7))]).toEqual([7]);
});

const key = (root: string, ...names: string[]): string =>
  hashFiles(
    root,
    names.map((name) => join(root, name)),
  );

it("has another key when a file's content, name or number changes, and not when only its root does", () => {
  const [here, there] = [fresh(), fresh()];
  for (const root of [here, there]) {
    writeFileSync(join(root, "a.yaml"), "one");
    writeFileSync(join(root, "b.yaml"), "two");
  }
  const before = key(here, "a.yaml", "b.yaml");
  expect(key(there, "a.yaml", "b.yaml")).toBe(before);
  expect(key(here, "a.yaml")).not.toBe(before);
  writeFileSync(join(there, "b.yaml"), "twos");
  expect(key(there, "a.yaml", "b.yaml")).not.toBe(before);
});
