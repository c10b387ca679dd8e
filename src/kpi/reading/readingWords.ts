import type { PeriodKind } from "../period/calendar";
import { MONTH_WORDS } from "../period/periodWords";
import type { Phrase } from "../phrase";

/** What words in place of a figure mean (rules.md, section 1). */
export type WordMeaning =
  | { readonly kind: "no-cases" }
  | { readonly kind: "not-due"; readonly frequency: PeriodKind | null }
  | { readonly kind: "in-arrears" }
  | { readonly kind: "no-history" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "missing" }
  /** An answer in a word where the measure has no number: "Met", "No", "Complete". */
  | { readonly kind: "stated"; readonly answer: StatedAnswer };

export type StatedAnswer = "met" | "partly-met" | "not-met" | "complete";

/** Excel's error texts, and those that people copy as text. */
export const ERROR_TEXTS: readonly string[] = [
  ..."#div/0! #n/a #name? #null! #num! #ref! #value! #spill! #calc! #field! #blocked! #unknown! #connect! #busy! #getting_data".split(
    " ",
  ),
  ..."#div/0 div/0 div/0! #error #error! #ref #value".split(" "),
];

const FREQUENCIES: readonly { readonly words: readonly string[]; readonly kind: PeriodKind }[] = [
  { words: ["quarterly", "quarter"], kind: "quarter" },
  { words: ["termly", "term"], kind: "term" },
  {
    words: ["half yearly", "six monthly", "6 monthly", "biannually", "bi annually", "twice yearly"],
    kind: "half-year",
  },
  { words: ["annually", "annual", "yearly"], kind: "year" },
  { words: ["monthly"], kind: "month" },
];

/** "reported quarterly", "termly reported", "quarterly measure", and the frequency alone. */
const FREQUENCY_PHRASES: readonly Phrase<WordMeaning>[] = FREQUENCIES.flatMap(({ words, kind }) =>
  words.flatMap((word): readonly Phrase<WordMeaning>[] => {
    const meaning: WordMeaning = { kind: "not-due", frequency: kind };
    const patterns = [
      `reported ${word}`,
      `${word} reported`,
      `reporting ${word}`,
      `${word} reporting`,
      `reports ${word}`,
      `reported each ${word}`,
      `${word} measure`,
      `${word} indicator`,
      `${word} kpi`,
      `${word} only`,
      `${word} data`,
      `${word} return`,
      `${word} update`,
      `published ${word}`,
      `measured ${word}`,
      `available ${word}`,
      `collected ${word}`,
      `updated ${word}`,
      `n/a ${word}`,
    ];
    const anywhere = patterns.map((phrase): Phrase<WordMeaning> => ({
      phrase,
      place: "anywhere",
      meaning,
      example: `n/a ${phrase}`,
    }));
    return [...anywhere, { phrase: word, place: "start", meaning, example: `(${word})` }];
  }),
);

/** How often, where that is all that words say: "annual", "reported quarterly"; null for "annual leave". */
export function frequencyAlone(text: string): PeriodKind | null {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, " ")
    .trim();
  const found = FREQUENCY_PHRASES.find(({ phrase }) => phrase === words)?.meaning;
  return found?.kind === "not-due" ? found.frequency : null;
}

const NOT_DUE: readonly string[] = [
  "not due",
  "not yet due",
  "not reported until",
  "not reported this",
  "no return due",
  "next due",
  "next reported",
  ...["reported next", "reporting next", "due next"],
  "due in",
];
/** "Reported in Q4" and "Due Jan 24", and not "reported in error". */
const REPORTED_IN: readonly string[] = [
  ...["q1", "q2", "q3", "q4", "quarter"],
  ...Object.keys(MONTH_WORDS),
].flatMap((time) =>
  ["reported in", "to be reported in", "published in", "to be published in", "due"].map(
    (said) => `${said} ${time}`,
  ),
);
/** What should have been measured and was not. */
const NOT_MEASURED: readonly string[] = [
  ...["not undertaken", "not conducted", "not collected", "not measured", "not surveyed"],
  ...["survey not carried out", "survey not done"],
];
/** A figure that is on its way; tried last, for "available annually" says more. */
const LATER: readonly string[] = [
  "data due",
  "figure due",
  "figures due",
  "data expected",
  "figures expected",
  "available in",
  "available from",
  "available on",
  "available by",
  "available after",
  "available end",
  "available mid",
  "available late",
  "available early",
  ...Object.keys(MONTH_WORDS).map((month) => `available ${month}`),
];
const MISSING: readonly string[] = [
  "tbc",
  "tba",
  "tbd",
  "awaiting",
  "awaited",
  "not yet available",
  "not available",
  "data not available",
  "no data",
  "not provided",
  "not supplied",
  "not received",
  "data missing",
  "missing",
  "to be confirmed",
  "to follow",
  "pending",
  "unavailable",
  "data pending",
  "not yet known",
  "outstanding",
  ...["not yet published", "not published", "data lag", "no return received", "no return submitted"],
];
const NO_HISTORY: readonly string[] = [
  "new kpi",
  "new as corporate kpi",
  "new for",
  "new measure",
  "new indicator",
  "new pi",
  "new in",
];
export const NOT_APPLICABLE: readonly string[] = ["n/a", "na", "not applicable", "none applicable"];
const NO_CASES: readonly string[] = [
  "0 out of 0",
  "0 of 0",
  "no cases",
  "nil cases",
  "no eligible cases",
  "none in period",
  "no cases in period",
];

/** Answers in place of a figure, whole cells. What they are worth is the profile's business (rules.md, section 8: binary). */
const STATED: Readonly<Record<StatedAnswer, readonly string[]>> = {
  met: [
    "met",
    "target met",
    "yes",
    "y",
    "true",
    "achieved",
    "target achieved",
    "pass",
    "passed",
    "compliant",
  ],
  "partly-met": ["partly met", "partially met", "partly achieved", "partially achieved", "part met"],
  "not-met": [
    ...["not met", "target not met", "no", "n", "false", "not achieved", "target not achieved", "unmet"],
    ...["missed", "target missed", "fail", "failed", "non compliant", "not compliant"],
  ],
  complete: ["complete", "completed", "done", "fully complete", "delivered"],
};

/** Colours and verdicts that say how a KPI does, anywhere in a text. */
const VERDICTS: readonly string[] = [
  ...["red", "amber", "green", "exceeded"],
  ...["on target", "off target", "above target", "below target", "within target", "outside target"],
];

/**
 * What in a remark on "n/a" says how the KPI does, so that it is not for nothing: colours, verdicts, and the answers that stand for a figure.
 * A short answer is one only where it is all that is said: "n/a - no visits in winter" says no "no".
 */
export const RESULT_PHRASES: readonly Pick<Phrase<WordMeaning>, "phrase" | "place">[] = [
  ...VERDICTS.map((phrase) => ({ phrase, place: "anywhere" as const })),
  ...Object.values(STATED)
    .flat()
    .map((phrase) => ({ phrase, place: phrase.includes(" ") ? ("anywhere" as const) : ("whole" as const) })),
];

function phrases(
  list: readonly string[],
  place: Phrase<WordMeaning>["place"],
  meaning: WordMeaning,
): readonly Phrase<WordMeaning>[] {
  return list.map((phrase) => ({ phrase, place, meaning, example: phrase }));
}

/** Behind "n/a" these say that nothing is due before then; alone the figure may be late. */
const UNTIL: readonly string[] = [
  "until",
  "no data until",
  "no figure until",
  "no figures until",
  "not available until",
];
const NOT_DUE_UNTIL = NOT_APPLICABLE.flatMap((word) => UNTIL.map((until) => `${word} ${until}`));

/**
 * Wordings in place of a figure, tried from the top: the particular before the general, so that "N/A reported in arrears" is not
 * taken for "N/A".
 */
export const READING_PHRASES: readonly Phrase<WordMeaning>[] = [
  ...phrases(NO_CASES, "anywhere", { kind: "no-cases" }),
  ...phrases(NO_HISTORY, "anywhere", { kind: "no-history" }),
  ...phrases(["in arrears", "in arrear"], "anywhere", { kind: "in-arrears" }),
  ...FREQUENCY_PHRASES,
  ...phrases(NOT_DUE_UNTIL, "start", { kind: "not-due", frequency: null }),
  ...phrases([...MISSING, ...NOT_MEASURED], "anywhere", { kind: "missing" }),
  ...phrases(["no return"], "whole", { kind: "missing" }),
  ...phrases(REPORTED_IN, "start", { kind: "not-due", frequency: null }),
  ...phrases(NOT_DUE, "anywhere", { kind: "not-due", frequency: null }),
  ...phrases(LATER, "anywhere", { kind: "missing" }),
  ...phrases(NOT_APPLICABLE, "whole", { kind: "not-applicable" }),
  ...(["met", "partly-met", "not-met", "complete"] as const).flatMap((answer) =>
    phrases(STATED[answer], "whole", { kind: "stated", answer }),
  ),
];
