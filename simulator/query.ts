import { ApiObject, isCollection, isIdentified } from "./objects/apiObject";
import type { Missing } from "./objects/members";
import { allProperties, findMember, memberName, wireName } from "./objects/members";
import type { QueryInfo } from "./request";

/** A select list as a tree: `["format/fill/color", "address"]` → `{ format: { fill: { color: {} } }, address: {} }`. */
interface Wanted {
  readonly [member: string]: Wanted;
}

const ALL = "*";

function tree(paths: readonly string[]): Wanted {
  const root: Record<string, Record<string, never>> = {};
  for (const path of paths) {
    let at: Record<string, Wanted> = root;
    for (const part of path.split("/")) {
      const member = part === ALL ? ALL : memberName(part);
      at = (at[member] ??= {}) as Record<string, Wanted>;
    }
  }
  return root;
}

/** How the answer names its properties: Pascal case for `load`, Excel's own case for `retrieve`. */
export type Naming = "pascal" | "camel";

/**
 * Reads what a `load` asks for. A collection gives `{ _Items: […] }`; an object what was selected of it; without a
 * select list every plain property. Expanded navigation properties come with all their plain properties.
 */
export function query(
  object: ApiObject,
  info: QueryInfo | undefined,
  naming: Naming,
  missing: Missing,
): unknown {
  const select = info?.Select ?? [];
  const expand = (info?.Expand ?? []).map((path) => `${path}/${ALL}`);
  const plain = select.length === 0 ? [ALL] : select;
  return read(object, tree([...plain, ...expand]), naming, missing, info);
}

function read(
  object: ApiObject,
  wanted: Wanted,
  naming: Naming,
  missing: Missing,
  page?: QueryInfo,
): unknown {
  if (!isCollection(object)) return readMembers(object, wanted, naming, missing);
  // "count" is the collection's own, all else is meant for its items.
  const own = allProperties(object);
  const ofCollection = Object.entries(wanted).filter(([member]) => own.includes(member));
  const ofItems = Object.entries(wanted).filter(([member]) => !own.includes(member));
  const result = readMembers(object, Object.fromEntries(ofCollection), naming, missing);
  if (ofItems.length === 0) return result;
  const skip = page?.Skip ?? 0;
  const items = object.listItems().slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
  const listed = items.map((item) => readMembers(item, Object.fromEntries(ofItems), naming, missing));
  return naming === "pascal" ? { ...result, _Items: listed } : listed;
}

function readMembers(
  object: ApiObject,
  wanted: Wanted,
  naming: Naming,
  missing: Missing,
): Record<string, unknown> {
  const result: Record<string, unknown> = isIdentified(object) ? { ...object.identity } : {};
  const put = (member: string, value: unknown): void => {
    result[naming === "pascal" ? wireName(member) : member] = value;
  };
  for (const [member, below] of Object.entries(wanted)) {
    if (member === ALL) {
      for (const name of allProperties(object)) {
        const value: unknown = findMember(object, name, "get", missing).get?.call(object);
        if (!(value instanceof ApiObject)) put(name, value);
      }
      continue;
    }
    const value: unknown = findMember(object, member, "get", missing).get?.call(object);
    if (!(value instanceof ApiObject)) put(member, value);
    else put(member, read(value, Object.keys(below).length === 0 ? { [ALL]: {} } : below, naming, missing));
  }
  return result;
}
