import { noTravelText } from "../explain/explainTravel";
import type { Profile, RatedState, StatusChange } from "../profile/profile";
import { query, type Query } from "../query";
import { baselineFor } from "../travel/baselineFor";
import { comparedWith, type RowTravel, type RowTravelInput } from "../travel/rowTravel";
import type { Shown } from "../reading/shown";
import { statusSentences } from "../../wording/kpi/explanations";
import { travelSentences } from "../../wording/kpi/travelSentences";

/** A status after the profile's changes, or the question that one of them leaves. */
export interface ChangedStatus {
  /** Null where it hangs on a comparison that cannot be made. */
  readonly state: RatedState | null;
  readonly sentences: readonly string[];
  /** Why the last change was made, "worse than July 2022 (89%)"; null where none was. */
  readonly because: string | null;
  readonly queries: readonly Query[];
}

/**
 * Applies a profile's changes in their order, each to what the one before gave (rules.md, section 8): amber to red unless improved or
 * maintained on the same quarter of last year.
 *
 * @param travel The comparison for one row, all but its baseline.
 * @param about The current reading's cell, for the question.
 */
export function changeStatus(
  from: RatedState,
  profile: Profile,
  travel: Omit<RowTravelInput, "baseline">,
  about: Shown,
): ChangedStatus {
  let state = from;
  let because: string | null = null;
  const sentences: string[] = [];
  for (const change of profile.changes) {
    const to = profile.states.find(({ id }) => id === change.to);
    if (change.from !== state.id || to === undefined) continue;
    const compared = compare(change, profile, travel);
    const { verdict } = compared.travel ?? { verdict: null };
    if (verdict === null || verdict === "neutral") {
      const why = compared.whyNot === null ? null : noTravelText(compared.whyNot);
      if (change.whenUnknown === "ask") {
        const asked = query("comparison-missing", about, true, why);
        return { state: null, sentences, because: null, queries: [asked] };
      }
      if (change.whenUnknown === "stay") {
        if (why !== null) sentences.push(statusSentences.notChanged(state.name, why));
        continue;
      }
      because = why;
    } else {
      if (!change.verdicts.includes(verdict)) continue;
      because = travelSentences.compared[verdict](compared.before ?? "");
    }
    sentences.push(
      because === null
        ? ""
        : compared.before === null
          ? statusSentences.changedUnknown({ from: state.name, to: to.name, because })
          : statusSentences.changed({ from: state.name, to: to.name, because }),
    );
    state = to;
  }
  return { state, sentences, because, queries: [] };
}

/** Better or worse is asked for here, whatever the arrow shows. */
function compare(
  change: StatusChange,
  profile: Profile,
  travel: Omit<RowTravelInput, "baseline">,
): RowTravel {
  const baseline = baselineFor(change.baseline, profile, travel.read);
  return comparedWith({
    ...travel,
    profile: { ...profile, travel: { ...profile.travel, judged: true } },
    baseline,
  });
}
