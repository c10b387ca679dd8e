import { keyAgainstRules, type KeyAgainstRules } from "../../kpi/tolerance/keyAgainstRules";
import { unusedKey } from "../../workbook/find/keys/unusedKey";
import { gridOf } from "../../workbook/sheet/grid";
import { cellsOfTables, lacksTolerance, type FoundKey } from "../../workbook/sheet/keyInUse";
import { keyContradicts, keysContradict, keyWithoutStatus, type GoesBy } from "../../wording/printedKey";
import type { JudgedSheet } from "../judging/judgeSheet";

type Judged = Extract<JudgedSheet, { kind: "judged" }>;

/**
 * That the key which a sheet goes by contradicts the rules in use, once for each rule set: by which of them amber goes, and what to do.
 * Nothing where the rows ask, for then the question says it.
 */
export function keyNotices(judged: Judged): readonly string[] {
  const { key, rows, evaluations, profiles } = judged;
  if (key === null) return unusedKeyNotices(judged);
  const { at: cell, text: says } = key.printed;
  const used = new Set(evaluations.map(({ profile }) => profile));
  return profiles.flatMap((profile) => {
    const stands = used.has(profile.id) ? keyAgainstRules(says, profile) : null;
    if (stands === null || stands.same) return [];
    const own = evaluations.flatMap((evaluation, index) =>
      evaluation.profile === profile.id ? [{ evaluation, tolerance: rows[index]?.kpi.tolerance }] : [],
    );
    const asks = own.some(({ evaluation }) =>
      evaluation.queries.some(({ code }) => code === "tolerance-key-differs"),
    );
    // A row's own tolerance goes before either, where the rules look at it.
    const bears = own.some(
      ({ evaluation, tolerance }) =>
        evaluation.stateEnds.length > 0 && (!stands.looks || (tolerance?.text ?? "").trim() === ""),
    );
    if (asks || !bears) return [];
    return keyContradicts({
      cell,
      says,
      rules: profile.name,
      gives: stands.gives,
      goesBy: goesBy(key, stands),
    });
  });
}

/** That what looks like a key is not gone by, and what to write; nothing where every KPI has a tolerance of its own, or is not rated by one. */
function unusedKeyNotices({ sheet, tables, rows, evaluations }: Judged): readonly string[] {
  const bears = evaluations.some(({ stateEnds }, index) => {
    const kpi = rows[index]?.kpi;
    return stateEnds.length > 0 && kpi !== undefined && lacksTolerance(kpi);
  });
  const unused = bears ? unusedKey(gridOf(sheet), cellsOfTables(tables)) : null;
  switch (unused?.kind) {
    case undefined:
      return [];
    case "contradicts":
      return [keysContradict(unused.one, unused.other)];
    case "no-status":
      return [keyWithoutStatus(unused.limit)];
  }
}

function goesBy({ ruling }: FoundKey, { looks }: KeyAgainstRules): GoesBy {
  if (!looks) return "rules-alone";
  if (ruling === null) return "open";
  return ruling.followed ? "key" : "rules";
}
