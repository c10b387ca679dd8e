import { readPolarity } from "../../kpi/polarity/polarity";
import type { Shown } from "../../kpi/reading/shown";
import { readTolerance } from "../../kpi/tolerance/tolerance";
import { findingParts } from "../../wording/doctor";
import type { Examined } from "./examined";
import { findingAbout, type Finding, type FindingCode } from "./finding";

/** Changes named in one finding. */
const MOST_NAMED = 5;

/** What a KPI is judged by besides its target, and whether a cell says another thing than it did. */
const JUDGED_BY: readonly {
  readonly role: "polarity" | "tolerance";
  readonly code: FindingCode;
  readonly isChanged: (now: Shown, was: Shown) => boolean;
}[] = [
  {
    role: "polarity",
    code: "polarity-changed",
    // Only the other way round: a wording, or a blank that was filled, is no news.
    isChanged: (now, was) => {
      const ways = [readPolarity(now).kind, readPolarity(was).kind];
      return ways.includes("higher") && ways.includes("lower");
    },
  },
  {
    role: "tolerance",
    code: "tolerance-changed",
    isChanged: (now, was) => JSON.stringify(readTolerance(now)) !== JSON.stringify(readTolerance(was)),
  },
];

/** Polarities that were turned round and tolerances that are not the ones of the tab for the period before. */
export function changedRules({ rows, before }: Examined): readonly Finding[] {
  if (before === null) return [];
  return JUDGED_BY.flatMap(({ role, code, isChanged }) => {
    // Rows under a merged cell share it.
    const changes = new Map<string, string>();
    for (const { at } of rows) {
      const [now, was] = [at.kpi[role], before.kpiOf(at)?.[role]];
      if (!now || !was || changes.has(now.at) || plain(now) === plain(was) || !isChanged(now, was)) continue;
      changes.set(now.at, findingParts.inCell(now.at, findingParts.was(typed(now), typed(was))));
    }
    const told = [...changes.values()];
    return findingAbout(code, [...changes.keys()], {
      shows: findingParts.andMore(told.slice(0, MOST_NAMED), told.length - MOST_NAMED),
      but: "",
      since: before.since,
    });
  });
}

function typed({ typed: own, text }: Shown): string {
  return own ?? text;
}

function plain(shown: Shown): string {
  return typed(shown).replace(/\s+/g, " ").trim().toLowerCase();
}
