/** What a stack's status means. The only place in which status names of CloudFormation are compared. */
export class StackStatus {
  readonly name: string;

  constructor(name: string | undefined) {
    this.name = name ?? "";
  }

  /** An operation runs, the clean-up after an update included. */
  get isInProgress(): boolean {
    return this.name.endsWith("_IN_PROGRESS") && !this.isPreview;
  }

  /** Only a change set exists; there is no stack yet. */
  get isPreview(): boolean {
    return this.name === "REVIEW_IN_PROGRESS";
  }

  get isDeleted(): boolean {
    return this.name === "DELETE_COMPLETE";
  }

  /** The last operation did what it was asked to do: the stack is what its template says. */
  get isSuccess(): boolean {
    return ["CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE"].includes(this.name);
  }

  /** A change set can be executed on it. */
  get isUpdatable(): boolean {
    return (
      this.isSuccess ||
      ["UPDATE_ROLLBACK_COMPLETE", "IMPORT_ROLLBACK_COMPLETE", "UPDATE_FAILED"].includes(this.name)
    );
  }

  /** Its creation failed: it can only be deleted. */
  get neverLived(): boolean {
    return ["ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED"].includes(this.name);
  }

  /** The rollback of an update failed; it can be continued. */
  get isRollbackStuck(): boolean {
    return this.name === "UPDATE_ROLLBACK_FAILED";
  }

  /** A deletion has begun, whatever came of it. */
  get hasDeletionBegun(): boolean {
    return this.name.startsWith("DELETE_");
  }

  /** Its deletion failed; what could not be deleted can be left behind. */
  get isHalfDeleted(): boolean {
    return this.name === "DELETE_FAILED";
  }
}
