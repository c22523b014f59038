// How dates are counted and written in two calendars.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boundsOf,
  dayOf,
  dayValue,
  hijriDay,
  hijriMonth,
  hijriYear,
  inHijri,
  monthAt,
  monthCount,
  pageDate,
  weekValue,
} from "./calendar.ts";

describe("the calendar", () => {
  it("knows the Hijri calendar of Umm al-Qura", () => {
    expect(hijriDay(1436, 9, 1)?.toString()).toBe("2015-06-18");
    expect(hijriMonth(1436, 9)).toBe("2015-06-18/2015-07-16");
    expect(hijriYear(1436)).toBe("2014-10-25/2015-10-13");
  });

  it("gives back the Hijri date of any day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = Temporal.PlainDate.from("1900-06-01").add({ days });
        const { year, month, day: number } = inHijri(day);
        expect(hijriDay(year, month, number)?.toString()).toBe(day.toString());
      }),
    );
  });

  it("refuses days that there are not", () => {
    expect(dayOf(2015, 2, 29)).toBeNull();
    expect(dayOf(2015, 13, 1)).toBeNull();
    expect(hijriDay(1436, 13, 1)).toBeNull();
    expect(hijriDay(1436, 1, 31)).toBeNull();
  });

  it("reads a page's date at its precision", () => {
    expect(pageDate("2015-08-10T10:00:00Z")?.day?.toString()).toBe("2015-08-10");
    expect(pageDate("2015-08")).toMatchObject({ year: 2015, month: 8, day: null });
    expect(pageDate("2015")).toMatchObject({ year: 2015, month: null, day: null });
    expect(pageDate("yesterday")).toBeNull();
    expect(pageDate(null)).toBeNull();
  });

  it("bounds a week by its Monday and Sunday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = Temporal.PlainDate.from("1950-01-01").add({ days });
        const [first, last] = boundsOf(weekValue(day));
        expect(first <= dayValue(day) && dayValue(day) <= last).toBe(true);
        expect(Temporal.PlainDate.from(first).dayOfWeek).toBe(1);
      }),
    );
  });

  it("counts months across years", () => {
    expect(monthAt(monthCount(2015, 1) - 1)).toBe("2014-12");
    expect(monthAt(monthCount(2015, 12) + 1)).toBe("2016-01");
  });
});
