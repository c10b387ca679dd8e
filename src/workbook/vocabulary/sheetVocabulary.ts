import type { Travel } from "../../kpi/evaluation";
import { STATUS_LETTERS, STATUS_TEXT } from "../../wording/marks";
import { parseAddress } from "../sheet/address";
import type { TableFinding } from "../find/finding";
import { keyWords } from "../find/keys/keyWords";
import { gridOf } from "../sheet/grid";
import { cellsOfTables } from "../sheet/keyInUse";
import type { SheetRow } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { sisterStatusTexts } from "./sisterColumns";
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
  const texts = (role: "status" | "travel"): readonly string[] =>
    [...new Set(rows.flatMap(({ marks }) => marks[role] ?? []))]
      .map(textAt)
      .filter((text) => text.trim() !== "");
  const typed = texts("status");
  const key = typed.length > 0 ? keyWords(gridOf(sheet), cellsOfTables(tables)) : null;
  const status =
    typed.length > 0 ? ownStatusWords(typed, key) : wordsOfSisters(sisterStatusTexts(sheet, tables));
  return { status, travel: ownTravelSigns(texts("travel")) };
}

type UsualStatus = Exclude<keyof StatusWords, "byKey">;

/** The names that the usual statuses have where nobody has given them another. */
const USUAL_NAMES: Readonly<Record<UsualStatus, string>> = {
  green: STATUS_TEXT.green,
  amber: STATUS_TEXT.amber,
  red: STATUS_TEXT.red,
  blue: "Blue",
};

/**
 * What is written for a status: the sheet's own word where the profile has not named it otherwise. Amber in a sheet of "Met" and "Not
 * met" is not met, and which it is stands beside it: "Not met (Amber)". Among letters a row that waits for an answer has "?".
 */
export function statusInWords(
  { status, statusName }: { readonly status: string; readonly statusName: string },
  words: StatusWords | null,
): string {
  if (words === null) return statusName;
  // A column as wide as a letter would show but the beginning of the words. Other statuses without a rating have no letter that a reader
  // of the printed sheet would know.
  if (status === "needs-attention" && statusName === STATUS_TEXT[status] && areLetters(words))
    return STATUS_LETTERS[status];
  if (!isUsual(status) || statusName !== USUAL_NAMES[status]) return statusName;
  const word = words[status];
  if (word !== null) return word;
  return status === "amber" ? `${words.red} (${statusName})` : statusName;
}

function areLetters({ green, red }: StatusWords): boolean {
  return green.length === 1 && red.length === 1;
}

function isUsual(status: string): status is UsualStatus {
  return Object.hasOwn(USUAL_NAMES, status);
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
