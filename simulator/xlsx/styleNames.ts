/** The file's names of borders, fills and underlines beside Excel's names in the object model. */

export const FILL_PATTERNS: ReadonlyMap<string, string> = new Map([
  ["none", "None"],
  ["solid", "Solid"],
  ["mediumGray", "Gray50"],
  ["darkGray", "Gray75"],
  ["lightGray", "Gray25"],
  ["darkHorizontal", "Horizontal"],
  ["darkVertical", "Vertical"],
  ["darkDown", "Down"],
  ["darkUp", "Up"],
  ["darkGrid", "Checker"],
  ["darkTrellis", "SemiGray75"],
  ["lightHorizontal", "LightHorizontal"],
  ["lightVertical", "LightVertical"],
  ["lightDown", "LightDown"],
  ["lightUp", "LightUp"],
  ["lightGrid", "Grid"],
  ["lightTrellis", "CrissCross"],
  ["gray125", "Gray16"],
  ["gray0625", "Gray8"],
]);

/** File name → line style and weight. */
export const BORDER_LINES: ReadonlyMap<string, readonly [style: string, weight: string]> = new Map([
  ["hair", ["Continuous", "Hairline"]],
  ["thin", ["Continuous", "Thin"]],
  ["medium", ["Continuous", "Medium"]],
  ["thick", ["Continuous", "Thick"]],
  ["dashed", ["Dash", "Thin"]],
  ["mediumDashed", ["Dash", "Medium"]],
  ["dotted", ["Dot", "Thin"]],
  ["double", ["Double", "Thick"]],
  ["dashDot", ["DashDot", "Thin"]],
  ["mediumDashDot", ["DashDot", "Medium"]],
  ["dashDotDot", ["DashDotDot", "Thin"]],
  ["mediumDashDotDot", ["DashDotDot", "Medium"]],
  ["slantDashDot", ["SlantDashDot", "Medium"]],
]);

export const UNDERLINES: ReadonlyMap<string, string> = new Map([
  ["none", "None"],
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
]);

export const HORIZONTALS: ReadonlyMap<string, string> = new Map([
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
]);

export const VERTICALS: ReadonlyMap<string, string> = new Map([
  ["top", "Top"],
  ["center", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
]);

/** The file's name for one of Excel's, or `otherwise`. */
export function fileName(names: ReadonlyMap<string, string>, excelName: string, otherwise: string): string {
  for (const [file, excel] of names) if (excel === excelName) return file;
  return otherwise;
}

/** The file's name of a line. A weight that the style does not have gives the nearest it has. */
export function lineName(style: string, weight: string): string | null {
  let nearest: string | null = null;
  for (const [file, [lineStyle, lineWeight]] of BORDER_LINES) {
    if (lineStyle !== style) continue;
    if (lineWeight === weight) return file;
    // Heavier lines stand later in the table: a dash has no "Thick", so it gets "Medium".
    if (nearest === null || weight === "Medium" || weight === "Thick") nearest = file;
  }
  return nearest;
}
