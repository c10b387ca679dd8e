/** A button of the add-in's group on the Home tab. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** Its tooltip: what the supertip says. */
  readonly tip: string;
  /** Path on this server; null where the manifest names no icon. */
  readonly icon: string | null;
  readonly action: { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };
}

export interface Manifest {
  readonly displayName: string;
  readonly groupLabel: string;
  readonly buttons: readonly RibbonButton[];
  /** Path and query of the pane's page on this server, "/taskpane.html". */
  readonly paneAddress: string;
}

const ICON_PX = 32;

/**
 * Reads an add-in's XML manifest as Excel does for its Home tab: the group, its buttons in order, and the pane's address. Addresses
 * keep only their path, since this server stands in for the one they name. Null where the text is no such manifest.
 */
export function readManifest(xml: string): Manifest | null {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror") !== null) return null;
  const resources = resourcesOf(document);
  const tab = all(document, "OfficeTab").find((each) => each.getAttribute("id") === "TabHome");
  const group = tab === undefined ? undefined : all(tab, "Group")[0];
  const pane = all(document, "Action").find((each) => typeOf(each) === "ShowTaskpane");
  const source = pane === undefined ? undefined : all(pane, "SourceLocation")[0];
  const paneUrl = resources.get(source?.getAttribute("resid") ?? "") ?? defaultSource(document);
  if (group === undefined || paneUrl === undefined) return null;
  return {
    displayName: all(document, "DisplayName")[0]?.getAttribute("DefaultValue") ?? "",
    groupLabel: named(group, "Label", resources),
    buttons: all(group, "Control")
      .filter((control) => typeOf(control) === "Button")
      .map((control) => buttonOf(control, resources)),
    paneAddress: onThisServer(paneUrl),
  };
}

function buttonOf(control: Element, resources: ReadonlyMap<string, string>): RibbonButton {
  const tip = all(control, "Supertip")[0];
  const action = all(control, "Action")[0];
  const name = action === undefined ? "" : (all(action, "FunctionName")[0]?.textContent?.trim() ?? "");
  return {
    id: control.getAttribute("id") ?? "",
    label: named(control, "Label", resources),
    tip: tip === undefined ? "" : named(tip, "Description", resources),
    icon: iconOf(control, resources),
    action: typeOf(action) === "ExecuteFunction" ? { kind: "function", name } : { kind: "pane" },
  };
}

/** The icon for 32 px, else the largest. */
function iconOf(control: Element, resources: ReadonlyMap<string, string>): string | null {
  const sized = all(control, "Image").sort((one, other) => sizeOf(other) - sizeOf(one));
  const image = sized.find((each) => sizeOf(each) === ICON_PX) ?? sized[0];
  const url = resources.get(image?.getAttribute("resid") ?? "");
  return url === undefined ? null : onThisServer(url);
}

function sizeOf(image: Element): number {
  return Number(image.getAttribute("size"));
}

/** The strings, addresses and images of the Resources section by their ids. */
function resourcesOf(document: Document): ReadonlyMap<string, string> {
  const resources = all(document, "Resources")[0];
  const entries =
    resources === undefined ? [] : ["Image", "Url", "String"].flatMap((tag) => all(resources, tag));
  return new Map(
    entries.map((entry) => [entry.getAttribute("id") ?? "", entry.getAttribute("DefaultValue") ?? ""]),
  );
}

function named(parent: Element, tag: string, resources: ReadonlyMap<string, string>): string {
  const child = [...parent.children].find((each) => each.localName === tag);
  return resources.get(child?.getAttribute("resid") ?? "") ?? "";
}

function defaultSource(document: Document): string | undefined {
  const settings = all(document, "DefaultSettings")[0];
  const source = settings === undefined ? undefined : all(settings, "SourceLocation")[0];
  return source?.getAttribute("DefaultValue") ?? undefined;
}

function onThisServer(url: string): string {
  const { pathname, search } = new URL(url, "https://localhost");
  return pathname + search;
}

/** The namespaces differ between the manifest's parts; the names do not. */
function all(parent: Element | Document, tag: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", tag)];
}

function typeOf(element: Element | undefined): string {
  return element?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}
