/** Every text of the page itself. The add-in's own texts are none of the simulator's business. */
export const words = {
  rowNumbers: "Row numbers",
  hasNote: "Has a note",
  noteBy: (author: string): string => (author === "" ? "Note" : `Note by ${author}`),
  commentBy: (author: string): string => (author === "" ? "Comment" : `Comment by ${author}`),
  editing: (address: string): string => `Contents of ${address}`,
  chartSheet: "This is a chart sheet. Charts are kept in the file but not drawn here.",
  noVisibleSheet: "This workbook has no visible sheet.",
  paneTitle: "Task pane",
  notStarted: (why: string): string => `The page could not start. ${why}`,
  noManifest: "There is no manifest.xml to read the ribbon from.",
  commandFailed: (label: string, why: string): string => `${label} did not run: ${why}`,
  dismiss: "Dismiss",
  opening: (name: string): string => `Opening ${name} …`,
  opened: (name: string): string => `${name} is open. It stays in this page.`,
  uncalculated: (cells: readonly string[]): string =>
    `This file has no saved result for the ${cells.length === 1 ? "formula in one cell" : `formulas in ${cells.length} cells`}: ${cells.slice(0, 12).join(", ")}${cells.length > 12 ? ", …" : ""}. Open the workbook in Excel and save it first: this page calculates nothing.`,
  saved: (name: string): string => `Saved a copy as ${name}.`,
  notSaved: (why: string): string => `The copy could not be saved. ${why}`,
  notFetched: (name: string): string => `${name} is not among this server's workbooks.`,
  oneFile: "Drop one workbook at a time.",
  unexpected: (why: string): string => `The workbook could not be opened. ${why}`,
  cannotEdit: (why: string): string => `The cell was not changed. ${why}`,
  tabHint: "Double-click to rename, right-click for more",
  tabMenu: (sheet: string): string => `Sheet ${sheet}`,
  renameSheet: "Rename",
  deleteSheet: "Delete",
  nameOf: (sheet: string): string => `New name of ${sheet}`,
  notRenamed: (name: string): string =>
    `The sheet could not be called “${name}”. Names are unlike each other, up to 31 characters, without []:*?/\\.`,
  notDeleted: "The sheet was not deleted. A workbook keeps one sheet that is seen.",
  traffic: (messages: number, actions: number, sent: string, received: string): string =>
    `Between the add-in and the simulated Excel, inside this page: ${messages} ${messages === 1 ? "message" : "messages"}, ${actions} ${actions === 1 ? "action" : "actions"}, ${sent} out, ${received} back`,
  missing: (members: readonly string[]): string => `Not simulated: ${members.join(", ")}`,
  copyName: (name: string, done: "evaluated" | "cleared"): string =>
    `${name.replace(/\.xlsx$/i, "")} (${done}).xlsx`,
} as const;
