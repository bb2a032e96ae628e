/**
 * `npm run local`: an AWS account on this machine. Prints `AWS_ENDPOINT_URL=…` on standard output when it is ready
 * and runs until SIGINT or SIGTERM; everything else goes to standard error. With `--auth` IAM decides: it prints the keys
 * of a user with the published policy for `--stack-name`, and at its end what was allowed and refused to whom.
 */
import { principalsTable } from "./auth/decisions.ts";
import { asEnvironment } from "./auth/identities.ts";
import { enterMachines } from "./booted/enter.ts";
import { exposeInside } from "./booted/relay.ts";
import { startLocalCloud } from "./cloud.ts";
import { flagsOf } from "./flags.ts";
import { freePort } from "./network/free-port.ts";

const values = flagsOf("local", {
  port: { type: "string" },
  region: { type: "string", default: "us-east-1" },
  auth: { type: "boolean", default: false },
  machines: { type: "string", default: "process" },
  "stack-name": { type: "string", default: "railgun-ha" },
  help: { type: "boolean", default: false },
});
if (values.help) {
  console.log(
    "npm run local -- [--port PORT] [--region REGION] [--auth [--stack-name STACK]] [--machines process|booted]",
  );
  process.exit(0);
}
const port = values.port === undefined ? undefined : Number(values.port);
if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
  console.error(`local: "${values.port}" is not a port: give a number from 1 to 65535`);
  process.exit(2);
}
const kind = await enterMachines("local", values.machines, { port: port ?? (await freePort()) });

try {
  const cloud = await startLocalCloud({
    region: values.region,
    auth: values.auth,
    stackName: values["stack-name"],
    machines: kind,
    say: (line) => console.error(line),
    ...(port !== undefined && { port }),
  });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    console.error("stopping");
    if (values.auth) console.error(principalsTable(cloud.principals()));
    void cloud.stop().then(() => process.exit(0));
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  console.error(`package-source: ${cloud.packageSource}`);
  console.error(`allow an activation token: curl -d '{"token":"…"}' ${cloud.endpoint}/_local/allow`);
  if (values.auth) {
    for (const [name, value] of Object.entries(asEnvironment(cloud.credentials("deploy"))))
      console.error(`export ${name}=${value}`);
  }
  if (kind === "booted") await exposeInside(Number(new URL(cloud.endpoint).port));
  console.log(`AWS_ENDPOINT_URL=${cloud.endpoint}`);
} catch (error) {
  console.error(`local: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
