import { DEFAULT_PROFILES } from "../../../src/kpi/profile/builtInProfiles";
import { profileFor } from "../../../src/kpi/profile/profileFor";
import type { Section } from "./table";

/** The name of the built-in rules that a row with this reference goes by, where nobody has chosen others. */
export function rulesOutcome(ref: string): string {
  return profileFor({ ref, section: null, sheet: null, isPercent: () => true }, DEFAULT_PROFILES).name;
}

export const REFERENCES: Section = {
  title: "References that choose the rules",
  says: "what “(KPI 2)” in a reference does",
  intro:
    "Two rule sets are built in. **Children's Trust** is used for each row whose reference has “(KPI”, a number and a bracket in it; **Corporate** is used for every other row. The statuses are the same. Under Children's Trust an arrow shows where the performance went (up is better) in place of where the number went, and every decline is A, however small or large. If your references have such numbers for another reason, give the sheet other rules: _Rules_ in the pane, then _Use for this sheet_ on Corporate. Rule sets of your own come before both: [which rules a row uses](profiles.md#which-rules-a-row-uses).",
  blocks: [
    {
      form: "examples",
      lines: ["BBF05 (KPI 2)", "(kpi 14)", "BBF05", "KPI 2", "BBF05 (LS3a)"].map((example) => ({
        wordings: [],
        example,
        outcome: rulesOutcome(example),
      })),
    },
  ],
};
