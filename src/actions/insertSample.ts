import { insertSampleSheet } from "../excel/insertSample";
import { asFailure } from "./judging/asFailure";
import type { FailureResult } from "./result";

export type SampleOutcome =
  | { readonly kind: "done"; readonly sheet: string }
  | { readonly kind: "failed"; readonly failure: FailureResult };

/** For a workbook without a KPI table: adds a new sheet with a sample one, and gives its name. Other sheets are not touched. Never throws. */
export async function insertSample(): Promise<SampleOutcome> {
  try {
    return { kind: "done", sheet: await insertSampleSheet() };
  } catch (thrown) {
    return { kind: "failed", failure: asFailure(thrown) };
  }
}
