import type { FailureResult } from "../actions/result";
import { bootOffice, installGlobals } from "../../simulator/doors/node";
import { uncalculatedCells } from "../../simulator/model/uncalculated";
import { openWorkbook } from "../../simulator/xlsx/open";
import { saveWorkbook } from "../../simulator/xlsx/save";

/** What crossed between the add-in and Excel, exactly counted. */
export interface Traffic {
  readonly messages: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

interface Done<Result> {
  readonly kind: "done";
  readonly result: Result;
}

interface Failed {
  readonly kind: "failed";
  readonly failure: FailureResult;
}

/** The action's result, what it cost, and the file as it is afterwards. */
export type FileOutcome<Result> =
  | (Done<Result> & {
      readonly traffic: Traffic;
      readonly copy: Uint8Array;
      readonly uncalculated: readonly string[];
    })
  | Failed;

/**
 * Does to a workbook file what a click in Excel does, through the same action and the same client library. `copy` is the file
 * afterwards; all that was not written is the same, byte for byte. `uncalculated` are the cells whose formula has no result in the file. Bytes that are not a workbook throw the simulator's `XlsxError`,
 * whose message is a sentence for the officer.
 */
export async function onFile<Result>(
  bytes: Uint8Array,
  name: string,
  action: () => Promise<Done<Result> | Failed>,
): Promise<FileOutcome<Result>> {
  const opened = openWorkbook(bytes, name);
  const uncalculated = uncalculatedCells(opened.workbook);
  const office = await bootOffice(opened, {});
  const restore = installGlobals(office);
  try {
    office.host.resetCounts();
    const outcome = await action();
    if (outcome.kind === "failed") return outcome;
    const { messages, actions, requestBytes, responseBytes } = office.host.counts;
    const traffic = { messages, actions, requestBytes, responseBytes };
    return { ...outcome, traffic, copy: saveWorkbook(opened), uncalculated };
  } finally {
    restore();
    office.close();
  }
}
