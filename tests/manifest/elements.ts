/** Reading an XML tree by local names: the manifest's parts have different namespaces, its names are the same in all. */

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

export function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

export function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((each) => each.localName === name);
}

/** `path(root, "Hosts", "Host")` is the first Host of the first Hosts. */
export function descend(from: Element, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>(
    (at, name) => (at === undefined ? undefined : child(at, name)),
    from,
  );
}

export function text(element: Element | undefined): string {
  return element?.textContent?.trim() ?? "";
}

export function value(element: Element | undefined): string {
  return element?.getAttribute("DefaultValue") ?? "";
}

export function resid(element: Element | undefined): string {
  return element?.getAttribute("resid") ?? "";
}

export function xsiType(element: Element | undefined): string {
  return element?.getAttributeNS(XSI, "type") ?? "";
}

/** How an element is named in a sentence: "<Control KpiStatus.OpenPane>". */
export function named(element: Element): string {
  const id = element.getAttribute("id");
  return id === null ? `<${element.localName}>` : `<${element.localName} ${id}>`;
}
