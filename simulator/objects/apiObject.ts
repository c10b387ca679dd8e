import type { Service } from "./service";

/** A value of the JSON that goes over the line. */
export type Json =
  string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * An object of Excel's model as the service has it. Its members carry Excel's own names and are found by reflection:
 * accessors are properties (one that gives another `ApiObject` is a navigation property), functions are methods.
 * Only members that stand in `API_LEVELS` under `className` (or begin with "_") can be reached from outside.
 */
export abstract class ApiObject {
  /** Excel's name of the class; also what errors give as their location. */
  abstract readonly className: string;

  constructor(readonly service: Service) {}
}

/** Something Excel knows by a name or id of its own, so that the client can ask for it again in the next request. */
export interface Identified {
  /** Given back when the object is instantiated or listed: `{ Id: "…" }`, or `{ _Id: "…" }` where the id is not public. */
  readonly identity: Readonly<Record<string, string>>;
}

/** Something that holds others; what `load("items/…")` walks. */
export interface Collection {
  listItems(): readonly ApiObject[];
  /** Object path type 5: `collection.getItem(key)` on the client. */
  getItem?(key: unknown): ApiObject;
}

export function isIdentified(object: ApiObject): object is ApiObject & Identified {
  return "identity" in object;
}

export function isCollection(object: ApiObject): object is ApiObject & Collection {
  return "listItems" in object;
}

/** Something whose place moves with inserted and deleted rows, so that the client must keep it by reference. */
export interface Kept {
  readonly keptBy: "reference";
}

export function isKept(object: ApiObject): object is ApiObject & Kept {
  return "keptBy" in object;
}
