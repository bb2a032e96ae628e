/** Who runs this and where. */
export interface Identity {
  readonly account: string;
  readonly region: string;
  /** `aws`, `aws-cn`, `aws-us-gov`, …: taken from the caller's own ARN. */
  readonly partition: string;
  readonly arn: string;
}
