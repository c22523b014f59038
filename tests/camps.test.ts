// Camps of the sample pages.

import { expect, test } from "vitest";
import { campsOf } from "../src/corpus/camps/find.ts";
import { linked } from "./linked.ts";
import { reader } from "./reader.ts";

const { pages } = await linked("examples/35-two-camps.html");
const camps = pages.flatMap(({ reading }) => campsOf(reading, reader.lexicons));

test("the page on two camps tells who is in which, and what each wants", () => {
  const [first, second] = camps;
  expect(camps).toHaveLength(2);
  expect(first!.members.map(({ entity }) => entity)).toEqual(
    expect.arrayContaining(["ali-khamenei", "ali-akbar-velayati", "mohammad-bagher-ghalibaf"]),
  );
  expect(second!.members.map(({ entity }) => entity)).toEqual(
    expect.arrayContaining(["hassan-rouhani", "mohammad-javad-zarif"]),
  );
  expect(first!.favours.map(({ text }) => text)).toEqual(["تعميق الشراكة العسكرية والاقتصادية مع موسكو"]);
  expect(second!.opposes.map(({ text }) => text)).toEqual(["الاعتماد عليها"]);
});
