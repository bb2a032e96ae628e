/** A statement of an identity policy as it stands in JSON. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** What IAM is asked. */
export interface Question {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
  /** The resource's own policy allows it already. */
  readonly granted?: boolean;
}

type Compare = (actual: string, wanted: string) => boolean;

const OPERATORS: Readonly<Record<string, Compare>> = {
  StringEquals: (actual, wanted) => actual === wanted,
  StringLike: (actual, wanted) => matches(actual, wanted),
  ArnEquals: (actual, wanted) => matches(actual, wanted),
  ArnLike: (actual, wanted) => matches(actual, wanted),
  Bool: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
};

/**
 * Whether the statements of one identity allow it: a denial wins, then any permission, otherwise no (IAM User Guide,
 * "Policy evaluation logic"; no boundary, session or organisation policy here).
 * @throws Error for an operator of a condition that it does not know.
 */
export function isAllowed(statements: readonly Statement[], question: Question): boolean {
  const applying = statements.filter((statement) => applies(statement, question));
  if (applying.some(({ Effect }) => Effect === "Deny")) return false;
  return question.granted === true || applying.length > 0;
}

/** Whether the statement speaks of it at all. */
export function applies({ Action, Resource, Condition = {} }: Statement, question: Question): boolean {
  const { action, resource, context } = question;
  return (
    listed(Action).some((pattern) => matches(action.toLowerCase(), pattern.toLowerCase())) &&
    listed(Resource).some((pattern) => matches(resource, pattern)) &&
    Object.entries(Condition).every(([operator, keys]) => holds(operator, keys, context))
  );
}

/** All keys must hold, each with any of its values; a key that the request lacks does not hold. */
function holds(
  operator: string,
  keys: Readonly<Record<string, string | readonly string[]>>,
  context: Question["context"],
): boolean {
  const compare = OPERATORS[operator];
  if (!compare)
    throw new Error(`the condition operator "${operator}" is not known here: add it to the evaluator`);
  const actual = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value]));
  return Object.entries(keys).every(([key, wanted]) => {
    const value = actual.get(key.toLowerCase());
    return value !== undefined && listed(wanted).some((one) => compare(value, one));
  });
}

const listed = (value: string | readonly string[]): readonly string[] =>
  typeof value === "string" ? [value] : value;

/** `*` stands for any characters, `?` for one. */
function matches(text: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text);
}
