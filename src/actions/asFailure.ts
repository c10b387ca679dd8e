import { ExcelFailure, failureOf } from "../excel/failure";
import type { FailureResult } from "./result";

/**
 * What was thrown, as the officer is told it: an Excel failure in its own words, anything else as a defect of ours, whose message goes
 * along for whoever mends it.
 */
export function asFailure(thrown: unknown): FailureResult {
  if (thrown instanceof ExcelFailure) return thrown.failure;
  return { ...failureOf("Defect"), detail: thrown instanceof Error ? thrown.message : String(thrown) };
}
