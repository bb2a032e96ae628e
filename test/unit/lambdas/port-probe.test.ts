import { createServer, type Server } from "node:net";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../contract/clock.ts";
import { ProbeReply, ProbeRequest, type ProbeState } from "../../../contract/probe.ts";
import { range } from "../../../lambdas/port-probe/cidr.ts";
import { type Connect, tcpConnect } from "../../../lambdas/port-probe/connect.ts";
import { portProbe } from "../../../lambdas/port-probe/probe.ts";
import { probeRequest } from "../../../lambdas/port-probe/request.ts";
import { FakeAws } from "./aws.ts";

const A = "10.240.0.10";
const B = "10.240.1.11";

interface Attempt {
  readonly host: string;
  readonly port: number;
  readonly at: number;
}

let aws: FakeAws;
let attempts: Attempt[];
/** How a host answers the connect that begins now. */
let answers: (host: string, attempt: number) => ProbeState | Error;
beforeEach(() => {
  aws = new FakeAws();
  attempts = [];
});

const connect: Connect = (host, port, { timeoutMillis, holdMillis }, signal) =>
  new Promise((resolve, reject) => {
    const attempt = attempts.filter((other) => other.host === host).length;
    attempts.push({ host, port, at: aws.clock.now() });
    const state = answers(host, attempt);
    if (state instanceof Error) return reject(state);
    const time = state === "timed-out" ? timeoutMillis : state === "open" ? holdMillis : 0;
    aws.clock.after(time, () => resolve(state));
    signal.addEventListener("abort", () => resolve("timed-out"));
  });

function ask(request: unknown, timeout = 20_000) {
  const probe = portProbe({ vpcCidr: "10.240.0.0/16", connect, clock: aws.clock, record: aws.record });
  const end = aws.clock.now() + timeout;
  return aws.run(probe(request, { getRemainingTimeInMillis: () => end - aws.clock.now() }));
}

describe("port-probe looks at 2408", () => {
  it("calls a host open after three connects in a row, 50 ms apart, on the fixed port", async () => {
    answers = () => "open";
    const began = aws.clock.now();
    expect(await ask({ hosts: [A], until: "first", forMillis: 15_000 })).toEqual({
      seen: [{ host: A, state: "open", attempts: 1 }],
    });
    expect(attempts.map(({ at }) => at - began)).toEqual([0, 50, 100]);
    expect(new Set(attempts.map(({ port }) => port))).toEqual(new Set([2408]));
  });

  it("does not call a host open that closes again in between", async () => {
    answers = (_host, attempt) => (attempt % 3 === 2 ? "reset" : "open");
    const { seen } = await ask({ hosts: [A], until: "first", forMillis: 2_000 });
    expect(seen).toEqual([{ host: A, state: "reset", attempts: expect.any(Number) }]);
  });

  it("tries a closed host every 250 ms and answers within 0.4 s of its opening", async () => {
    const began = aws.clock.now();
    answers = () => (aws.clock.now() - began >= 1_010 ? "open" : "refused");
    await ask({ hosts: [A], until: "first", forMillis: 15_000 });
    expect(attempts.slice(0, 5).map(({ at }) => at - began)).toEqual([0, 250, 500, 750, 1_000]);
    expect(aws.clock.now() - began - 1_010).toBeLessThanOrEqual(400);
  });

  it("answers at the first that is open, with what it saw of each", async () => {
    answers = (host) => (host === A ? "open" : "timed-out");
    const began = aws.clock.now();
    const { seen } = await ask({ hosts: [A, B], until: "first", forMillis: 15_000 });
    expect(seen).toEqual([
      { host: A, state: "open", attempts: 1 },
      { host: B, state: "timed-out", attempts: 0 },
    ]);
    expect(aws.clock.now() - began).toBe(100);
  });

  it("waits for a host that is just opening when another is open", async () => {
    const began = aws.clock.now();
    const since = () => aws.clock.now() - began;
    answers = (host, attempt) => {
      if (host === A) return since() >= 250 ? "open" : "refused";
      return attempt === 0 ? "timed-out" : "open";
    };
    const { seen } = await ask({ hosts: [A, B], until: "first", forMillis: 15_000 });
    expect(seen.map(({ state }) => state)).toEqual(["open", "open"]);
    expect(since()).toBe(400);
  });

  it("tells a listener that is down from packets that vanish", async () => {
    answers = (host) => (host === A ? "refused" : "timed-out");
    const { seen } = await ask({ hosts: [A, B], until: "each", forMillis: 0 });
    expect(seen.map(({ state }) => state)).toEqual(["refused", "timed-out"]);
  });

  it("is content with one connect when asked so", async () => {
    answers = () => "open";
    const began = aws.clock.now();
    const { seen } = await ask({ hosts: [A], until: "each", forMillis: 0, connects: 1 });
    expect(seen).toEqual([{ host: A, state: "open", attempts: 1 }]);
    expect(aws.clock.now() - began).toBe(0);
  });

  it("looks at each once when asked so, all side by side", async () => {
    answers = (host) => (host === A ? "open" : "timed-out");
    const began = aws.clock.now();
    const reply = await ask({ hosts: [A, B], until: "each", forMillis: 15_000 });
    expect(reply).toEqual({
      seen: [
        { host: A, state: "open", attempts: 1 },
        { host: B, state: "timed-out", attempts: 1 },
      ],
    });
    expect(ProbeReply.safeParse(reply).success).toBe(true);
    expect(aws.clock.now() - began).toBe(300);
  });

  it("looks once even when it has no time, and ends within a look after its time", async () => {
    answers = () => "timed-out";
    const began = aws.clock.now();
    expect((await ask({ hosts: [A], until: "first", forMillis: 0 })).seen[0]?.attempts).toBe(1);
    await ask({ hosts: [A], until: "first", forMillis: 5_000 });
    expect(aws.clock.now() - began).toBeLessThanOrEqual(300 + 5_000 + 1_000);
  });

  it("ends before the Lambda's own deadline", async () => {
    answers = () => "timed-out";
    const began = aws.clock.now();
    await ask({ hosts: [A], until: "first", forMillis: 15_000 }, 5_000);
    expect(aws.clock.now() - began).toBeLessThan(5_000);
  });

  it("throws an error of its own side instead of blaming the host", async () => {
    answers = () => Object.assign(new Error("too many open files"), { code: "EMFILE" });
    await expect(ask({ hosts: [A], until: "each", forMillis: 0 })).rejects.toThrow("too many open files");
    expect(aws.records).toMatchObject([{ outcome: "failed" }]);
  });

  it.each([
    [
      "a host outside the VPC",
      { hosts: [A, "10.241.0.1"], until: "each", forMillis: 0 },
      "10.241.0.1 is outside",
    ],
    ["a name", { hosts: ["localhost"], until: "each", forMillis: 0 }, "IPv4"],
    ["a port", { hosts: [A], until: "each", forMillis: 0, port: 22 }, "port is not part"],
    ["nobody", { hosts: [], until: "each", forMillis: 0 }, "1 to 200"],
    ["no connect", { hosts: [A], until: "each", forMillis: 0, connects: 0 }, "from 1 to 3"],
    ["nothing", undefined, "object"],
  ])("refuses %s without any connect", async (_name, request, reason) => {
    await expect(ask(request)).rejects.toThrow(reason);
    expect(attempts).toEqual([]);
    expect(aws.records).toMatchObject([{ outcome: "failed", reason: expect.stringContaining(reason) }]);
  });
});

describe("the check by hand", () => {
  it("accepts exactly what the contract's schema accepts", () => {
    const host = fc.oneof(
      fc.ipV4(),
      fc.string(),
      fc.constantFrom("1.2.3", "01.2.3.4", "1.2.3.256", "::1", "1.2.3.4 "),
    );
    const request = fc.record(
      {
        hosts: fc.oneof(
          fc.array(host, { maxLength: 3 }),
          fc.array(fc.ipV4(), { maxLength: 3 }),
          fc.anything(),
        ),
        until: fc.oneof(fc.constantFrom("first", "each", "all"), fc.anything()),
        forMillis: fc.oneof(fc.integer({ min: -2, max: 15_002 }), fc.double(), fc.anything()),
        connects: fc.oneof(
          fc.integer({ min: -1, max: 5 }),
          fc.double(),
          fc.constantFrom(null, "2", undefined),
        ),
        port: fc.constant(22),
      },
      { requiredKeys: [] },
    );
    const accepts = (input: unknown) => {
      try {
        probeRequest(input);
        return true;
      } catch {
        return false;
      }
    };
    const good = fc.record({
      hosts: fc.array(fc.ipV4(), { minLength: 1, maxLength: 201 }),
      until: fc.constantFrom("first", "each"),
      forMillis: fc.integer({ min: 0, max: 15_000 }),
      connects: fc.constantFrom(1, 2, 3, undefined),
    });
    fc.assert(
      fc.property(fc.oneof(request, good, fc.anything()), (input) => {
        expect(accepts(input)).toBe(ProbeRequest.safeParse(input).success);
      }),
      { numRuns: 500 },
    );
  });

  it("knows the ends of a range", () => {
    const inside = range("10.240.0.0/20");
    expect(["10.240.0.0", "10.240.15.255"].every(inside)).toBe(true);
    expect(["10.239.255.255", "10.240.16.0", "x"].some(inside)).toBe(false);
    expect(range("0.0.0.0/0")("255.255.255.255")).toBe(true);
    expect(() => range("10.240.0.0")).toThrow("10.240.0.0");
  });
});

describe("a real connect", () => {
  let server: Server;
  afterEach(() => server?.close());
  const listen = (onSocket: (socket: import("node:net").Socket) => void) =>
    new Promise<number>((resolve) => {
      server = createServer(onSocket);
      server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
    });
  const once = (port: number) =>
    tcpConnect(systemClock)(
      "127.0.0.1",
      port,
      { timeoutMillis: 300, holdMillis: 50 },
      new AbortController().signal,
    );

  it("is open where a listener accepts", async () => {
    expect(await once(await listen((socket) => socket.on("error", () => {})))).toBe("open");
  });

  it("is reset where the listener accepts and resets", async () => {
    expect(await once(await listen((socket) => socket.resetAndDestroy()))).toBe("reset");
  });

  it("is refused where nobody listens", async () => {
    const port = await listen(() => {});
    await new Promise((resolve) => server.close(resolve));
    expect(await once(port)).toBe("refused");
  });

  it("ends at once when it is stopped", async () => {
    const signal = AbortSignal.abort();
    const port = await listen(() => {});
    const limits = { timeoutMillis: 300, holdMillis: 50 };
    expect(await tcpConnect(systemClock)("127.0.0.1", port, limits, signal)).toBe("timed-out");
  });
});
