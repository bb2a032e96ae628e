/** How a change reaches a resource: `may` when CloudFormation knows only while it executes. */
export type Replacement = "no" | "yes" | "may";

/** What a change set does to a resource, as CloudFormation names it. `None`: nothing, it only has drifted. */
export type Action = "Add" | "Modify" | "Remove" | "Import" | "Dynamic" | "SyncWithActual" | "None";

/** One property of a resource that changes. Values are as CloudFormation tells them; undefined when it does not. */
export interface PropertyChange {
  /** JSON pointer below the resource: `/Properties/NumCacheNodes`. */
  readonly path: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly replacement: Replacement;
  /** What the resource really has, where it is another value than the last deployment gave it. */
  readonly drifted?: string;
  /** `to` is undefined because only the execution makes the value. */
  readonly isKnownAfterApply?: boolean;
}

/** One resource of a change set. */
export interface ResourceChange {
  readonly action: Action;
  readonly logicalId: string;
  readonly physicalId: string | undefined;
  /** CloudFormation's type: `AWS::ElastiCache::CacheCluster`. */
  readonly type: string;
  readonly replacement: Replacement;
  readonly properties: readonly PropertyChange[];
  /** The resource goes on to exist when it leaves the stack or is replaced: its policy says `Retain`. */
  readonly isRetained?: boolean;
  /** What somebody did to the resource since the last deployment. */
  readonly drift?: "MODIFIED" | "DELETED";
}

/** The first real failure of an operation: what all others follow from. */
export interface RootCause {
  readonly logicalId: string;
  readonly type: string;
  /** `CREATE_FAILED`, `UPDATE_FAILED` … */
  readonly status: string;
  /** CloudFormation's own words. */
  readonly reason: string;
  /** What to do about it, for the causes that are known. */
  readonly remedy: string | undefined;
}

/** A change set and its stack, both by id. */
export interface ChangeSetId {
  readonly StackName: string;
  readonly ChangeSetName: string;
}
