// Links pages as they arrive: copies, origins, and reports of one event. The links depend on the pages alone, not on their order.

import type {
  CopyRecord,
  DisputeRecord,
  EventRecord,
  GroupRecord,
  OriginRecord,
  UtteranceRecord,
} from "../model.ts";
import { CopyFinder, type Overlap } from "./copies/finder.ts";
import { copyRecords } from "./copies/records.ts";
import { conversesOf } from "./disputes/converses.ts";
import { disputesOf } from "./disputes/find.ts";
import { straysOf } from "./disputes/strays.ts";
import { groupReports } from "./events/grouping.ts";
import { pairsOf, toldBy } from "./events/pairs.ts";
import { echoesIn, groupRecord } from "./events/records.ts";
import { OneActor } from "./hand/actors.ts";
import { Constraints } from "./hand/constraints.ts";
import { withoutThoseOf } from "./hand/not-copies.ts";
import { HandReasons } from "./hand/reasons.ts";
import { type Hand, NO_HAND } from "./hand/types.ts";
import { Rarity } from "./rarity.ts";
import { utterancesOf } from "./statements/utterances.ts";
import { originsOf } from "./origins.ts";
import { toldEvent } from "./ties/told.ts";
import type { TieEvent } from "./ties/types.ts";
import { byCodeUnits } from "../order.ts";
import type { PageSketch } from "./types.ts";

/** What holds across the pages linked. */
export interface Links {
  readonly copies: readonly CopyRecord[];
  readonly origins: readonly OriginRecord[];
  /** Events that no page's reading found, of sentences that tell what other pages report. */
  readonly echoes: readonly EventRecord[];
  readonly groups: readonly GroupRecord[];
  readonly disputes: readonly DisputeRecord[];
  readonly utterances: readonly UtteranceRecord[];
  /** What the reports of each group tell together, for ties and forecasts. */
  readonly told: readonly TieEvent[];
}

/** Collects pages and links them. */
export class Linker {
  readonly #pages = new Map<string, PageSketch>();
  readonly #copies = new CopyFinder();
  readonly #overlaps: Overlap[] = [];
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
  }

  /** The links among all pages added. */
  links(): Links {
    const overlaps = withoutThoseOf(this.#hand.notCopies, this.#overlaps);
    const origins = originsOf(this.#pages, overlaps);
    const roots = new Map(origins.map(({ document, root }) => [document, root]));
    const rarity = new Rarity(this.#pages.values());
    const told = toldBy(this.#pages, overlaps);
    const pageOf = (report: string): string | undefined => told.get(report)?.page.id;
    const groups = groupReports(pairsOf(told, rarity), pageOf, new Constraints(this.#hand));
    const reasons = new HandReasons(this.#hand);
    const grouped = new Set(groups.flat());
    const alone = [...told.keys()].filter((id) => !grouped.has(id)).sort(byCodeUnits);
    const sets = [...groups, ...alone.map((id) => [id])].map((ids) => ids.map((id) => told.get(id)!));
    const strays = straysOf(sets);
    const all = sets.flatMap((reports, at) => {
      if (reports.every(({ report }) => report.echo)) return [];
      const record = groupRecord(reports, roots);
      const why = [...record.why, ...reasons.of(reports.map(({ report }) => report.event.id))];
      return { group: { ...record, why }, told: reports, strays: strays.get(at) ?? [], roots };
    });
    return {
      copies: copyRecords(this.#pages, overlaps),
      origins,
      echoes: all.flatMap(echoesIn),
      groups: all.map(({ group }) => group),
      disputes: [
        ...all.flatMap(disputesOf),
        ...conversesOf(this.#pages.values(), { groups: all.map(({ group }) => group), roots }),
      ],
      utterances: utterancesOf(this.#pages.values(), roots, rarity),
      told: all.map(({ group, told: reports }) =>
        toldEvent(
          group,
          reports
            .filter(({ report }) => !report.echo)
            .map(({ report: { event, denied } }) => ({ event, isDenied: denied })),
        ),
      ),
    };
  }
}
