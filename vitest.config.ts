import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          // Far more than any of them takes: the machine may have other work.
          testTimeout: 60_000,
          include: ["test/unit/**/*.test.ts", "test/simulation/**/*.test.ts"],
          pool: "threads",
        },
      },
      {
        test: {
          name: "machine",
          // Integration tests run beside these: a machine that comes too late because of them gets a second chance.
          retry: 1,
          // Machines that fail at their first boot do so side by side.
          maxConcurrency: 12,
          include: ["test/machine/**/*.test.ts"],
          pool: "forks",
          testTimeout: 150_000,
          hookTimeout: 150_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "integration",
          include: ["test/integration/**/*.test.ts", "test/action/**/*.test.ts"],
          pool: "forks",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
