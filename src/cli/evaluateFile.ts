import { evaluateSheets } from "../actions/evaluateSheets";
import type { FailureResult, WorkbookResult } from "../actions/result";
import { bootOffice, installGlobals } from "../../simulator/doors/node";
import { openWorkbook } from "../../simulator/xlsx/open";
import { saveWorkbook } from "../../simulator/xlsx/save";

/** What crossed between the add-in and Excel, exactly counted. */
export interface Traffic {
  readonly messages: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export type FileOutcome =
  | {
      readonly kind: "done";
      readonly result: WorkbookResult;
      readonly traffic: Traffic;
      readonly copy: Uint8Array;
    }
  | { readonly kind: "failed"; readonly failure: FailureResult };

/**
 * Evaluates a workbook file through the same actions, and the same client library, as a click in Excel. `copy` is the file with the
 * marks in it; everything that was not marked is the same, byte for byte. Bytes that are not a workbook throw the simulator's
 * `XlsxError`, whose message is a sentence for the officer.
 */
export async function evaluateFile(
  bytes: Uint8Array,
  name: string,
  sheet: string | null,
): Promise<FileOutcome> {
  const opened = openWorkbook(bytes, name);
  const office = await bootOffice(opened, {});
  const restore = installGlobals(office);
  try {
    office.host.resetCounts();
    const outcome = await evaluateSheets(
      sheet === null ? { kind: "all" } : { kind: "named", name: sheet },
      {},
    );
    if (outcome.kind === "failed") return outcome;
    const { messages, actions, requestBytes, responseBytes } = office.host.counts;
    return {
      kind: "done",
      result: outcome.result,
      traffic: { messages, actions, requestBytes, responseBytes },
      copy: saveWorkbook(opened),
    };
  } finally {
    restore();
    office.close();
  }
}
