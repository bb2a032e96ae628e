export { DisableRuleCommand, EnableRuleCommand } from "@aws-sdk/client-eventbridge";
