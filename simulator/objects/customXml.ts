import type { CustomXmlPart as PartModel } from "../model/types";
import { ApiObject } from "./apiObject";
import { asString } from "./arguments";
import { newId } from "./comments";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";

/** How far into a part its root element is looked for. */
const HEAD_LENGTH = 4096;

/**
 * The namespace of an XML text's root element. Refuses with InvalidArgument what is not one element with its end tag;
 * the simulator checks no more of the syntax than that.
 */
export function rootNamespace(xml: string): string {
  const head = xml
    .slice(0, HEAD_LENGTH)
    .replace(/^\uFEFF/, "")
    .trimStart();
  const root = /<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)([^<>]*)>/.exec(head);
  if (!head.startsWith("<") || !root) throw new ServiceError("InvalidArgument");
  const [, prefix = "", name = "", attributes = ""] = root;
  const closed = attributes.endsWith("/") || xml.trimEnd().endsWith(`</${prefix}${name}>`);
  if (!closed) throw new ServiceError("InvalidArgument");
  const wanted = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  for (const [, key, quoted] of attributes.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (key === wanted && quoted !== undefined) return quoted.slice(1, -1);
  }
  return "";
}

/** Custom XML parts of the workbook, or those of one namespace. They are saved in the file and are not part of undo. */
export class CustomXmlPartCollection extends ApiObject {
  readonly className: string = "CustomXmlPartCollection";

  protected get parts(): readonly PartModel[] {
    return this.service.workbook.customXmlParts;
  }

  listItems(): readonly CustomXmlPart[] {
    return this.parts.map((part) => new CustomXmlPart(this.service, part));
  }
  getCount(): number {
    return this.parts.length;
  }
  add(xml: unknown): CustomXmlPart {
    const text = asString(xml);
    const part: PartModel = { id: newId(), xml: text, namespaceUri: rootNamespace(text) };
    this.service.beforeWrite();
    this.service.workbook.customXmlParts.push(part);
    return new CustomXmlPart(this.service, part);
  }
  getByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.service, asString(namespace));
  }
  getItemOrNullObject(id: unknown): CustomXmlPart | null {
    const part = this.parts.find((candidate) => candidate.id === id);
    return part ? new CustomXmlPart(this.service, part) : null;
  }
  getItem(id: unknown): CustomXmlPart {
    return found(this.getItemOrNullObject(id));
  }
}

export class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  override readonly className = "CustomXmlPartScopedCollection";

  constructor(
    service: Service,
    private readonly namespace: string,
  ) {
    super(service);
  }

  protected override get parts(): readonly PartModel[] {
    return this.service.workbook.customXmlParts.filter((part) => part.namespaceUri === this.namespace);
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, second] = this.parts;
    return only && !second ? new CustomXmlPart(this.service, only) : null;
  }
  getOnlyItem(): CustomXmlPart {
    return found(this.getOnlyItemOrNullObject());
  }
}

export class CustomXmlPart extends ApiObject {
  readonly className = "CustomXmlPart";
  readonly identity: Readonly<Record<string, string>>;

  constructor(
    service: Service,
    private readonly part: PartModel,
  ) {
    super(service);
    this.identity = { Id: part.id };
  }

  get id(): string {
    return this.part.id;
  }
  get namespaceUri(): string {
    return this.part.namespaceUri;
  }
  getXml(): string {
    return this.part.xml;
  }
  setXml(xml: unknown): void {
    const text = asString(xml);
    const namespace = rootNamespace(text);
    this.service.beforeWrite();
    this.part.xml = text;
    this.part.namespaceUri = namespace;
  }
  delete(): void {
    this.service.beforeWrite();
    const { workbook } = this.service;
    workbook.customXmlParts = workbook.customXmlParts.filter((part) => part !== this.part);
  }
}

function found(part: CustomXmlPart | null): CustomXmlPart {
  if (!part) throw new ServiceError("ItemNotFound");
  return part;
}
