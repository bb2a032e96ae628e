/** What of a template is looked at: its section Parameters. */
interface Declaring {
  readonly Parameters?: { readonly [name: string]: { readonly NoEcho?: boolean | string } };
}

interface Given {
  readonly ParameterKey?: string | undefined;
  readonly ParameterValue?: string | undefined;
}

/**
 * The values of the parameters that a template declares with NoEcho. CloudFormation shows them as asterisks, but not
 * where a resource uses them: in its properties, and in the words of whoever refuses it ("Parameters", NoEcho).
 */
export const noEchoValues = ({ Parameters = {} }: Declaring, given: readonly Given[]): readonly string[] =>
  given.flatMap(({ ParameterKey = "", ParameterValue }) =>
    String(Parameters[ParameterKey]?.NoEcho) === "true" && ParameterValue ? [ParameterValue] : [],
  );
