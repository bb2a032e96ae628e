import { expect, test } from "vitest";
import { probe } from "../../../src/fleet/probe.ts";
import { awsError, fakeAws, type Sent } from "./fake-aws.ts";

test("an answer of port-probe that does not come tells nothing of a host, and is not asked for four times", async () => {
  const sent: Sent[] = [];
  const silent = () => {
    throw awsError("TimeoutError", "a request has exceeded the configured 30000 ms requestTimeout");
  };
  const seen = await probe(fakeAws({ "Lambda.Invoke": silent }, sent), "x-PortProbe", ["10.0.0.1"]);
  expect(seen).toEqual(new Map());
  expect(sent).toHaveLength(1);
});
