import { useMemo } from "react";
import { builtIn, type Profile, profilesOf } from "../../actions/profiles";
import { ownProfiles, type WorkbookSettings } from "../../actions/settings";
import type { KnownSheet } from "../../actions/watch/workbookFacts";
import type { StatusOption } from "../correct/CorrectForm";
import { statusKey } from "../results/counts";
import { mergedOrder } from "../results/stateOrder";

/** The rule sets of the open workbook, as the screens ask about them. */
export interface RuleSets {
  /** In the order in which they are tried. */
  readonly all: readonly Profile[];
  /** Null where the workbook no longer has it. */
  readonly find: (id: string) => Profile | null;
  /** A rule set's name by its id; the id itself where there is none. */
  readonly nameOf: (id: string) => string;
  /** The keys of all their states (`statusKey`) in one order, best first. */
  readonly stateOrder: readonly string[];
  /** The states that a row under this rule set can be set to. */
  readonly statusesOf: (id: string) => readonly StatusOption[];
  /** The ids of those that these sheets' rows go by, the most used first; where no row is known, the general one. */
  readonly inForce: (sheets: readonly KnownSheet[]) => readonly string[];
}

export function useRuleSets(settings: WorkbookSettings): RuleSets {
  return useMemo(() => ruleSetsIn(settings), [settings]);
}

export function ruleSetsIn(settings: WorkbookSettings): RuleSets {
  const all = profilesOf(settings);
  const find = (id: string): Profile | null => all.find((profile) => profile.id === id) ?? null;
  const nameOf = (id: string): string => find(id)?.name ?? id;
  return {
    all,
    find,
    nameOf,
    stateOrder: mergedOrder(all.map(({ states }) => states.map(statusKey))),
    statusesOf: (id) => (find(id)?.states ?? []).map(({ id: state, name }) => ({ id: state, name })),
    inForce: (sheets) => {
      const rows = new Map<string, number>();
      for (const { profile } of sheets.flatMap((sheet) => sheet.rows))
        rows.set(profile, (rows.get(profile) ?? 0) + 1);
      if (rows.size === 0)
        return all
          .filter(({ appliesTo }) => appliesTo.kind === "every-row")
          .slice(0, 1)
          .map(({ id }) => id);
      return [...rows].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    },
  };
}

/** The name of the rule set for every row that stands before this one, so that it is reached by assignment only; null for none. */
export function comesAfter(profile: Profile, all: readonly Profile[]): string | null {
  const first = all.findIndex(({ appliesTo }) => appliesTo.kind === "every-row");
  // One that is used only where it is assigned waits for no row.
  const late = profile.appliesTo.kind !== "assigned" && first >= 0 && first < all.indexOf(profile);
  return late ? (all[first]?.name ?? null) : null;
}

/** Whether a rule set is as it came, changed from that, or the council's own. */
export function originOf({ id }: Profile, settings: WorkbookSettings): "built-in" | "changed" | "own" {
  const isOwn = ownProfiles(settings).some((profile) => profile.id === id);
  return !isOwn ? "built-in" : builtIn(id) === null ? "own" : "changed";
}
