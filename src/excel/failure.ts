import { adviceFor, FAILURES, withCode, type Errand, type FailureWording } from "../wording/excel";

/** An Excel failure as a value: what happened and what to do, in plain words; `code` is for logs and tests. */
export interface Failure {
  readonly code: string;
  readonly sentence: string;
  readonly advice: string;
}

/** The only exception that leaves `src/excel`. */
export class ExcelFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.sentence);
    this.name = "ExcelFailure";
  }
}

/** Excel's codes that mean the same to an officer. */
const SAME_AS: Readonly<Record<string, string>> = {
  GeneralException: "Unexpected",
  InvalidReference: "ItemNotFound",
  InvalidObjectPath: "ItemNotFound",
  Unauthenticated: "SessionLost",
  InvalidSession: "SessionLost",
  HostRestartNeeded: "SessionLost",
  ConnectionFailure: "SessionLost",
  Timeout: "SessionLost",
  TooManyIncompleteRequests: "ActivityLimitReached",
  EditModeError: "InvalidOperationInCellEditMode",
};

/**
 * The failure that a code stands for, with an advice in the words of what was being done. An unknown code keeps its name in the sentence,
 * so that it can be looked up.
 *
 * @example failureOf("AccessDenied").advice // "Unprotect the sheet (Review, Unprotect Sheet), …"
 */
export function failureOf(code: string, errand: Errand = "evaluate"): Failure {
  const known = FAILURES[code] ?? FAILURES[SAME_AS[code] ?? ""];
  const wording: FailureWording =
    known ?? withCode(FAILURES["Unexpected"] ?? { sentence: "", advice: "" }, code);
  return { code, sentence: wording.sentence, advice: adviceFor(wording, errand) };
}

/** A refusal to write in a workbook that is open for reading only has nothing to do with a protected sheet. */
export function inReadOnlyWorkbook(thrown: unknown): unknown {
  const refused = thrown instanceof ExcelFailure && thrown.failure.code === "AccessDenied";
  return refused ? new ExcelFailure(failureOf("WorkbookReadOnly")) : thrown;
}

/** Codes that say a message, or its answer, is larger than Excel takes: it is split, and the work goes on. */
const TOO_LARGE = ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"];

/** Whether a failure can be met by asking for less, or sending less, at once. */
export function isTooLarge(thrown: unknown): boolean {
  return thrown instanceof ExcelFailure && TOO_LARGE.includes(thrown.failure.code);
}

/** Turns whatever was thrown at Excel's border into an `ExcelFailure`; Office's own errors are told by their `code`. */
export function toExcelFailure(thrown: unknown): ExcelFailure {
  if (thrown instanceof ExcelFailure) return thrown;
  const code = codeOf(thrown);
  return new ExcelFailure(failureOf(code));
}

function codeOf(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown) {
    const code = thrown.code;
    if (typeof code === "string" || typeof code === "number") return String(code);
  }
  return "Unexpected";
}
