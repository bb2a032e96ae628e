export {
  DeleteParametersCommand,
  GetParameterCommand,
  GetParameterHistoryCommand,
  GetParametersByPathCommand,
  LabelParameterVersionCommand,
  ListCommandInvocationsCommand,
  PutParameterCommand,
  SendCommandCommand,
  UnlabelParameterVersionCommand,
} from "@aws-sdk/client-ssm";
