import { query } from "../query";
import { doublesWithTargets } from "../target/doubling";
import { rowTravel, withoutTravel, type RowTravel, type RowTravelInput } from "./rowTravel";

/**
 * The direction of travel of a row whose figures and targets about double in the year's second period, where nothing tells whether both run
 * up from April: the one that it has either way; where the two differ it is asked.
 *
 * @example 110 against 108, then 214 against 216, lower is better: up by the figures, down by their shares of the target; asked
 */
export function travelIfRunning(input: RowTravelInput): RowTravel {
  const plain = rowTravel(input);
  const { read, current, cumulative } = input;
  if (cumulative !== null || read.row.declared?.cumulative !== undefined || plain.travel === null)
    return plain;
  if (!doublesWithTargets(read, current.read)) return plain;
  const running = rowTravel({ ...input, cumulative: "targets-run-up" });
  if (running.travel === null || running.travel.mark === plain.travel.mark) return plain;
  return withoutTravel({ kind: "may-run-up" }, null, [query("may-run-up", read.row.target, false)]);
}
