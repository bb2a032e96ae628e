import { Fault, type JsonObject, type ResourceNotice } from "../../ports.ts";
import { number, object, objects, same, tagsOf, text, texts } from "../json.ts";

export interface TemplateVersion {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly data: JsonObject;
}

/** How a group names a launch template. */
export interface TemplateReference {
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** A number, `$Latest` or `$Default`. */
  readonly version: string;
}

interface Template {
  readonly id: string;
  readonly name: string;
  readonly versions: Map<number, JsonObject>;
  latest: number;
}

/** Launch templates with their versions, and the roles of instance profiles, as CloudFormation made them. */
export class LaunchTemplates {
  private readonly templates = new Map<string, Template>();
  private readonly roles = new Map<string, string>();

  /** Each update that changes LaunchTemplateData makes one more version; older ones stay. */
  notice({ physicalId, properties, attributes }: ResourceNotice): void {
    if (!properties) {
      this.templates.delete(physicalId);
      return;
    }
    const data = object(properties, "LaunchTemplateData") ?? {};
    const known = this.templates.get(physicalId);
    const template = known ?? {
      id: physicalId,
      name: text(properties, "LaunchTemplateName") ?? physicalId,
      versions: new Map<number, JsonObject>(),
      latest: 0,
    };
    const changed = !known || !same(known.versions.get(known.latest), data);
    template.latest = number(attributes, "LatestVersionNumber") ?? template.latest + (changed ? 1 : 0);
    template.versions.set(template.latest, data);
    this.templates.set(physicalId, template);
  }

  noticeProfile({ physicalId, properties }: ResourceNotice): void {
    const name = lastSegment(physicalId);
    const role = properties && texts(properties, "Roles")[0];
    if (role) this.roles.set(name, lastSegment(role));
    else this.roles.delete(name);
  }

  /** Name of the role of the instance profile that a version names, by name or by ARN. */
  roleOf(data: JsonObject): string | undefined {
    const profile = object(data, "IamInstanceProfile");
    const named = profile && (text(profile, "Name") ?? text(profile, "Arn"));
    return named === undefined ? undefined : this.roles.get(lastSegment(named));
  }

  resolve(reference: TemplateReference): TemplateVersion {
    const template = this.find(reference);
    if (!template) {
      const code = reference.id
        ? "InvalidLaunchTemplateId.NotFound"
        : "InvalidLaunchTemplateName.NotFoundException";
      throw new Fault(code, `The specified launch template, with ${described(reference)}, does not exist.`);
    }
    // A template made by CloudFormation keeps version 1 as its default.
    const version =
      reference.version === "$Latest"
        ? template.latest
        : reference.version === "$Default"
          ? 1
          : Number(reference.version);
    const data = template.versions.get(version);
    if (!data) {
      throw new Fault(
        "InvalidLaunchTemplateId.VersionNotFound",
        `Could not find the specified version ${reference.version} for the launch template with ID ${template.id}.`,
      );
    }
    return { id: template.id, name: template.name, version, data };
  }

  private find({ id, name }: TemplateReference): Template | undefined {
    if (id) return this.templates.get(id);
    return [...this.templates.values()].find((template) => template.name === name);
  }
}

const described = ({ id, name }: TemplateReference): string =>
  id ? `template ID ${id}` : `template name ${name ?? ""}`;

const lastSegment = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** Tags that a version puts on its instances. */
export function instanceTags(data: JsonObject): Record<string, string> {
  const specifications = objects(data, "TagSpecifications");
  const forInstances = specifications.filter((one) => text(one, "ResourceType") === "instance");
  return Object.assign({}, ...forInstances.map((one) => tagsOf(objects(one, "Tags"))));
}

/** Security groups of the instances: those of the first network interface, else of the version itself. */
export function instanceSecurityGroups(data: JsonObject): string[] {
  const [first] = objects(data, "NetworkInterfaces");
  return first ? texts(first, "Groups") : texts(data, "SecurityGroupIds");
}
