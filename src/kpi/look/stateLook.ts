import { contrast, LEAST_CONTRAST } from "./contrast";
import { defaultLook, type Look, type Paint } from "./look";

const DARK = "#1F1F1F";
const WHITE = "#FFFFFF";
const BLACK = "#000000";

/** Colours of further statuses that many councils have, where the rules give none of their own. */
const USUAL_FILLS: Readonly<Record<string, string>> = { yellow: "#FFF176", blue: "#1F5FBF" };

/**
 * Dark or white text, whichever is read better on the fill; and black where neither is read well, on fills between the two like Excel's own red.
 *
 * @example inkFor("#FFC000") is "#1F1F1F", and inkFor("#FF0000") "#000000"
 */
export function inkFor(fill: string): string {
  const better = contrast(fill, WHITE) > contrast(fill, DARK) ? WHITE : DARK;
  return contrast(fill, better) < LEAST_CONTRAST ? BLACK : better;
}

export function paintOf(fill: string, ink: string | undefined): Paint {
  return { fill, ink: ink ?? inkFor(fill) };
}

/** The three that every council knows, with their own letters and colours. */
export function isUsual(id: string): id is "green" | "amber" | "red" {
  return id === "green" || id === "amber" || id === "red";
}

/** How a state looks that the rules only name: "green" as ever; "not-met" as "Not met", N, without a colour. */
export function usualLook(id: string): Look {
  if (isUsual(id)) return defaultLook(id);
  const name = id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
  const fill = USUAL_FILLS[id];
  return { name, letter: name.charAt(0), colour: fill === undefined ? null : paintOf(fill, undefined) };
}
