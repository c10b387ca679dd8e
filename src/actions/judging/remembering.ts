import { rememberedName } from "../../workbook/find/rows/distinctRows";
import { headingLayout } from "../../workbook/find/headings/headingLayout";
import { recollect, remember, type Memory, type Noted } from "../../workbook/kept/memory";
import type { SeenSheet } from "../../workbook/kept/sheetLooks";
import { isDated, notedRows } from "../../workbook/sheet/noted";
import { sheetFamily } from "../../workbook/find/sheetFamily";
import type { JudgedSheet } from "./judgeSheet";

type Judged = Extract<JudgedSheet, { kind: "judged" }>;

/** The memory with what these sheets came to on `day`, "2023-07-31". */
export function remembering(memory: Memory, sheets: readonly JudgedSheet[], day: string): Memory {
  return sheets.reduce(
    (known, sheet) =>
      sheet.kind === "none" ? known : remember(known, sheet.sheet, notedOn(sheet), day, seenOf(sheet)),
    memory,
  );
}

function notedOn({ rows, evaluations, settled }: Judged): readonly Noted[] {
  return notedRows(
    rows,
    evaluations,
    settled.map(({ asTyped }) => asTyped),
  );
}

function seenOf({ reportingPeriod: period, tables }: Judged): SeenSheet | null {
  return period === null || !isDated(period) ? null : { period, layout: headingLayout(tables) };
}

/**
 * The sheets that recall more by `after` than by `before` of what other sheets hold: "July", where "June" is judged for the first time
 * beside it. They are to be judged again, or the next evaluation would come to something else although nothing has changed.
 */
export function recallingMore(
  sheets: readonly JudgedSheet[],
  before: Memory,
  after: Memory,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { sheet } of sheets) {
    const family = sheetFamily(sheet.name);
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const more = sheets.filter((judged) => {
    if (judged.kind === "none" || (counts.get(sheetFamily(judged.sheet.name)) ?? 0) < 2) return false;
    const [then, now] = [recollect(before, judged.sheet), recollect(after, judged.sheet)];
    return judged.rows.some((row) => {
      const name = rememberedName(row);
      const recalled = [then, now].map(({ readings }) => JSON.stringify(readings(row.identity, name)));
      return recalled[0] !== recalled[1];
    });
  });
  return new Set(more.map(({ sheet }) => sheet.id));
}

/** By the computer's own calendar: "2023-07-31". */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
