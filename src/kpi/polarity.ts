/** Which way is better (rules.md, section 3). `missing` is asked for, never assumed. */
export type Polarity =
  | { readonly kind: "higher" }
  | { readonly kind: "lower" }
  | { readonly kind: "none" }
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly text: string };
