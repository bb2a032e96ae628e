export { DescribeCacheClustersCommand } from "@aws-sdk/client-elasticache";
