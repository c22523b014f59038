// Links pages as they arrive: copies, origins, and reports of one event. The links depend on the pages alone, not on their order.

import type { CopyRecord, DisputeRecord, GroupRecord, OriginRecord } from "../model.ts";
import { CopyFinder, type Overlap } from "./copies/finder.ts";
import { copyRecords } from "./copies/records.ts";
import { disputesOf } from "./disputes/find.ts";
import { Candidates } from "./events/candidates.ts";
import { type Pair, groupReports } from "./events/grouping.ts";
import { alike, type Told } from "./events/likeness.ts";
import { groupRecord } from "./events/records.ts";
import { OneActor } from "./hand/actors.ts";
import { Constraints } from "./hand/constraints.ts";
import { withoutThoseOf } from "./hand/not-copies.ts";
import { HandReasons } from "./hand/reasons.ts";
import { type Hand, NO_HAND } from "./hand/types.ts";
import { originsOf } from "./origins.ts";
import { toldEvent } from "./ties/told.ts";
import type { TieEvent } from "./ties/types.ts";
import { byCodeUnits } from "../order.ts";
import type { PageSketch } from "./types.ts";

/** What holds across the pages linked. */
export interface Links {
  readonly copies: readonly CopyRecord[];
  readonly origins: readonly OriginRecord[];
  readonly groups: readonly GroupRecord[];
  readonly disputes: readonly DisputeRecord[];
  /** What the reports of each group tell together, for ties and forecasts. */
  readonly told: readonly TieEvent[];
}

/** Pairs that have less in common than this are as good as unlike. */
const WORTH_KEEPING = 0.2;

/** Collects pages and links them. */
export class Linker {
  readonly #pages = new Map<string, PageSketch>();
  readonly #copies = new CopyFinder();
  readonly #overlaps: Overlap[] = [];
  readonly #candidates = new Candidates();
  readonly #told = new Map<string, Told>();
  readonly #pairs: Pair[] = [];
  readonly #hand: Hand;
  readonly #oneActor: OneActor;

  /** @param hand what persons decided */
  constructor(hand: Hand = NO_HAND) {
    this.#hand = hand;
    this.#oneActor = new OneActor(hand.sameActor);
  }

  /** Adds a page; each page once. */
  add(sketch: PageSketch): void {
    const page = this.#oneActor.page(sketch);
    this.#pages.set(page.id, page);
    this.#overlaps.push(...this.#copies.add(page.id, page.shingles));
    for (const report of page.reports) this.#compare({ report, page });
  }

  #compare(told: Told): void {
    const { id } = told.report.event;
    for (const other of this.#candidates.add(told.report)) {
      const there = this.#told.get(other)!;
      if (there.page === told.page) continue;
      const score = alike(told, there);
      if (score !== null && score >= WORTH_KEEPING) this.#pairs.push({ a: id, b: other, score });
    }
    this.#told.set(id, told);
  }

  /** The links among all pages added. */
  links(): Links {
    const overlaps = withoutThoseOf(this.#hand.notCopies, this.#overlaps);
    const origins = originsOf(this.#pages, overlaps);
    const roots = new Map(origins.map(({ document, root }) => [document, root]));
    const pageOf = (report: string): string | undefined => this.#told.get(report)?.page.id;
    const groups = groupReports(this.#pairs, pageOf, new Constraints(this.#hand));
    const reasons = new HandReasons(this.#hand);
    const grouped = new Set(groups.flat());
    const alone = [...this.#told.keys()].filter((id) => !grouped.has(id)).sort(byCodeUnits);
    const all = [...groups, ...alone.map((id) => [id])].map((ids) => {
      const told = ids.map((id) => this.#told.get(id)!);
      const record = groupRecord(told, roots);
      return { told, record: { ...record, why: [...record.why, ...reasons.of(ids)] } };
    });
    return {
      copies: copyRecords(this.#pages, overlaps),
      origins,
      groups: all.map(({ record }) => record),
      disputes: all.flatMap(({ record, told }) => disputesOf(record, told)),
      told: all.map(({ record, told }) =>
        toldEvent(
          record,
          told.map(({ report: { event, denied } }) => ({ event, isDenied: denied })),
        ),
      ),
    };
  }
}
