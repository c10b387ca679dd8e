import { asString } from "./arguments";
import { ServiceError } from "./serviceError";

/** Excel's words for formats, as its enumerations have them. */
export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;

export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const FILL_PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
  "LinearGradient",
  "RectangularGradient",
] as const;

export const BORDER_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;

export const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** A few of the HTML colour names Excel takes; enough for an add-in that writes "#RRGGBB" as it should. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** "#1E90FF", "1e90ff" or a colour's name as "#1E90FF"; "" stays "". Anything else is refused. */
export function asColor(value: unknown): string {
  const text = asString(value).trim();
  if (text === "") return "";
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (match?.[1] === undefined) throw new ServiceError("InvalidArgument");
  return `#${match[1].toUpperCase()}`;
}
