import type { PackageSource } from "./package-source.ts";

/** `/etc/railgun-ha/instance.json`: what bootstrap writes and converge reads. Nothing secret. */
export interface InstanceConstants {
  readonly stack: string;
  /** Added by bootstrap from the metadata service, as `instanceId` is. */
  readonly region: string;
  /** Under which AWS has its services in the region; from the metadata service as well. */
  readonly domain?: string;
  /** Path of the stack's parameters, for example `/railgun-ha/production`. */
  readonly parameterPrefix: string;
  /** Log group for the reason of a failed boot. */
  readonly logGroup: string;
  readonly package: PackageSource;
  /** Seconds to wait at boot for the list of memcached servers. */
  readonly serversWaitSeconds: number;
  /** Address of the AWS endpoint where it is not the region's own; bootstrap takes it from AWS_ENDPOINT_URL. */
  readonly endpoint?: string;
  /** Added by bootstrap from the metadata service; stands in converge's reports. */
  readonly instanceId?: string;
}
