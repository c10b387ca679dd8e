import type { Profile } from "../../kpi/profile/profile";
import {
  readColumn,
  readKeyRuling,
  readLeft,
  readOptions,
  readPeriod,
  readRow,
  readTabKeyRuling,
  readAssignment,
} from "./readStoredParts";
import type { SheetSettings } from "./settings";
import type { SettingsReading } from "./store";
import { isRecord, listIn, present, textIn } from "./unknowns";

/** Reads what JSON held; of a part that is not as it should be, only that part is left out. */
export async function readStored(stored: unknown, version: number): Promise<SettingsReading> {
  if (!isRecord(stored) || typeof stored["v"] !== "number") return { kind: "damaged" };
  if (stored["v"] > version) return { kind: "later" };
  const words = listIn(stored, "words").map((word) => (typeof word === "string" ? word : ""));
  const tabKey = readTabKeyRuling(stored["tabKey"]);
  return {
    kind: "settings",
    settings: {
      profiles: await readProfiles(listIn(stored, "profiles")),
      assignments: listIn(stored, "assignments").map(readAssignment).filter(present),
      sheets: listIn(stored, "sheets")
        .map((sheet) => readSheet(sheet, words))
        .filter(present),
      options: readOptions(stored["options"]),
      ...(tabKey === null ? {} : { tabKey }),
    },
  };
}

/** The reader of rule sets is large, and few workbooks have rules of their own: the add-in loads it for those alone. */
async function readProfiles(stored: readonly unknown[]): Promise<readonly Profile[]> {
  if (stored.length === 0) return [];
  const { readProfileData } = await import(
    /* webpackChunkName: "rules-file" */ "../../kpi/profile/profileFile"
  );
  return stored.map(readProfileData).filter(present);
}

function readSheet(stored: unknown, words: readonly string[]): SheetSettings | null {
  if (!isRecord(stored)) return null;
  const sheetId = textIn(stored, "id");
  if (sheetId === null) return null;
  const printedKey = readKeyRuling(stored["printedKey"]);
  const left = listIn(stored, "left").map(readLeft).filter(present);
  return {
    sheetId,
    name: textIn(stored, "name") ?? "",
    kpis: (textIn(stored, "kpis") ?? "").split(" ").filter((mark) => mark !== ""),
    reportingPeriod: readPeriod(stored["reportingPeriod"]),
    columns: listIn(stored, "columns").map(readColumn).filter(present),
    rows: listIn(stored, "rows")
      .map((row) => readRow(row, words))
      .filter(present),
    ...(printedKey === null ? {} : { printedKey }),
    ...(left.length === 0 ? {} : { left }),
  };
}
