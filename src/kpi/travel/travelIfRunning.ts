import { mayRunToYearSentence } from "../../wording/kpi/yearsTarget";
import { query } from "../query";
import { doublesWithTargets } from "../target/doubling";
import { asRunningToYear } from "./mayRunToYear";
import { rowTravel, withoutTravel, type RowTravel, type RowTravelInput } from "./rowTravel";

/**
 * The direction of travel of a row of which nothing tells whether its figures run up from April: they and their targets about double in the
 * year's second period, or they go up to a target for the year. The one that it has either way; where the two differ it is asked.
 *
 * @example 110 against 108, then 214 against 216, lower is better: up by the figures, down by their shares of the target; asked
 * @example 310 in quarter 3 and 390 in quarter 4 against 400: up by the figures, down by their shares of what is due; asked
 */
export function travelIfRunning(input: RowTravelInput): RowTravel {
  const plain = rowTravel(input);
  const { read, current, cumulative } = input;
  if (cumulative !== null || read.row.declared?.cumulative !== undefined || plain.travel === null)
    return plain;
  const doubles = doublesWithTargets(read, current.read);
  const asRunning = doubles ? read : asRunningToYear(read, current.read);
  if (asRunning === null) return plain;
  const running = rowTravel({ ...input, read: asRunning, cumulative: "targets-run-up" });
  if (running.travel === null || running.travel.mark === plain.travel.mark) return plain;
  const asked = query("may-run-up", read.row.target, false);
  const queries = [doubles ? asked : { ...asked, sentence: mayRunToYearSentence(asked) }];
  return withoutTravel({ kind: "may-run-up" }, null, queries);
}
