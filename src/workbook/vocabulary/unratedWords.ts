/** What a status cell may say in place of a rating. */
export type UnratedWord =
  "tracking" | "target-under-review" | "data-missing" | "not-rated" | "needs-attention";

const ANY: readonly UnratedWord[] = [
  "tracking",
  "target-under-review",
  "data-missing",
  "not-rated",
  "needs-attention",
];

/** Words for a row that has no rating, whole cells in small letters, with the statuses they go with. */
export const UNRATED_WORDS: Readonly<Record<string, readonly UnratedWord[]>> = {
  "tracking only": ["tracking"],
  tracking: ["tracking"],
  "tracking indicator": ["tracking"],
  "tracking measure": ["tracking"],
  monitoring: ["tracking"],
  monitor: ["tracking"],
  "monitoring only": ["tracking"],
  "for information": ["tracking"],
  "for information only": ["tracking"],
  "information only": ["tracking"],
  contextual: ["tracking"],
  "context only": ["tracking"],
  turquoise: ["tracking"],
  "no target": ["tracking", "target-under-review", "not-rated"],
  "no target set": ["tracking", "target-under-review", "not-rated"],
  "target under review": ["target-under-review"],
  "under review": ["target-under-review"],
  "target to be set": ["target-under-review"],
  "target tbc": ["target-under-review"],
  "data missing": ["data-missing"],
  "missing data": ["data-missing"],
  missing: ["data-missing"],
  "no data": ["data-missing", "not-rated"],
  "awaiting data": ["data-missing", "not-rated"],
  "data awaited": ["data-missing", "not-rated"],
  "data not available": ["data-missing", "not-rated"],
  "not available": ["data-missing", "not-rated"],
  "not yet available": ["data-missing", "not-rated"],
  "not rated": ANY,
  "not rag rated": ANY,
  "not rag": ANY,
  "no rag": ANY,
  "no rag rating": ANY,
  "no status": ANY,
  unrated: ANY,
  grey: ANY,
  gray: ANY,
  white: ANY,
  "⚪": ANY,
  "⚫": ANY,
  "needs attention": ["needs-attention"],
};

/** Texts that stand for an empty cell. */
export const NOTHING_WORDS: readonly string[] = [
  ...["n a", "na", "not applicable", "tbc", "tbd", "tba", "none", "nil", "new", "new kpi", "new measure"],
  ...["new indicator", "not due", "not reported", "annual", "reported annually", "reported quarterly"],
  ...["no comparison", "no comparator", "no previous data", "not comparable", "no history", "not known"],
  ...["unknown", "pending", "no trend", "no trend available", "baseline", "baseline year", "first year"],
];
