import { describe, expect, test } from "vitest";
import { rotate } from "../../../../src/rotation/rotate.ts";
import { readTokenStatus } from "../../../../src/status/token.ts";
import { expectSettled } from "./settled.ts";
import { bareWorld, DEFAULTS, STACK, tokenOf, world } from "./world.ts";

const [OLD, NEW] = [tokenOf(1), tokenOf(2)];

describe("Parameter Store", () => {
  const TOKEN = `/railgun-ha/${STACK}/activation-token`;

  test("that refuses a label ends the rotation before anything is restarted", async () => {
    const one = await world();
    one.parameters.refusedLabels.add("pending");
    await expect(one.rotate(NEW)).rejects.toMatchObject({
      code: "token.label-refused",
      message: expect.stringContaining("refused the label pending on version 2"),
    });
    expect(one.nodes.map(({ restarts }) => restarts)).toEqual([0, 0]);
    expect(one.lock.held).toBe(false);
  });

  test("that refuses a label once is asked again, and the rotation goes on", async () => {
    const one = await world();
    one.parameters.refusedLabels.add("pending");
    one.after = ({ call }) => {
      if (call === "SSM.LabelParameterVersion") one.parameters.refusedLabels.clear();
    };
    expect((await one.rotate(NEW)).outcome).toBe("rotated");
    expect(one.labels).toEqual({ current: 2, previous: 1 });
  });

  test("that took a token without saying so gets no second one: the next run labels it", async () => {
    const one = await world();
    let isLost = false;
    one.after = ({ call, input }) => {
      if (call !== "SSM.PutParameter" || input.Name !== TOKEN || isLost) return;
      isLost = true;
      throw Object.assign(new Error("reply lost"), { name: "TestFailure" });
    };
    await expect(one.rotate(NEW)).rejects.toThrow("reply lost");
    expect((await one.rotate(NEW)).outcome).toBe("rotated");
    expect(one.parameters.all(TOKEN).map(({ version }) => version)).toEqual([1, 2]);
    expect(one.labels).toEqual({ current: 2, previous: 1 });
  });

  test("whose previous version holds what is current has nothing to go back to", async () => {
    const one = await world();
    await one.rotate(NEW);
    one.parameters.label(TOKEN, 2, ["previous"]);
    const back = rotate(one.site, { kind: "version", name: "previous" }, DEFAULTS);
    await expect(one.run(back)).rejects.toMatchObject({
      code: "token.missing",
      message: expect.stringContaining("set token-version to the number of another: 1, 2"),
    });
    expect(one.nodes.map(({ restarts }) => restarts)).toEqual([1, 1]);
  });

  test("takes 120 rotations in a row", { timeout: 120_000 }, async () => {
    const one = await bareWorld();
    for (let n = 2; n <= 121; n++) {
      one.allowed.add(tokenOf(n));
      expect(await one.rotate(tokenOf(n), { canarySeconds: 0 }), `rotation ${n}`).toMatchObject({
        outcome: "rotated",
        failure: undefined,
      });
    }
    expect(one.labels).toEqual({ current: 121, previous: 120 });
    expect(one.parameters.all(TOKEN)).toHaveLength(100);
    expectSettled(one);
  });

  test.each([99, 110])(
    "keeps `current` through %i failed canaries, and rotates after them",
    { timeout: 120_000 },
    async (failures) => {
      const one = await bareWorld();
      one.before = ({ call }) => {
        if (call === "SSM.SendCommand") expect(one.parameters.find(`${TOKEN}:current`)?.value).toBe(OLD);
      };
      for (let n = 0; n < failures; n++) {
        const { failure } = await one.rotate(tokenOf(1_000 + n), { canarySeconds: 0 });
        expect(failure?.code, `canary ${n}`).toBe("rotation.canary-failed");
      }
      one.before = () => {};
      expect((await one.rotate(NEW)).outcome).toBe("rotated");
      expect(one.running).toEqual([NEW, NEW]);
      expect(one.parameters.find(`${TOKEN}:previous`)?.value).toBe(OLD);
      expectSettled(one);
    },
  );

  test("that others have filled up with `current` as its oldest version is made room in", async () => {
    const one = await bareWorld();
    for (let n = 0; n < 99; n++) one.parameters.put(TOKEN, tokenOf(2_000 + n));
    expect(() => one.parameters.put(TOKEN, NEW)).toThrow("ParameterMaxVersionLimitExceeded");
    expect((await one.rotate(NEW)).outcome).toBe("rotated");
    expect(one.running).toEqual([NEW, NEW]);
    expect(one.parameters.find(`${TOKEN}:previous`)?.value).toBe(OLD);
  });

  test("that makes a value be put again does not make the token younger, for status neither", async () => {
    const one = await world();
    await one.clock.pass(40 * 86_400_000);
    for (let n = 0; n < 99; n++) one.parameters.put(TOKEN, tokenOf(2_000 + n));
    one.allowed.delete(NEW);
    const { ageDays, version, failure } = await one.rotate(NEW);
    expect([failure?.code, ageDays]).toEqual(["rotation.canary-failed", 40]);
    expect(version).toBeGreaterThan(100);
    const { ageSeconds } = await one.clock.run(readTokenStatus(one.site.runtime, STACK));
    expect(Math.floor((ageSeconds ?? 0) / 86_400)).toBe(40);
  });
});
