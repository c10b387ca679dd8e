/** What is said where the officer stopped something before its end. */
export interface CancelledWording {
  readonly nothing: string;
  /** So many cells were written, of so many that were to be. */
  readonly some: (written: number, planned: number) => string;
}

const count = (n: number): string => n.toLocaleString("en-GB");

export const cancelled = {
  evaluate: {
    nothing: "The evaluation was stopped. Nothing was written.",
    some: (written, planned) =>
      `The evaluation was stopped: ${count(written)} of ${count(planned)} cells were marked. Clear results gives them back; evaluating again marks the rest.`,
  },
  preview: {
    nothing: "The preview was stopped. Nothing was written.",
    some: () => "The preview was stopped. Nothing was written.",
  },
  check: {
    nothing: "The check was stopped. Nothing was written.",
    some: () => "The check was stopped. Nothing was written.",
  },
  clear: {
    nothing: "Clearing was stopped. Nothing was put back yet; choose Clear results to start again.",
    some: (written, planned) =>
      `Clearing was stopped: ${count(written)} of ${count(planned)} cells were put back. Clear results puts back the rest.`,
  },
} as const satisfies Readonly<Record<string, CancelledWording>>;
