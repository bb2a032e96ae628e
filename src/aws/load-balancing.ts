export { DescribeTargetHealthCommand } from "@aws-sdk/client-elastic-load-balancing-v2";
