import { all, child, descend, text, value } from "./elements";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;
const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;

/** Limits of Microsoft's manifest reference (DisplayName, Description, ProviderName). */
const LONGEST: Readonly<Record<string, number>> = { ProviderName: 125, DisplayName: 125, Description: 250 };

/** The sets without which the add-in cannot work, at the least version. */
const REQUIRED_SETS: Readonly<Record<string, string>> = { SharedRuntime: "1.1", ExcelApi: "1.9" };

/** Who the add-in is, what it asks for and where it runs. */
export function checkIdentity(root: Element): string[] {
  const id = text(child(root, "Id"));
  const version = text(child(root, "Version"));
  const locale = text(child(root, "DefaultLocale"));
  const permissions = text(child(root, "Permissions"));
  const hosts = all(root, "Host").map((host) => host.getAttribute("Name"));
  return [
    ...(GUID.test(id) ? [] : [`The id "${id}" is not a GUID.`]),
    ...(VERSION.test(version) ? [] : [`The version "${version}" is not of the form 1.0.0.0.`]),
    ...(LOCALE.test(locale) ? [] : [`The default locale "${locale}" is not of the form en-GB.`]),
    ...(permissions === "ReadWriteDocument"
      ? []
      : [`The permission is "${permissions}"; evaluating needs ReadWriteDocument and no more.`]),
    ...(hosts.includes("Workbook")
      ? []
      : ['The add-in is not for Excel: there is no <Host Name="Workbook">.']),
    ...checkLengths(root),
    ...checkSets(root),
    ...checkHttps(root),
  ];
}

function checkLengths(root: Element): string[] {
  return Object.entries(LONGEST).flatMap(([name, longest]) => {
    const element = child(root, name);
    const words = value(element) || text(element);
    if (words === "") return [`<${name}> is empty.`];
    return words.length > longest
      ? [`<${name}> has ${words.length} characters; ${longest} are allowed.`]
      : [];
  });
}

function checkSets(root: Element): string[] {
  const sets = descend(root, "Requirements", "Sets");
  return Object.entries(REQUIRED_SETS).flatMap(([name, version]) => {
    const set = [...(sets?.children ?? [])].find((each) => each.getAttribute("Name") === name);
    if (set === undefined) return [`The requirement set ${name} ${version} is not asked for.`];
    const asked = set.getAttribute("MinVersion") ?? sets?.getAttribute("DefaultMinVersion") ?? "";
    return asked === version
      ? []
      : [`The requirement set ${name} is asked for at ${asked}, not at ${version}.`];
  });
}

/** Every address an officer's Excel would go to, wherever it stands. */
function checkHttps(root: Element): string[] {
  return [...root.querySelectorAll("[DefaultValue]"), ...all(root, "AppDomain")].flatMap((element) => {
    const address = value(element) || text(element);
    return /^[a-z]+:\/\//i.test(address) && !address.startsWith("https://")
      ? [`"${address}" is not an https address.`]
      : [];
  });
}
