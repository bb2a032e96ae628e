import { randomUUID } from "node:crypto";
import type { Fault, JsonObject } from "../ports.ts";
import type { Protocol, RequestIdentity } from "./identify.ts";
import { printJson } from "./json.ts";
import { namespaceOf, type OperationShapes, wireCode } from "./services.ts";
import { escapeXml, printStructure } from "./xml.ts";

export interface Answer {
  readonly status: number;
  /** Names and values by turns, as Node's raw headers. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

const XML = "text/xml";
const JSON_1_1 = "application/x-amz-json-1.1";
const JSON_1_0 = "application/x-amz-json-1.0";

/** SQS and CloudWatch speak JSON 1.0, the others that have a target header speak 1.1. */
const jsonType = (service: string): string => (/^(sqs|monitoring)$/.test(service) ? JSON_1_0 : JSON_1_1);

function answer(status: number, contentType: string, requestId: string, text: string): Answer {
  const body = Buffer.from(text, "utf8");
  return {
    status,
    headers: [
      ...["content-type", contentType],
      ...["x-amzn-requestid", requestId],
      ...["content-length", String(body.length)],
    ],
    body,
  };
}

/** @throws Error when the output does not fit the operation's shape: a mistake of the model. */
export function printOutput(identity: RequestIdentity, shapes: OperationShapes, output: JsonObject): Answer {
  const { service, action, protocol } = identity;
  const requestId = randomUUID();
  if (protocol === "json")
    return answer(200, jsonType(service), requestId, printJson(output, shapes.output, action));
  const inside = printStructure(output, shapes.output, action);
  const namespace = namespaceOf(service);
  const text =
    protocol === "ec2"
      ? `<${action}Response xmlns="${namespace}"><requestId>${requestId}</requestId>${inside}</${action}Response>`
      : `<${action}Response xmlns="${namespace}"><${action}Result>${inside}</${action}Result>` +
        `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${action}Response>`;
  return answer(200, XML, requestId, text);
}

/** Prints a refusal as the service's protocol has it. */
export async function printFault(
  identity: Pick<RequestIdentity, "service" | "protocol">,
  fault: Fault,
): Promise<Answer> {
  return faultAnswer(identity, await wireCode(identity.service, fault.code), fault);
}

/** The same with the code that goes over the wire. */
export const faultAnswer = (
  { service, protocol }: Pick<RequestIdentity, "service" | "protocol">,
  code: string,
  fault: Fault,
): Answer => answer(fault.status, ...faultText(protocol, service, code, fault));

function faultText(
  protocol: Protocol,
  service: string,
  code: string,
  { message, status }: Fault,
): [contentType: string, requestId: string, text: string] {
  const requestId = randomUUID();
  const error = `<Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message>`;
  switch (protocol) {
    case "json":
      return [jsonType(service), requestId, JSON.stringify({ __type: code, message })];
    case "ec2":
      return [
        XML,
        requestId,
        `<Response><Errors><Error>${error}</Error></Errors><RequestID>${requestId}</RequestID></Response>`,
      ];
    case "query": {
      const type = status < 500 ? "Sender" : "Receiver";
      return [
        XML,
        requestId,
        `<ErrorResponse xmlns="${namespaceOf(service)}"><Error><Type>${type}</Type>${error}</Error>` +
          `<RequestId>${requestId}</RequestId></ErrorResponse>`,
      ];
    }
    case "rest":
      return service === "s3" || service === ""
        ? ["application/xml", requestId, `<Error>${error}<RequestId>${requestId}</RequestId></Error>`]
        : ["application/json", requestId, JSON.stringify({ __type: code, message })];
    default:
      return protocol satisfies never;
  }
}
