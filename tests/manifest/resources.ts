import { all, named, value } from "./elements";

/** Limits of Microsoft's manifest reference. */
const LONGEST_RESID = 32;
const LONGEST_TEXT: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Which part of the resources each element takes its text, address or picture from. */
const KIND: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  FunctionFile: "Urls",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** The definitions of the resources by their ids; the last one where an id is given twice. */
export function resources(root: Element): ReadonlyMap<string, Element> {
  return new Map(definitions(root).map((each) => [each.getAttribute("id") ?? "", each]));
}

function definitions(root: Element): Element[] {
  return all(root, "Resources").flatMap((section) => [...section.querySelectorAll("[id]")]);
}

/** Every resid is defined once, in the right part, and used; ids and texts keep to their limits. */
export function checkResources(root: Element): string[] {
  const defined = definitions(root);
  const byId = resources(root);
  const users = [...root.querySelectorAll("[resid]")];
  const used = new Set(users.map((each) => each.getAttribute("resid") ?? ""));
  const ids = defined.map((each) => each.getAttribute("id") ?? "");
  return [
    ...ids
      .filter((id, at) => ids.indexOf(id) < at)
      .map((id) => `The resource ${id} is defined more than once.`),
    ...[...byId.keys()].filter((id) => !used.has(id)).map((id) => `The resource ${id} is never used.`),
    ...users.flatMap((user) => checkUser(user, byId)),
    ...[...byId].flatMap(([id, element]) => checkDefinition(id, element)),
  ];
}

function checkUser(user: Element, byId: ReadonlyMap<string, Element>): string[] {
  const id = user.getAttribute("resid") ?? "";
  const definition = byId.get(id);
  if (definition === undefined) return [`${named(user)} names the resource ${id}, which is not defined.`];
  const kind = KIND[user.localName];
  const actual = definition.parentElement?.localName ?? "";
  return kind === undefined || kind === actual
    ? []
    : [`${named(user)} takes ${id} from <${actual}>; it must come from <${kind}>.`];
}

function checkDefinition(id: string, element: Element): string[] {
  const part = element.parentElement?.localName ?? "";
  const words = value(element);
  const longest = LONGEST_TEXT[part];
  return [
    ...(id.length > LONGEST_RESID
      ? [`The resource id ${id} has ${id.length} characters; ${LONGEST_RESID} are allowed.`]
      : []),
    ...(words === "" ? [`The resource ${id} is empty.`] : []),
    ...(longest !== undefined && words.length > longest
      ? [`The text of ${id} has ${words.length} characters; ${longest} are allowed in <${part}>.`]
      : []),
  ];
}
