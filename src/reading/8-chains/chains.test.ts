import { describe, expect, it } from "vitest";
import { pageOf, publishedBy, read, reader, takeIn } from "../../../tests/reader.ts";
import type { Party } from "../../model.ts";

const names = (chain: readonly Party[]): string[] =>
  chain.map(({ entity, text, name }) => entity ?? text ?? name.ar ?? "?");

describe("a chain", () => {
  it("begins with the publisher, which the text need not name", () => {
    const page = publishedBy(pageOf("قالت موسكو إن المحادثات مستمرة"), "رويترز");
    const { document, statements } = reader.records(page);
    expect([document.publisher?.entity, document.publisher?.text, document.publisher?.type]).toEqual([
      "reuters",
      null,
      "outlet",
    ]);
    expect(statements.map(({ chain }) => names(chain))).toEqual([["reuters", "rus"]]);
  });

  it("runs from the publisher through those from whom it has its account to the first voice", async () => {
    const text = "قصف كييف يتجدد\n\nكييف - رويترز: قال وزير الدفاع الأوكراني إن روسيا قصفت كييف.";
    const page = await takeIn(text, { publisher: "مرسى الخليج", published: "2024-05-15" });
    const { document, statements } = reader.records(page);
    expect(names(document.lineage)).toEqual(["مرسى الخليج", "reuters"]);
    expect(statements.map(({ chain }) => names(chain))).toEqual([
      ["مرسى الخليج", "reuters", "rustem-umerov"],
    ]);
  });

  it("passes through the statements that enclose one another, the innermost voice last", () => {
    const text = "قالت صحيفة نيويورك تايمز إن مسؤولين أوكرانيين أكدوا أن روسيا قصفت كييف";
    const { statements, events } = read(text);
    expect(statements.map(({ chain }) => names(chain))).toEqual([
      ["new-york-times"],
      ["new-york-times", "مسؤولين أوكرانيين"],
    ]);
    expect(statements[1]?.within).toBe(statements[0]?.id);
    expect(events.map(({ statement, chain }) => [statement, names(chain)])).toEqual([
      [statements[1]?.id, ["new-york-times", "مسؤولين أوكرانيين"]],
    ]);
  });

  it("is the page's alone for what the page itself tells", () => {
    const { events } = reader.records(publishedBy(pageOf("فرضت بريطانيا عقوبات على روسيا"), "رويترز"));
    expect(events.map(({ statement, chain }) => [statement, names(chain)])).toEqual([[null, ["reuters"]]]);
  });

  it("is empty where nobody is known to have published the page", () => {
    const { document, events } = read("فرضت بريطانيا عقوبات على روسيا");
    expect([document.publisher, document.lineage, events[0]?.chain]).toEqual([null, [], []]);
  });

  it("names one outlet once where it is publisher and voice", () => {
    const { statements } = reader.records(publishedBy(pageOf("قالت وكالة رويترز إن القمة انتهت"), "رويترز"));
    expect(statements.map(({ chain }) => names(chain))).toEqual([["reuters"]]);
  });
});

describe("a publisher is known", () => {
  it("by its domain", () => {
    const { document } = reader.records({ ...pageOf("انتهت القمة"), domain: "reuters.com" });
    expect(document.publisher?.entity).toBe("reuters");
  });

  it("by its name in the metadata, though no lexicon has it", () => {
    const { document } = reader.records(publishedBy(pageOf("انتهت القمة"), "بريد الجبل"));
    expect([document.publisher?.entity, document.publisher?.name.ar]).toEqual([null, "بريد الجبل"]);
  });

  it("and not at all where nothing tells it", () => {
    expect(read("انتهت القمة").document.publisher).toBeNull();
  });
});

it("records carry the page's id, and ids of their own by offset", () => {
  const { document, statements, events } = read("قالت موسكو إن القوات الأوكرانية قصفت دونيتسك");
  expect(document.id).toBe("page");
  for (const record of [...statements, ...events]) expect(record.document).toBe("page");
  expect(statements[0]?.id).toBe("page:s0-11");
  expect(events[0]?.id).toMatch(/^page:e\d+-ASSAULT$/);
});
