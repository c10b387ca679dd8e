import { named } from "./elements";

/** The children an element may have, in the schema's order; those with "!" must be there. */
type Children = readonly string[];

const VERSION_OVERRIDES: Children = [
  "Description",
  "Requirements",
  "Hosts!",
  "Resources!",
  "WebApplicationInfo",
  "EquivalentAddins",
  "VersionOverrides",
];

/** By the element's name, or by "Parent/Name" where one name has two meanings. Elements not listed here are not checked. */
const SCHEMA: Readonly<Record<string, Children>> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains",
    "Hosts!",
    "Requirements!",
    "DefaultSettings!",
    "Permissions!",
    "Dictionary",
    "VersionOverrides!",
    "ExtendedOverrides",
  ],
  VersionOverrides: VERSION_OVERRIDES,
  Requirements: ["Sets", "Methods"],
  Sets: ["Set!"],
  DefaultSettings: ["SourceLocation!", "RequestedWidth", "RequestedHeight"],
  "VersionOverrides/Hosts": ["Host!"],
  "VersionOverrides/Hosts/Host": ["Runtimes!", "AllFormFactors", "DesktopFormFactor!"],
  Runtimes: ["Runtime!"],
  DesktopFormFactor: ["GetStarted", "FunctionFile!", "ExtensionPoint!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  ExtensionPoint: ["CustomTab", "OfficeTab"],
  OfficeTab: ["Group!"],
  Group: ["Label!", "Tooltip", "Icon!", "Control!"],
  Control: ["OverriddenByRibbonApi", "Label!", "ToolTip", "Supertip!", "Icon!", "Action!", "Enabled"],
  Supertip: ["Title!", "Description!"],
  Icon: ["Image!"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images!", "Urls!", "ShortStrings!", "LongStrings"],
};

function childrenOf(element: Element): Children | undefined {
  const parent = element.parentElement;
  const names = [element.localName, parent?.localName, parent?.parentElement?.localName];
  const paths = [3, 2, 1].map((length) => names.slice(0, length).reverse().join("/"));
  const found = paths.find((path) => Object.hasOwn(SCHEMA, path));
  return found === undefined ? undefined : SCHEMA[found];
}

/** Elements that are missing, do not belong where they stand, or stand in another order than the schema's. */
export function checkOrder(root: Element): string[] {
  return [root, ...root.querySelectorAll("*")].flatMap((element) => {
    const allowed = childrenOf(element);
    return allowed === undefined ? [] : checkChildren(element, allowed);
  });
}

function checkChildren(element: Element, allowed: Children): string[] {
  const order = allowed.map((name) => name.replace("!", ""));
  const present = [...element.children].map((each) => each.localName);
  const faults = allowed
    .filter((name) => name.endsWith("!") && !present.includes(name.slice(0, -1)))
    .map((name) => `${named(element)} lacks <${name.slice(0, -1)}>.`);
  let last = 0;
  for (const name of present) {
    const place = order.indexOf(name);
    if (place < 0) {
      faults.push(`<${name}> does not belong in ${named(element)}.`);
    } else if (place < last) {
      faults.push(`In ${named(element)}, <${name}> must stand before <${order[last]}>.`);
    } else {
      last = place;
    }
  }
  return faults;
}
