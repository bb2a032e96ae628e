import { expect, test } from "vitest";
import { resultJson } from "../../../../src/report/result.ts";

test("a result that GitHub takes is left as it is", () => {
  const result = { command: "plan", changes: [{ from: "x".repeat(100_000) }] };
  expect(JSON.parse(resultJson(result))).toEqual(result);
});

test("one that would fail the job has its texts shortened and says so, and keeps every change", () => {
  const changes = Array.from({ length: 200 }, (_, index) => ({
    logicalId: `R${index}`,
    from: "<é".repeat(5_000),
  }));
  const text = resultJson({ command: "plan", changed: true, changes });
  expect(text.length).toBeLessThan(524_288);
  const { changes: kept, ...rest } = JSON.parse(text);
  expect(rest).toEqual({ command: "plan", changed: true, shortened: true });
  expect(kept.map(({ logicalId }: { logicalId: string }) => logicalId)).toEqual(
    changes.map(({ logicalId }) => logicalId),
  );
});

test("of one that is too long even so the command is left", () => {
  const result = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [`key ${index}`, "x".repeat(60)]),
  );
  expect(JSON.parse(resultJson({ command: "plan", ...result }))).toEqual({
    command: "plan",
    shortened: true,
  });
});
