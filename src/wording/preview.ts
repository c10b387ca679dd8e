const SHADES = { lighter: "lighter", darker: "darker", other: "another" } as const;

/** Excel's names of lines, in words; any other style is one of dashes or dots. */
const LINE_WEIGHTS: Readonly<Record<string, string>> = {
  Hairline: "hairline",
  Thin: "thin",
  Medium: "medium",
  Thick: "heavy",
};
const LINE_STYLES: Readonly<Record<string, string>> = { Continuous: "", Double: "double" };

/** What a cell holds and how it looks, in an officer's words, for the list of what an evaluation would change. */
export const preview = {
  empty: "empty",
  content: (shown: string): string => `“${shown}”`,
  noFill: "no fill",
  fill: (colour: string | null): string => `${colour ?? "coloured"} fill`,
  /** Of one name and another shade. */
  otherFill: (colour: string | null, shade: keyof typeof SHADES): string =>
    colour === null ? "another colour" : `${SHADES[shade]} ${colour} fill`,
  patternFill: "pattern fill",
  ink: (colour: string | null, bold: boolean): string => `${bold ? "bold " : ""}${colour ?? "coloured"} text`,
  /** The text on a fill, told once for all cells: "bold white". */
  inkOnFill: (colour: string | null, bold: boolean): string =>
    `${bold ? "bold " : ""}${colour ?? "coloured"}`,
  noBorder: "no border",
  border: "border",
  heavyBorder: "heavy border",
  /** After the colour of a text. */
  otherShade: (shade: keyof typeof SHADES): string =>
    `in ${shade === "other" ? "another" : `a ${shade}`} shade`,
  size: (points: number): string => `size ${String(points)}`,
  typeface: (name: string): string => name,
  line: (style: string, weight: string, colour: string | null): string =>
    [LINE_WEIGHTS[weight] ?? "", colour ?? "coloured", LINE_STYLES[style] ?? "broken", "line"]
      .filter((word) => word !== "")
      .join(" "),
  noLine: "no line",
  lines: (words: string): string => `${words} on each side`,
  lineAt: (side: "top" | "bottom" | "left" | "right", words: string): string => `${words} at the ${side}`,
  wrapped: "text on several lines",
  notWrapped: "text on one line",
  aligned: (where: string): string => `aligned ${where}`,
  width: (points: number | null): string =>
    points === null ? "standard column width" : `column ${String(Math.round(points))} points wide`,
  layout: "alignment and width",
  /** What is the same but for what words do not tell. */
  otherwise: "formatted differently",
  noNote: "no note",
  note: (text: string): string => `note “${text}”`,
} as const;
