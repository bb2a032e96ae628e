import type { LaunchedInstance } from "../ports.ts";

/** Keys of an instance's role. */
export interface RoleCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What the role of an instance gives it. */
export interface InstanceIdentity {
  /** Answered by its metadata service; asked once. */
  credentials(instance: LaunchedInstance): Promise<RoleCredentials>;
  /** Whether the role lets the agent for Run Command connect. */
  agentMayConnect(instance: LaunchedInstance): Promise<boolean>;
}

/** Where nobody asks IAM: keys that the emulator takes for the account's own. */
export const rootIdentity: InstanceIdentity = {
  credentials: async () => ({ accessKeyId: "test", secretAccessKey: "test" }),
  agentMayConnect: async () => true,
};
