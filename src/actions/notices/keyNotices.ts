import { keyAgainstRules, type KeyAgainstRules } from "../../kpi/tolerance/keyAgainstRules";
import { unusedKey } from "../../workbook/find/keys/unusedKey";
import { gridOf } from "../../workbook/sheet/grid";
import { cellsOfTables, lacksTolerance, type FoundKey } from "../../workbook/sheet/keyInUse";
import {
  keyContradicts,
  keyGoesBefore,
  keysContradict,
  keyWithoutStatus,
  type GoesBy,
} from "../../wording/printedKey";
import type { JudgedSheet } from "../judging/judgeSheet";

type Judged = Extract<JudgedSheet, { kind: "judged" }>;

/**
 * That the key which a sheet goes by contradicts the rules in use, once for each rule set: by which of them amber goes, and what to do.
 * Nothing where the rows ask, for then the question says it.
 */
export function keyNotices(judged: Judged): readonly string[] {
  const { key } = judged;
  if (key === null) return unusedKeyNotices(judged);
  return [...otherKeyNotices(judged, key), ...againstRules(judged, key)];
}

/** That a tab of its own prints another key than the sheet that goes by its own. */
function otherKeyNotices(judged: Judged, { printed, onTab }: FoundKey): readonly string[] {
  const other = judged.tabKeys.find(({ text }) => text !== printed.text);
  return onTab || other === undefined || !keyBears(judged) ? [] : [keyGoesBefore(printed, other)];
}

function againstRules({ rows, evaluations, profiles }: Judged, key: FoundKey): readonly string[] {
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
function unusedKeyNotices(judged: Judged): readonly string[] {
  if (!keyBears(judged)) return [];
  const { sheet, tables, tabKeys } = judged;
  const unused = unusedKey(gridOf(sheet), cellsOfTables(tables));
  const [one, other] = tabKeys;
  if (unused?.kind !== "contradicts" && one !== undefined && other !== undefined)
    return [keysContradict(one, other)];
  switch (unused?.kind) {
    case undefined:
      return [];
    case "contradicts":
      return [keysContradict(unused.one, unused.other)];
    case "no-status":
      return [keyWithoutStatus(unused.limit)];
  }
}

/** Whether any KPI is rated by a target without a tolerance of its own, or asks about a key in its place: there one makes a difference. */
function keyBears({ rows, evaluations }: Judged): boolean {
  return evaluations.some(({ stateEnds, queries }, index) => {
    const kpi = rows[index]?.kpi;
    const isRated = stateEnds.length > 0 || queries.some(({ code }) => code === "tolerance-key-differs");
    return isRated && kpi !== undefined && lacksTolerance(kpi);
  });
}

function goesBy({ ruling }: FoundKey, { looks }: KeyAgainstRules): GoesBy {
  if (!looks) return "rules-alone";
  if (ruling === null) return "open";
  return ruling.followed ? "key" : "rules";
}
