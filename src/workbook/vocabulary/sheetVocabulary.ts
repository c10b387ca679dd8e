import type { Travel } from "../../kpi/evaluation";
import { parseAddress } from "../sheet/address";
import { columnFor, type TableFinding } from "../find/finding";
import { keyWords } from "../find/keys/keyWords";
import { gridOf } from "../sheet/grid";
import { cellsOfTables } from "../sheet/keyInUse";
import type { SheetRow } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { sisterStatusTexts } from "./sisterColumns";
import { wordsThatStay } from "./wordsThatStay";
import {
  ownStatusWords,
  ownTravelSigns,
  wordsOfSisters,
  type StatusWords,
  type TravelSigns,
} from "./ownWords";

/** The words and signs in which a sheet already says status and direction; null where it has none of its own, or not in one way. */
export interface SheetVocabulary {
  readonly status: StatusWords | null;
  readonly travel: TravelSigns | null;
}

/** The add-in's own words and arrows. */
export const OWN_WORDS: SheetVocabulary = { status: null, travel: null };

/**
 * The vocabulary of a sheet, from the status and travel cells of its KPI rows; where no status is typed yet, from those of earlier periods.
 *
 * @param sheet As the officer left it: our own marks must be taken away, or they would speak for the officer.
 */
export function sheetVocabulary(
  sheet: SheetSnapshot,
  tables: readonly TableFinding[],
  rows: readonly SheetRow[],
): SheetVocabulary {
  const { area } = sheet;
  if (area === null) return OWN_WORDS;
  const textAt = (address: string): string => {
    const place = parseAddress(address);
    return place === null ? "" : (sheet.text[place.row - area.row]?.[place.column - area.column] ?? "");
  };
  const cellsOf = (role: "status" | "travel"): readonly string[] => [
    ...new Set(rows.flatMap(({ marks }) => marks[role] ?? [])),
  ];
  const textsIn = (cells: readonly string[]): readonly string[] =>
    cells.map(textAt).filter((text) => text.trim() !== "");
  const cells = cellsOf("status");
  const isRag = isHeadedRag(tables);
  const statusFrom = (typed: readonly string[]): StatusWords | null => {
    if (typed.length === 0) return wordsOfSisters(sisterStatusTexts(sheet, tables), isRag);
    return ownStatusWords(typed, keyWords(gridOf(sheet), cellsOfTables(tables)), isRag);
  };
  const ours = cells.filter((at) => sheet.wrote?.has(at) === true);
  const status = wordsThatStay({
    typed: textsIn(cells),
    before: textsIn(ours),
    since: textsIn(cells.filter((at) => !ours.includes(at))),
    wrote: ours.map((at) => String(sheet.wrote?.get(at) ?? "")),
    statusFrom,
  });
  return { status, travel: ownTravelSigns(textsIn(cellsOf("travel"))) };
}

/** Whether every status column in use says of itself that it holds R, A and G. */
function isHeadedRag(tables: readonly TableFinding[]): boolean {
  const headings = tables.flatMap((table) => columnFor(table, "status")?.heading ?? []);
  return headings.length > 0 && headings.every((heading) => /\bb?rag\b/i.test(heading));
}

const USUAL_ARROWS = { "↑": "up", "↓": "down", "→": "same" } as const;

/**
 * What is written for a direction of travel: the rules' mark with the sheet's own arrow or word in the place of ↑, ↓ and →. The letter
 * stays, unless the word itself says better or worse. Marks of another kind (no polarity, a profile's own) are written as they are.
 *
 * @example travelInWords({ mark: "↓ R", … }, { kind: "arrows", down: "▼", gap: " ", … }) // "▼ R"
 */
export function travelInWords(travel: Travel, signs: TravelSigns | null): string {
  const { mark, movement, verdict } = travel;
  const arrow = mark.charAt(0);
  if (signs === null || !isUsualArrow(arrow)) return mark;
  const letter = mark.slice(1).trim();
  const lettered = (sign: string, gap: string): string => (letter === "" ? sign : `${sign}${gap}${letter}`);
  const way = USUAL_ARROWS[arrow];
  if (signs.kind === "arrows") return lettered(signs[way], signs.gap);
  if (way === "same") return signs.same;
  switch (signs.telling) {
    case "performance":
      return verdict === "neutral" ? mark : signs[verdict === "improved" ? "up" : "down"];
    case "number":
      return lettered(signs[movement], " ");
    case "either":
      return lettered(signs[way], " ");
    default:
      return signs.telling satisfies never;
  }
}

function isUsualArrow(arrow: string): arrow is keyof typeof USUAL_ARROWS {
  return Object.hasOwn(USUAL_ARROWS, arrow);
}
