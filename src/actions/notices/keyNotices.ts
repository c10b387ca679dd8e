import { keyAgainstRules, type KeyAgainstRules } from "../../kpi/tolerance/keyAgainstRules";
import type { FoundKey } from "../../workbook/sheet/keyInUse";
import { keyContradicts, type GoesBy } from "../../wording/printedKey";
import type { JudgedSheet } from "../judging/judgeSheet";

/**
 * That the key which a sheet goes by contradicts the rules in use, once for each rule set: by which of them amber goes, and what to do.
 * Nothing where the rows ask, for then the question says it.
 */
export function keyNotices({
  key,
  rows,
  evaluations,
  profiles,
}: Extract<JudgedSheet, { kind: "judged" }>): readonly string[] {
  if (key === null) return [];
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

function goesBy({ ruling }: FoundKey, { looks }: KeyAgainstRules): GoesBy {
  if (!looks) return "rules-alone";
  if (ruling === null) return "open";
  return ruling.followed ? "key" : "rules";
}
