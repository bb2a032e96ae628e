import { execFile } from "node:child_process";

export interface AwsAnswer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  // biome-ignore lint/suspicious/noExplicitAny: the answer of any AWS API
  readonly json: any;
}

/** Runs the `aws` command of this checkout against a local cloud. */
export function aws(endpoint: string, ...args: string[]): Promise<AwsAnswer> {
  return new Promise((resolve) => {
    execFile(
      ".venv/bin/aws",
      [...args, "--output", "json"],
      {
        env: {
          PATH: process.env["PATH"],
          HOME: "/nonexistent",
          AWS_ENDPOINT_URL: endpoint,
          AWS_DEFAULT_REGION: "us-east-1",
          AWS_ACCESS_KEY_ID: "test",
          AWS_SECRET_ACCESS_KEY: "test",
          AWS_MAX_ATTEMPTS: "1",
        },
        maxBuffer: 64 << 20,
        timeout: 30_000,
      },
      (error, stdout, stderr) => {
        const status = error ? (typeof error.code === "number" ? error.code : 1) : 0;
        resolve({ status, stdout, stderr, json: stdout.trim() ? JSON.parse(stdout) : undefined });
      },
    );
  });
}
