import { JSDOM } from "jsdom";
import { checkBuild } from "./build";
import { checkIdentity } from "./identity";
import { checkOrder } from "./order";
import { checkResources } from "./resources";
import { checkRibbon } from "./ribbon";
import type { Surroundings } from "./surroundings";

/**
 * What is wrong with an add-in manifest, a sentence a fault; empty where nothing is. It stands in for Microsoft's validator, which
 * asks a web service, and looks further: at the build the addresses lead to, and at the code the buttons call.
 *
 * @example a manifest whose button calls `clearAll`, which no code associates, gives
 *   ["<Control KpiStatus.Clear> calls clearAll, which the code does not associate."]
 */
export function checkManifest(xml: string, around: Surroundings): readonly string[] {
  const root = parse(xml);
  if (root === null) return ["The manifest is not well-formed XML."];
  if (root.localName !== "OfficeApp") return ["The manifest's first element must be <OfficeApp>."];
  return [
    ...checkOrder(root),
    ...checkIdentity(root),
    ...checkResources(root),
    ...checkRibbon(root, around),
    ...checkBuild(root, around),
  ];
}

function parse(xml: string): Element | null {
  try {
    return new JSDOM(xml, { contentType: "application/xml" }).window.document.documentElement;
  } catch {
    return null;
  }
}
