import type { JsonObject, Models, ResourceNotice, ResourceOwner } from "../ports.ts";

/** What the emulator asks while it creates, updates or deletes a resource of a stack; it waits for the answer. */
type Request =
  | { op: "create"; type: string; stackName: string; logicalId: string; properties: JsonObject }
  | {
      op: "update";
      type: string;
      physicalId: string;
      stackName: string;
      logicalId: string;
      properties: JsonObject;
      previous: JsonObject;
    }
  | { op: "delete"; type: string; physicalId: string; properties: JsonObject }
  | { op: "replaces"; type: string; properties: JsonObject; previous: JsonObject }
  | {
      op: "notice";
      type: string;
      physicalId: string;
      attributes: JsonObject;
      /** Null after a deletion. */
      properties: JsonObject | null;
    };

/**
 * Told of each resource that the emulator made, changed or deleted, before the models are. Attributes that it
 * returns override what Fn::GetAtt answers.
 */
export type OnNotice = (notice: ResourceNotice) => JsonObject | undefined | Promise<JsonObject | undefined>;

/**
 * Answers the emulator. A failure is an answer too (`failure`: the reason that the stack's event shows), so that
 * only a broken connection looks like one.
 */
export async function answerResource(
  models: Models,
  onNotice: OnNotice | undefined,
  body: unknown,
): Promise<JsonObject> {
  try {
    return await dispatch(models, onNotice, body as Request);
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

async function dispatch(
  models: Models,
  onNotice: OnNotice | undefined,
  request: Request,
): Promise<JsonObject> {
  switch (request.op) {
    case "create":
      return await ownerOf(models, request.type).create(request);
    case "update":
      return await ownerOf(models, request.type).update(request.physicalId, request);
    case "delete":
      await ownerOf(models, request.type).delete(request.physicalId, request.properties);
      return {};
    case "replaces":
      return { replaces: ownerOf(models, request.type).replaces(request.previous, request.properties) };
    case "notice": {
      const { type, physicalId, properties } = request;
      const notice = {
        type,
        physicalId,
        attributes: request.attributes,
        properties: properties ?? undefined,
      };
      const overrides = (await onNotice?.(notice)) ?? {};
      if (models.noticed.includes(type))
        models.notice({ ...notice, attributes: { ...notice.attributes, ...overrides } });
      return { attributes: overrides };
    }
    default:
      throw new Error(`"${String((request as { op: unknown }).op)}" is no operation on a resource`);
  }
}

function ownerOf(models: Models, type: string): ResourceOwner {
  const owner = models.owners[type];
  if (!owner) throw new Error(`the local cloud has no model of ${type}`);
  return owner;
}
