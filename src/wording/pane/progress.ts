/** What is under way. */
import { count } from "./numbers";

interface ProgressWords {
  readonly step: "reading" | "evaluating" | "writing";
  readonly sheet: string | null;
  /** So many sheets are finished. */
  readonly done: number;
  readonly total: number;
}

const EVALUATING = {
  reading: { all: "Reading your figures…", sheet: "Reading" },
  evaluating: { all: "Evaluating…", sheet: "Evaluating" },
} as const;

/** The name of its progress bar, and what is being done before there is any progress and then step by step. */
export const RUNNING = {
  evaluate: {
    name: "Progress of the evaluation",
    start: "Starting…",
    ...EVALUATING,
    writing: { all: "Writing the results…", sheet: "Writing the results to" },
  },
  preview: {
    name: "Progress of the preview",
    start: "Starting…",
    ...EVALUATING,
    writing: { all: "Comparing with the sheet…", sheet: "Comparing with" },
  },
  check: {
    name: "Progress of the check",
    start: "Starting…",
    reading: { all: "Reading the sheet…", sheet: "Reading" },
    evaluating: { all: "Checking…", sheet: "Checking" },
    writing: { all: "Checking…", sheet: "Checking" },
  },
  clear: {
    name: "Progress of clearing",
    start: "Clearing…",
    reading: { all: "Clearing: reading the marks…", sheet: "Clearing" },
    evaluating: { all: "Clearing…", sheet: "Clearing" },
    writing: { all: "Clearing: putting cells back…", sheet: "Clearing" },
  },
} as const;

/** "Evaluating Key, sheet 3 of 6…" */
export function progressText(task: keyof typeof RUNNING, progress: ProgressWords | null): string {
  const words = RUNNING[task];
  if (progress === null) return words.start;
  const { step, sheet, done, total } = progress;
  if (sheet === null) return total > 0 ? `${words[step].all} ${howFar(step, done, total)}` : words[step].all;
  const place = total > 1 ? `, sheet ${count(Math.min(done + 1, total))} of ${count(total)}` : "";
  return `${words[step].sheet} ${sheet}${place}…`;
}

/** "12,000 of 20,000 rows": how far a step of many messages is. */
function howFar(step: ProgressWords["step"], done: number, total: number): string {
  const what = { reading: "rows", evaluating: "sheets", writing: "cells" }[step];
  return `${count(done)} of ${count(total)} ${what}`;
}

export const STOPPING = "Stopping…";

export const STOPPED = "Stopped.";
export const STOPPED_ADVICE = "Nothing was written.";
