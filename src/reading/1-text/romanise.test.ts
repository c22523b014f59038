import { describe, expect, it } from "vitest";
import { romanise } from "./romanise.ts";

describe("a name in Latin letters", () => {
  it("keeps the article apart from the name", () => {
    expect(romanise("الشحماني")).toBe("al-Shahmani");
  });

  it("opens a syllable of two consonants with a short vowel", () => {
    expect(romanise("صبيح")).toBe("Sabih");
    expect(romanise("كمال")).toBe("Kamal");
  });

  it("writes a first hamza and the long vowel after it as one vowel", () => {
    expect(romanise("إيلان")).toBe("Ilan");
  });

  it("passes over whatever is no letter", () => {
    expect(romanise("«نور»")).toBe("Nur");
  });
});
