import { ExcelFailure, failureOf } from "../../excel/failure";
import type { Errand } from "../../wording/excel";
import type { FailureResult } from "../result";

/**
 * What was thrown, as the officer is told it: an Excel failure in its own words, with an advice that speaks of what was being done;
 * anything else as a defect of ours, whose message goes along for whoever mends it.
 */
export function asFailure(thrown: unknown, errand: Errand = "evaluate"): FailureResult {
  if (thrown instanceof ExcelFailure) {
    const { failure } = thrown;
    return { ...failure, advice: failureOf(failure.code, errand).advice };
  }
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { ...failureOf("Defect", errand), detail };
}
