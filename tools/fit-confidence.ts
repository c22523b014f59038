// `npm run fit`: fits the weights of confidence to annotated pages, judges them on pages that they were not fitted to, and writes them.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chance, crossValidated, type Example, fit, surprise } from "./logistic.ts";
import { readAnnotatedPages } from "./annotated-pages.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const FILE = join(root, "src/reading/7-events/confidence.json");
/** Weights are drawn to nought as strongly as so many events on each side of even odds would. */
const RESTRAINTS = [2, 4, 8, 16];
/** Events from here on are meant to be right nine times of ten … */
const TRUSTED = 0.8;
/** … and are held to more, for pages that nobody tuned to are harder than these. */
const WANTED = 0.92;
/** How far all chances are lowered at once, in log odds, while too few of the trusted are right. */
const STEP = 0.05;
const MOST_STEPS = 40;

const examples = await judgedEvents();
const restraint = best(RESTRAINTS, (candidate) => surprise(examples, crossValidated(examples, candidate)));
const held = crossValidated(examples, restraint);
const caution = cautionFor(held);
const model = fit(examples, restraint);
writeFileSync(FILE, `${JSON.stringify(outcome(), null, 2)}\n`);
for (const line of report()) console.log(line);

/** Every event that was read on the annotated pages, with what is known of it and whether the annotators have it. */
async function judgedEvents(): Promise<Example[]> {
  const pages = await readAnnotatedPages();
  return pages.flatMap(({ match, reading, records }) => {
    const right = new Set(match.events.pairs.map(({ own }) => own));
    const wrong = new Set(match.events.spurious);
    return records.events.flatMap((event, at): Example[] => {
      // what answers an optional annotation is neither right nor wrong
      if (!right.has(event) && !wrong.has(event)) return [];
      return [{ page: match.name, traits: reading.events[at]!.traits, isRight: right.has(event) }];
    });
  });
}

function best(candidates: readonly number[], cost: (candidate: number) => number): number {
  const costs = candidates.map(cost);
  return candidates[costs.indexOf(Math.min(...costs))]!;
}

function lowered(chance: number, by: number): number {
  const odds = (chance / (1 - chance)) * Math.exp(-by);
  return odds / (1 + odds);
}

function cautionFor(chances: readonly number[]): number {
  for (let step = 0; step <= MOST_STEPS; step++) {
    const by = step * STEP;
    if (trusted(chances.map((one) => lowered(one, by))).share >= WANTED) return by;
  }
  throw new Error(`no caution makes ${WANTED} of the trusted events right; look at the traits`);
}

interface Trusted {
  readonly events: number;
  readonly share: number;
}

/** How many events reach the threshold, as printed with two decimals, and how many of them are right. */
function trusted(chances: readonly number[]): Trusted {
  const reach = examples.filter((_, at) => Math.round(chances[at]! * 100) / 100 >= TRUSTED);
  return {
    events: reach.length,
    share: reach.filter(({ isRight }) => isRight).length / Math.max(1, reach.length),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function outcome() {
  const judged = trusted(held.map((one) => lowered(one, caution)));
  return {
    why: "Weights in log odds, fitted by tools/fit-confidence.ts; do not edit by hand. See docs/decisions/0010-confidence.md.",
    fitted: {
      to: `the events read on ${new Set(examples.map(({ page }) => page)).size} annotated pages that are kept outside the project`,
      events: examples.length,
      right: examples.filter(({ isRight }) => isRight).length,
      restraint,
      caution: round(caution),
      "on pages left out": { trusted: judged.events, right: round(judged.share) },
    },
    base: round(model.base - caution),
    weights: Object.fromEntries([...model.weights].map(([trait, weight]) => [trait, round(weight)])),
  };
}

function* report(): Generator<string> {
  const share = examples.filter(({ isRight }) => isRight).length / examples.length;
  const blind = examples.map(() => share);
  yield `${examples.length} events, ${(100 * share).toFixed(1)} % right; restraint ${restraint}, caution ${caution.toFixed(2)}`;
  yield `surprise: by their share alone ${surprise(examples, blind).toFixed(3)}, on pages left out ${surprise(examples, held).toFixed(3)}`;
  const own = examples.map(({ traits }) => chance(model, traits));
  for (const [name, chances] of [
    ["fitted to", own],
    ["left out", held],
  ] as const) {
    const { events, share: right } = trusted(chances.map((one) => lowered(one, caution)));
    yield `pages ${name}: ${events} events of ${TRUSTED} or more, ${(100 * right).toFixed(1)} % right`;
  }
  yield "trait, weight, events with it, right";
  for (const [trait, weight] of [...model.weights].sort((a, b) => b[1] - a[1])) {
    const having = examples.filter(({ traits }) => traits.includes(trait));
    const right = having.filter(({ isRight }) => isRight).length;
    yield `  ${trait.padEnd(44)} ${weight.toFixed(2).padStart(5)} ${String(having.length).padStart(5)} ${((100 * right) / having.length).toFixed(0).padStart(4)} %`;
  }
}
