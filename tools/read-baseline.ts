// Decides where the baseline is kept: two files of figures that `npm run measure` writes.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figures } from "../src/evaluation/accuracy.ts";
import { type Baseline, flat } from "./baseline.ts";

const folder = join(fileURLToPath(new URL("..", import.meta.url)), "tests/baseline");

/** The figures that must not fall; none before the first measuring. */
export function readBaseline(): Baseline {
  const annotated = join(folder, "annotated.json");
  const outside = join(folder, "outside.json");
  if (!existsSync(annotated) || !existsSync(outside)) return {};
  return {
    ...(JSON.parse(readFileSync(annotated, "utf8")) as Baseline),
    ...flat(JSON.parse(readFileSync(outside, "utf8")) as Figures[]),
  };
}
