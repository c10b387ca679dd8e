import { distance, labOf } from "../../kpi/look/apart";

/** The statuses that a colour can stand for; "yellow" is amber to most, and a highlighter to some. */
export type ColourWord = "green" | "yellow" | "amber" | "red";

/** Colours in which councils mark a status, each with where it is seen. A colour close to one of these is taken for the same. */
export const STATUS_COLOURS: readonly {
  readonly colour: string;
  readonly means: ColourWord;
  readonly seen: string;
  /** True for a colour of letters only: as a fill it is a brown or a bottle green like any other. */
  readonly ink?: true;
}[] = [
  { colour: "#00B050", means: "green", seen: "Excel's standard green" },
  { colour: "#92D050", means: "green", seen: "Excel's standard light green" },
  { colour: "#00855A", means: "green", seen: "KPI Status" },
  { colour: "#00693E", means: "green", seen: "arrows of KPI Status", ink: true },
  { colour: "#70AD47", means: "green", seen: "Office theme, green" },
  { colour: "#548235", means: "green", seen: "Office theme, green, darker" },
  { colour: "#A9D08E", means: "green", seen: "Office theme, green, lighter" },
  { colour: "#4EA72E", means: "green", seen: "Office theme of 2023, green" },
  { colour: "#C6EFCE", means: "green", seen: "Excel's style Good" },
  { colour: "#006100", means: "green", seen: "text of Excel's style Good", ink: true },
  { colour: "#63BE7B", means: "green", seen: "Excel's colour scales" },
  { colour: "#00FF00", means: "green", seen: "pure green" },
  { colour: "#008000", means: "green", seen: "green of web pages" },
  { colour: "#339966", means: "green", seen: "sea green of older Excel" },
  { colour: "#99CC00", means: "green", seen: "lime of older Excel" },
  { colour: "#FFC000", means: "amber", seen: "Excel's standard orange; KPI Status" },
  { colour: "#FFBF00", means: "amber", seen: "amber" },
  { colour: "#FF9900", means: "amber", seen: "light orange of older Excel" },
  { colour: "#FFA500", means: "amber", seen: "orange of web pages" },
  { colour: "#ED7D31", means: "amber", seen: "Office theme, orange" },
  { colour: "#E97132", means: "amber", seen: "Office theme of 2023, orange" },
  { colour: "#F79646", means: "amber", seen: "Office theme of 2007, orange" },
  { colour: "#F4B084", means: "amber", seen: "Office theme, orange, lighter" },
  { colour: "#FFEB9C", means: "amber", seen: "Excel's style Neutral" },
  { colour: "#9C5700", means: "amber", seen: "text of Excel's style Neutral", ink: true },
  { colour: "#8A4B00", means: "amber", seen: "arrows of KPI Status", ink: true },
  { colour: "#FFD966", means: "amber", seen: "Office theme, gold, lighter" },
  { colour: "#FFEB84", means: "amber", seen: "Excel's colour scales" },
  { colour: "#FFFF00", means: "yellow", seen: "Excel's standard yellow" },
  { colour: "#FFFF99", means: "yellow", seen: "light yellow of older Excel" },
  { colour: "#FF0000", means: "red", seen: "Excel's standard red" },
  { colour: "#C00000", means: "red", seen: "Excel's standard dark red" },
  { colour: "#C4161C", means: "red", seen: "KPI Status" },
  { colour: "#8B0000", means: "red", seen: "arrows of KPI Status", ink: true },
  { colour: "#FFC7CE", means: "red", seen: "Excel's style Bad" },
  { colour: "#9C0006", means: "red", seen: "text of Excel's style Bad", ink: true },
  { colour: "#F8696B", means: "red", seen: "Excel's colour scales" },
  { colour: "#FF5050", means: "red", seen: "a lighter red" },
  { colour: "#E06666", means: "red", seen: "light red of other spreadsheets" },
];

const KNOWN = STATUS_COLOURS.map(({ colour, means, ink }) => ({
  lab: labOf(colour),
  means,
  inkOnly: ink === true,
}));

/** Two colours nearer than this are told apart only side by side (CIE 1976). */
const NEAR = 11;

/**
 * The status that a colour stands for; null for any other, and where two statuses are as near.
 *
 * @param colour "#RRGGBB"; anything else gives null.
 * @example statusOfColour("#00B04F", "fill") // "green"
 */
export function statusOfColour(colour: string | undefined, of: "fill" | "ink"): ColourWord | null {
  if (colour === undefined || !/^#[0-9a-f]{6}$/i.test(colour)) return null;
  const lab = labOf(colour);
  const near = new Map<ColourWord, number>();
  for (const { lab: known, means, inkOnly } of KNOWN) {
    if (inkOnly && of === "fill") continue;
    const apart = distance(known, lab);
    if (apart <= NEAR) near.set(means, Math.min(apart, near.get(means) ?? Infinity));
  }
  const [first, second] = [...near].sort((a, b) => a[1] - b[1]);
  if (first === undefined) return null;
  return second === undefined || first[1] * 2 < second[1] ? first[0] : null;
}
