export { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
