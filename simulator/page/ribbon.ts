import { element } from "./dom";
import type { Manifest, RibbonButton } from "./manifest";

/** Draws the add-in's group of the Home tab, and gives back its buttons' elements by control id. */
export function drawRibbon(
  place: HTMLElement,
  manifest: Manifest,
  press: (button: RibbonButton) => void,
): ReadonlyMap<string, HTMLButtonElement> {
  const buttons = new Map(manifest.buttons.map((button) => [button.id, buttonElement(button, press)]));
  const group = element("div", { class: "ribbon-group", role: "group", "aria-label": manifest.groupLabel });
  const row = element("div", { class: "ribbon-buttons" }, ...buttons.values());
  group.append(row, element("div", { class: "ribbon-label", "aria-hidden": "true" }, manifest.groupLabel));
  place.replaceChildren(group);
  return buttons;
}

function buttonElement(button: RibbonButton, press: (button: RibbonButton) => void): HTMLButtonElement {
  const made = element("button", {
    type: "button",
    class: "ribbon-button",
    title: button.tip,
    "data-control": button.id,
  });
  if (button.icon !== null)
    made.append(element("img", { src: button.icon, alt: "", width: "28", height: "28" }));
  made.append(element("span", {}, button.label));
  made.addEventListener("click", () => press(button));
  return made;
}
