import { Fault, type JsonObject, type Operations, type Ports, type ResourceOwner } from "../../ports.ts";
import { required, same, text } from "../json.ts";
import { customNamed, generatedName } from "../naming.ts";
import { type Content, contentOf } from "./document.ts";

interface Document {
  readonly name: string;
  readonly createdAt: number;
  readonly versions: Content[];
  readonly defaultVersion: number;
  readonly origin: { readonly stackName: string; readonly logicalId: string };
}

/** The document that AWS provides, as far as it is modelled. */
const RUN_SHELL_SCRIPT = contentOf({
  schemaVersion: "2.2",
  description: "Run a shell script or specify the commands to run.",
  parameters: {
    commands: { type: "StringList", description: "Specify a shell script or a command to run." },
    workingDirectory: { type: "String", default: "", description: "The path to the working directory." },
    executionTimeout: {
      type: "String",
      default: "3600",
      allowedPattern: "([1-9][0-9]{0,4})|(1[0-6][0-9]{4})|(17[0-1][0-9]{3})|(172[0-7][0-9]{2})|(172800)",
    },
  },
  mainSteps: [
    {
      action: "aws:runShellScript",
      name: "aws:runShellScript",
      inputs: {
        runCommand: ["{{ commands }}"],
        workingDirectory: "{{ workingDirectory }}",
        timeoutSeconds: "{{ executionTimeout }}",
      },
    },
  ],
});

/** Command documents: those of stacks and AWS-RunShellScript. */
export class Documents {
  private readonly ports: Ports;
  private readonly own = new Map<string, Document>();

  constructor(ports: Ports) {
    this.ports = ports;
  }

  /** Content of a version: `$DEFAULT` (also when absent), `$LATEST` or a number. */
  content(name: string, version = "$DEFAULT"): { readonly content: Content; readonly version: string } {
    if (name === "AWS-RunShellScript") return { content: RUN_SHELL_SCRIPT, version };
    const document = this.get(name);
    const wanted =
      version === "" || version === "$DEFAULT"
        ? document.defaultVersion
        : version === "$LATEST"
          ? document.versions.length
          : Number(version);
    const content = document.versions[wanted - 1];
    if (!content)
      throw new Fault("InvalidDocumentVersion", `Document version ${version} of ${name} does not exist.`);
    return { content, version: String(wanted) };
  }

  /** Owner of AWS::SSM::Document. */
  owner(): ResourceOwner {
    return {
      create: async ({ stackName, logicalId, properties }) => {
        const name = text(properties, "Name") ?? generatedName(this.ports, stackName, logicalId, 128);
        const taken = this.own.get(name);
        if (taken?.origin.stackName === stackName && taken.origin.logicalId === logicalId) {
          throw new Error(customNamed(name));
        }
        if (taken) throw new Fault("DocumentAlreadyExists", `Document with same name ${name} already exists`);
        this.own.set(name, {
          name,
          createdAt: this.ports.clock.now(),
          versions: [contentOf(properties.Content)],
          defaultVersion: 1,
          origin: { stackName, logicalId },
        });
        return { physicalId: name, attributes: {} };
      },
      update: async (physicalId, { properties, previous }) => {
        const document = this.get(physicalId);
        if (!same(previous.Content, properties.Content))
          document.versions.push(contentOf(properties.Content));
        return { attributes: {} };
      },
      delete: async (physicalId) => {
        this.own.delete(physicalId);
      },
      replaces,
    };
  }

  operations(): Operations {
    return {
      "ssm.GetDocument": (input) => {
        const name = required(input, "Name", "ValidationException");
        this.get(name);
        const { content, version } = this.content(name, text(input, "DocumentVersion"));
        return {
          Name: name,
          DocumentVersion: version,
          Status: "Active",
          Content: content.source,
          DocumentType: "Command",
          DocumentFormat: "JSON",
        };
      },
      "ssm.DescribeDocument": (input) => {
        const document = this.get(required(input, "Name", "ValidationException"));
        const { content, version } = this.content(document.name, text(input, "DocumentVersion"));
        return { Document: this.described(document, content, version) };
      },
    };
  }

  private get(name: string): Document {
    const found = this.own.get(name);
    if (!found) throw new Fault("InvalidDocument", `Document with name ${name} does not exist.`);
    return found;
  }

  private described(document: Document, content: Content, version: string): JsonObject {
    return {
      Name: document.name,
      Owner: this.ports.accountId,
      CreatedDate: new Date(document.createdAt),
      Status: "Active",
      DocumentVersion: version,
      LatestVersion: String(document.versions.length),
      DefaultVersion: String(document.defaultVersion),
      SchemaVersion: content.schemaVersion,
      Description: content.description,
      DocumentType: "Command",
      DocumentFormat: "JSON",
      PlatformTypes: ["Linux"],
      Parameters: content.parameters.map((parameter) => ({
        Name: parameter.name,
        Type: parameter.type === "StringList" ? "StringList" : "String",
        Description: parameter.description,
        DefaultValue: parameter.preset?.join(","),
      })),
      Tags: [],
    };
  }
}

/** With UpdateMethod Replace, the default, any change replaces; with NewVersion only the name and the type do. */
function replaces(previous: JsonObject, properties: JsonObject): boolean {
  const differs = (key: string): boolean => !same(previous[key], properties[key]);
  if (differs("Name") || differs("DocumentType")) return true;
  if (text(properties, "UpdateMethod") === "NewVersion") return false;
  return ["Content", "DocumentFormat", "VersionName", "TargetType", "Attachments", "Requires"].some(differs);
}
