import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: "utf8" });
  return { status, stdout, stderr };
};
const wrong = (stderr: string) => ({ status: 2, stdout: "", stderr });

// Each run starts Node, which takes its time on a busy machine.
const TIMEOUT = 60_000;
const help = "; --help says what there is\n";

test.each([
  ["local/main.ts", "local"],
  ["local/demo/main.ts", "demo"],
])("%s says in one line which flag is unknown", { timeout: TIMEOUT }, (file, name) => {
  expect(run(file, "--nonsense")).toEqual(wrong(`${name}: unknown option '--nonsense'${help}`));
});

test.each([
  ["local/main.ts", "local"],
  ["local/demo/main.ts", "demo"],
])("%s knows two kinds of machines", { timeout: TIMEOUT }, (file, name) => {
  const told = `${name}: --machines is "rented": give process or booted\n`;
  expect(run(file, "--machines", "rented")).toEqual(wrong(told));
});

test("whatever is wrong with a flag is one line", { timeout: TIMEOUT }, () => {
  const file = "local/main.ts";
  expect(run(file, "--x.y. z")).toEqual(wrong(expect.stringMatching(/^local: unknown option .*\n$/)));
  expect(run(file, "word")).toEqual(wrong(`local: unexpected argument 'word'${help}`));
  expect(run(file, "--help=1").stderr).toMatch(/^local: option '--help' does not take an argument; .*\n$/);
  expect(run(file, "--port").stderr).toMatch(/^local: option '--port <value>' .*missing; .*\n$/);
  expect(run(file, "--port", "--help").stderr).toMatch(/^local: option '--port' .*ambiguous; .*\n$/);
});

test.each([
  ["test/simulation/main.ts", "simulate", "--seeds"],
  ["test/simulation/fuzz/main.ts", "fuzz", "--inputs"],
  ["bench/deploy.ts", "bench:deploy", "--rounds"],
  ["bench/life.ts", "bench:life", "--launches"],
])(
  "%s begins nothing with a flag that is wrong, and tells what there is",
  { timeout: TIMEOUT },
  (file, name, flag) => {
    expect(run(file, flag, "many")).toEqual(wrong(`${name}: ${flag} is "many"; give a whole number\n`));
    expect(run(file, "--nonsense")).toEqual(wrong(`${name}: unknown option '--nonsense'${help}`));
    const { status, stdout } = run(file, "--help");
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`^npm run ${name} -- .*\\[${flag} \\d+\\].*\n$`)),
    });
  },
);

test("render says all that is wrong at once, unknown flags too", { timeout: TIMEOUT }, () => {
  const { status, stderr } = run(
    "scripts/render.ts",
    "--siez",
    "3",
    "--nat=maybe",
    "--size",
    "1",
    "--colour=red",
  );
  expect(status).toBe(2);
  expect(stderr.split("\n")).toEqual([
    "render: 4 inputs are wrong",
    expect.stringContaining("siez is not an input; the nearest is size"),
    expect.stringContaining("colour is not an input"),
    expect.stringContaining('nat: "maybe" is not one of'),
    expect.stringContaining('size: "1" is out of range'),
    "",
  ]);
});
