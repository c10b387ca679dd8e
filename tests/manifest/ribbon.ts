import { all, child, descend, named, resid, text, value, xsiType } from "./elements";
import { resources } from "./resources";
import type { Surroundings } from "./surroundings";

const LONGEST_ID = 125;
const LONGEST_FUNCTION = 64;

/** The buttons, where they stand, what they call, and the runtime they share with the pane. */
export function checkRibbon(root: Element, around: Surroundings): string[] {
  const overrides = child(root, "VersionOverrides");
  const host = overrides === undefined ? undefined : descend(overrides, "Hosts", "Host");
  return [
    ...(xsiType(overrides) === "VersionOverridesV1_0"
      ? []
      : ["<VersionOverrides> must be of the type VersionOverridesV1_0."]),
    ...(xsiType(host) === "Workbook"
      ? []
      : ['The buttons are not for Excel: <Host xsi:type="Workbook"> is missing.']),
    ...checkRuntime(root, host),
    ...checkTab(root),
    ...checkIds(root),
    ...all(root, "Action").flatMap((action) => checkAction(action, around)),
  ];
}

function checkRuntime(root: Element, host: Element | undefined): string[] {
  const runtime = host === undefined ? undefined : descend(host, "Runtimes", "Runtime");
  if (runtime === undefined) return [];
  const page = resid(runtime);
  const source = value(descend(root, "DefaultSettings", "SourceLocation"));
  const others = [
    ...all(root, "FunctionFile"),
    ...all(root, "Action").flatMap((action) => all(action, "SourceLocation")),
  ];
  return [
    ...(runtime.getAttribute("lifetime") === "long" ? [] : ['The shared runtime must have lifetime="long".']),
    ...others
      .filter((each) => resid(each) !== page)
      .map(
        (each) =>
          `${named(each)} names ${resid(each)}; in a shared runtime it must name ${page}, as <Runtime> does.`,
      ),
    ...(value(resources(root).get(page)) === source
      ? []
      : [`The runtime's page ${page} is another than the pane's <SourceLocation>.`]),
  ];
}

function checkTab(root: Element): string[] {
  const points = all(root, "ExtensionPoint").map(xsiType);
  const tabs = all(root, "OfficeTab").map((tab) => tab.getAttribute("id"));
  return [
    ...(points.includes("PrimaryCommandSurface") ? [] : ["There is no <ExtensionPoint> for the ribbon."]),
    ...(tabs.length === 1 && tabs[0] === "TabHome"
      ? []
      : ["The buttons must stand on the Home tab (TabHome)."]),
  ];
}

function checkIds(root: Element): string[] {
  const ids = [...all(root, "Group"), ...all(root, "Control")].map((each) => each.getAttribute("id") ?? "");
  return [
    ...ids
      .filter((id, at) => ids.indexOf(id) < at)
      .map((id) => `The id ${id} is given to more than one group or button.`),
    ...ids
      .filter((id) => id === "" || id.length > LONGEST_ID)
      .map((id) => `The id "${id}" is empty or longer than ${LONGEST_ID} characters.`),
  ];
}

function checkAction(action: Element, around: Surroundings): string[] {
  const button = action.parentElement === null ? "A button" : named(action.parentElement);
  switch (xsiType(action)) {
    case "ExecuteFunction": {
      const name = text(child(action, "FunctionName"));
      if (name === "") return [`${button} names no function.`];
      if (name.length > LONGEST_FUNCTION)
        return [`The function name ${name} is longer than ${LONGEST_FUNCTION} characters.`];
      return around.functions.includes(name)
        ? []
        : [`${button} calls ${name}, which the code does not associate.`];
    }
    case "ShowTaskpane":
      return child(action, "SourceLocation") === undefined
        ? [`${button} shows a pane but names no page.`]
        : [];
    default:
      return [`${button} has an action of the unknown type "${xsiType(action)}".`];
  }
}
