import { frequencyIn, saysArrears } from "../../kpi/reading/reading";
import type { KpiRow } from "../../kpi/row/row";
import { readCumulative } from "../find/cumulativeCell";

/** "Yes" under "Cumulative (Y/N)" and "Annual" under "Frequency" declare the row; a cell that says neither declares nothing. */
export function declared(cumulative: string, frequency: string): Pick<KpiRow, "declared"> {
  const says = readCumulative(cumulative);
  const pace = frequencyIn(frequency);
  const late = saysArrears(frequency);
  if (says === null && pace === null && !late) return {};
  return {
    declared: {
      ...(says === null ? {} : { cumulative: says }),
      ...(pace === null ? {} : { frequency: pace }),
      ...(late ? { inArrears: true } : {}),
    },
  };
}
