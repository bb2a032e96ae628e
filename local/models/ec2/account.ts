import type { Operations } from "../../ports.ts";

/** What an account has at first ("Amazon VPC quotas", "Elastic IP addresses per Region"). */
const ELASTIC_IPS = 5;

/**
 * What the account itself says of its limits (EC2 API reference, DescribeAccountAttributes). The number of VPCs is not
 * among it. `max-instances` and the supported platforms are of times gone by, and still answered.
 */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  "supported-platforms": "VPC",
  "default-vpc": "none",
  "max-instances": "20",
  "max-elastic-ips": String(ELASTIC_IPS),
  "vpc-max-elastic-ips": String(ELASTIC_IPS),
  "vpc-max-security-groups-per-interface": "5",
};

export const accountOperations = (): Operations => ({
  "ec2.DescribeAccountAttributes": () => ({
    AccountAttributes: Object.entries(ATTRIBUTES).map(([AttributeName, AttributeValue]) => ({
      AttributeName,
      AttributeValues: [{ AttributeValue }],
    })),
  }),
});
