// Decides how tests run: beside sources and in tests/, in workers that keep their modules, so that each compiles its Reader once.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    globalSetup: ["tests/warm-lexicons.ts"],
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
