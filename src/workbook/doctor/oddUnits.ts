import { quoted } from "../../wording/doctor";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";
import { percentScales } from "./percentScales";

/**
 * Figures in another unit than their row's others, in cells that neither status nor arrow came from: 96.37 under May among percentages,
 * in July. Whoever reads the row is misled all the same, and a later evaluation may need the cell. Not those on another percent scale, of
 * which it is said what they are.
 */
export function oddUnits(sheet: Examined): readonly Finding[] {
  const odd = sheet.rows.flatMap(({ evaluation }) =>
    (evaluation?.queries ?? []).filter(({ code, unused }) => code === "unit-differs" && unused === true),
  );
  if (odd.length === 0) return [];
  const told = new Set(percentScales(sheet).flatMap(({ cells }) => cells));
  return odd
    .filter(({ at }) => !told.has(at))
    .flatMap(({ at, text, takenAs }) =>
      findingAbout("unit-differs", [at], { shows: quoted(text), but: takenAs ?? "" }),
    );
}
