// Decides the weight and sign of a tie on every day on which something happened: scores that fade with a half-life.

import { daysIn } from "../days.ts";
import { inOrder, itemsOf } from "../ties/items.ts";
import type { Actor, CountBy, TieEvent, TieItem } from "../ties/types.ts";
import type { Sign, SignedTie } from "./types.ts";

/** What happened on a tie on one day, and how it stood then. */
interface Step {
  /** Counted from 1970-01-01. */
  readonly day: number;
  readonly items: readonly TieItem[];
  readonly weight: number;
}

/** A tie over time. */
export interface Course {
  readonly a: string;
  readonly b: string;
  /** In the order of days. */
  readonly steps: readonly Step[];
  readonly undated: readonly TieItem[];
}

/**
 * The course of a tie: w(t) = Σ score · 2^(−(t − day) / halfLife) over what was done by day t.
 * @param acts told events, no act twice
 */
export function courseOf(
  acts: readonly TieEvent[],
  [a, b]: readonly [Actor, Actor],
  { by, halfLife }: { readonly by: CountBy; readonly halfLife: number },
): Course {
  const items = acts
    .filter(({ status }) => status === "actual")
    .flatMap((act) => itemsOf(act, [a, b], by))
    .sort(inOrder);
  const dated = items.flatMap((item) => {
    const day = lastDay(item);
    return day === null ? [] : [{ day, item }];
  });
  const days = [...Map.groupBy(dated, ({ day }) => day)].sort(([one], [other]) => one - other);
  const steps: Step[] = [];
  for (const [day, there] of days) {
    const before = steps.at(-1);
    const faded = before ? before.weight * 2 ** (-(day - before.day) / halfLife) : 0;
    const now = there.map(({ item }) => item);
    steps.push({ day, items: now, weight: now.reduce((sum, { score }) => sum + score, faded) });
  }
  return { a: a.key, b: b.key, steps, undated: items.filter((item) => lastDay(item) === null) };
}

/** What took place "in 2018" had taken place when the year ended: a date counts from its last day on. */
const lastDay = ({ date }: TieItem): number | null => (date === null ? null : (daysIn(date)?.to ?? null));

/** A tie on one day after another. */
export class Cursor {
  readonly course: Course;
  readonly #halfLife: number;
  #next = 0;
  #day = 0;

  constructor(course: Course, halfLife: number) {
    this.course = course;
    this.#halfLife = halfLife;
  }

  /** Days come in order. */
  moveTo(day: number): void {
    const { steps } = this.course;
    while (this.#next < steps.length && steps[this.#next]!.day <= day) this.#next++;
    this.#day = day;
  }

  get #last(): Step | null {
    return this.course.steps[this.#next - 1] ?? null;
  }

  /** What happened on this very day. */
  get today(): readonly TieItem[] {
    return this.#last?.day === this.#day ? this.#last.items : [];
  }

  /** Fading changes no sign: between two steps it stays. */
  get sign(): Sign {
    const weight = this.#last?.weight ?? 0;
    return weight === 0 ? 0 : weight > 0 ? 1 : -1;
  }

  /** The tie as it stands, with the items that are to be told with it. */
  tie(items: readonly TieItem[]): SignedTie {
    const { a, b } = this.course;
    const last = this.#last;
    const weight = last ? last.weight * 2 ** (-(this.#day - last.day) / this.#halfLife) : 0;
    return { a, b, sign: this.sign, weight, items };
  }
}
