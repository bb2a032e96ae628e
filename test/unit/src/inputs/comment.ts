import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FakeGitHub } from "../../../fakes/github.ts";
import { Account } from "../account.ts";
import { runAction } from "../action.ts";
import { INPUTS } from "../deployed.ts";
import type { Given, Table } from "./effect.ts";

const { token } = new FakeGitHub();

/** Deploys in a pull request, and gives what was written to GitHub, which takes `token` only. */
async function written(given: Given): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "railgun-ha-event-"));
  const GITHUB_EVENT_PATH = join(folder, "event.json");
  writeFileSync(GITHUB_EVENT_PATH, JSON.stringify({ pull_request: { number: 7 } }));
  const github = new FakeGitHub();
  await github.open();
  try {
    const account = new Account();
    account.writeServers("x");
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "org/repo", GITHUB_EVENT_PATH };
    await runAction({ ...INPUTS, comment: "true", "github-token": token, ...given }, account.handlers, {
      env,
    });
    return github.comments.map(({ user }) => user.login);
  } finally {
    github.close();
    rmSync(folder, { recursive: true });
  }
}

/** Inputs of requests to GitHub. */
export const COMMENT = {
  comment: {
    sent: written,
    values: [
      ["false", []],
      ["true", ["github-actions[bot]"]],
    ],
  },
  "github-token": {
    sent: written,
    values: [
      ["ghs_another", []],
      [token, ["github-actions[bot]"]],
    ],
  },
} satisfies Table;
