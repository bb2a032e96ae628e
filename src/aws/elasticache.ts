export { DescribeCacheClustersCommand, ElastiCacheClient } from "@aws-sdk/client-elasticache";
