import { API_LEVELS } from "./apiLevels/apiLevels";
import type { ApiObject } from "./apiObject";
import { ServiceError } from "./serviceError";

/** Names that the client library sends for members that are called otherwise in the documented API. */
const WIRE_NAMES: Readonly<Record<string, string>> = { gridlines: "showGridlines", headings: "showHeadings" };

/** Internal members of the protocol that an object may have; they are not in the documented API and need no level. */
const INTERNAL = /^_[A-Z]/;

const levels = new Map<string, ReadonlyMap<string, number>>();

/** Requirement set by member: 9 for ExcelApi 1.9; Infinity for what is in no numbered set. */
function levelsOf(className: string): ReadonlyMap<string, number> {
  const known = levels.get(className);
  if (known) return known;
  const made = new Map<string, number>();
  for (const [level, names] of Object.entries(API_LEVELS[className] ?? {})) {
    const number = level === "later" ? Number.POSITIVE_INFINITY : Number(level);
    for (const name of names.split(" ")) made.set(name, number);
  }
  levels.set(className, made);
  return made;
}

/** "GetRange" → "getRange": the line has Pascal case, the model has Excel's own names. */
export function memberName(wireName: string): string {
  if (wireName.startsWith("_")) return wireName;
  const name = wireName.charAt(0).toLowerCase() + wireName.slice(1);
  return WIRE_NAMES[name] ?? name;
}

/** "rowIndex" → "RowIndex". */
export function wireName(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

function descriptorOf(object: ApiObject, member: string): PropertyDescriptor | undefined {
  for (
    let at: unknown = Object.getPrototypeOf(object);
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    const own = Object.getOwnPropertyDescriptor(at, member);
    if (own) return own;
  }
  return undefined;
}

/** Which of the three kinds of access a request makes. */
export type Access = "get" | "set" | "call";

/** Called with "Range.find" for each member that was asked for and is missing. */
export type Missing = (member: string) => void;

/**
 * The implementation of a member. Refuses with ApiNotFound what is newer than the Excel that is played, and with
 * SimulatorNotImplemented what the simulator lacks (noted by `missing`, so that a test sees it).
 */
export function findMember(
  object: ApiObject,
  member: string,
  access: Access,
  missing: Missing,
): PropertyDescriptor {
  const location = `${object.className}.${member}`;
  const level = levelsOf(object.className).get(member);
  if (level !== undefined && level > object.service.options.apiLevel) throw new ServiceError("ApiNotFound");
  const reachable = level !== undefined || INTERNAL.test(member);
  const found = reachable ? descriptorOf(object, member) : undefined;
  const fits = found && (access === "call" ? typeof found.value === "function" : found[access] !== undefined);
  if (!fits) {
    missing(location);
    throw new ServiceError(
      "SimulatorNotImplemented",
      `The simulator does not implement ${location} (${access}).`,
    );
  }
  return found;
}

/** The properties a load without names gives: all that this Excel has and the simulator implements. */
export function allProperties(object: ApiObject): readonly string[] {
  const names: string[] = [];
  for (const [member, level] of levelsOf(object.className)) {
    if (level <= object.service.options.apiLevel && descriptorOf(object, member)?.get) names.push(member);
  }
  return names;
}
