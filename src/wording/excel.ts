/** What the officer reads when Excel cannot do what was asked: what happened, and what to do about it. */
export interface FailureWording {
  readonly sentence: string;
  /** `{again}` stands for what the officer was doing, "evaluate again". */
  readonly advice: string;
}

/** How an advice says that the officer should do again what failed. */
const AGAIN = {
  evaluate: "evaluate again",
  preview: "preview again",
  check: "check again",
  clear: "choose Clear results again",
} as const;

export type Errand = keyof typeof AGAIN;

/** An advice in the words of what was being done. */
export function adviceFor({ advice }: FailureWording, errand: Errand): string {
  return advice.replaceAll("{again}", AGAIN[errand]);
}

/** By the code that Excel, or the add-in at Excel's border, gives. Adding a failure is one line here and one test. */
export const FAILURES: Readonly<Record<string, FailureWording>> = {
  AccessDenied: {
    sentence:
      "Excel did not allow a cell to be changed. The sheet or the workbook is protected, or you may only read it.",
    advice:
      "Unprotect the sheet (Review, Unprotect Sheet), or save your own copy of the workbook, and {again}.",
  },
  WorkbookReadOnly: {
    sentence: "The workbook is open for reading only, so nothing can be written to it.",
    advice: "Choose Enable Editing, or save your own copy of the workbook and open that, then {again}.",
  },
  InvalidOperationInCellEditMode: {
    sentence: "A cell is being edited.",
    advice: "Press Enter or Esc to finish editing the cell, then {again}.",
  },
  RequestPayloadSizeLimitExceeded: {
    sentence: "The changes are more than Excel takes in one go.",
    advice: "Work on one sheet at a time: go to the sheet and {again}.",
  },
  ResponsePayloadSizeLimitExceeded: {
    sentence: "The sheet holds more than Excel hands over in one go.",
    advice: "Delete unused rows and columns beyond the table, or move the table to a sheet of its own.",
  },
  ActivityLimitReached: {
    sentence: "Excel is busy with too many requests.",
    advice: "Wait a minute, then {again}.",
  },
  ItemNotFound: {
    sentence: "The sheet is no longer there. It was deleted or renamed in the meantime.",
    advice: "Go to the sheet you want and {again}.",
  },
  ApiNotFound: {
    sentence: "This version of Excel is too old for what was asked.",
    advice: "Use Excel on the web, Microsoft 365, or Excel 2021 or later.",
  },
  SessionLost: {
    sentence: "The connection to the workbook was lost.",
    advice:
      "Open the workbook again, then {again}. Marks that were written stay on the sheet until Clear results takes them off.",
  },
  LedgerUnreadable: {
    sentence:
      "This workbook's record of earlier results was written by a later version of KPI Status, or is damaged.",
    advice: "Update the add-in, then {again}. Nothing was changed, so that nothing is lost.",
  },
  SettingsLater: {
    sentence: "The corrections and rules in this workbook were kept by a later version of KPI Status.",
    advice: "Update the add-in, then try again. Nothing was changed, so that nothing is lost.",
  },
  SettingsBusy: {
    sentence: "A colleague is changing this workbook’s corrections or rules at the same moment.",
    advice: "Wait a moment, then try again.",
  },
  UnsupportedSheet: {
    sentence: "This is a chart sheet: it has no cells, and so no KPI table.",
    advice: "Go to the sheet with the figures and {again}.",
  },
  SheetTooLarge: {
    sentence: "The sheet is used far beyond any table of KPIs, so it was not read.",
    advice: "Delete unused rows and columns beyond the table, or move the table to a sheet of its own.",
  },
  NoExcel: {
    sentence: "This page is not connected to Excel.",
    advice: "Open it from the Home tab in Excel.",
  },
  Defect: {
    sentence: "Something went wrong in KPI Status itself.",
    advice:
      "Nothing was written. Please report it to whoever looks after the add-in, with the name of the sheet.",
  },
  Unexpected: {
    sentence: "Excel could not finish what was asked.",
    advice:
      "Wait a moment, then {again}. If it happens again, save the workbook, close it and open it again.",
  },
};

/** Adds Excel's own code to an unexpected failure, so that whoever helps the officer can look it up. */
export function withCode(wording: FailureWording, code: string): FailureWording {
  return { ...wording, sentence: `${wording.sentence} (Excel calls it ${code}.)` };
}
