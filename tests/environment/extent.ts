/**
 * How much a run of the tests tries. `npm test` keeps to what takes a few minutes; with TEST_EVERYTHING=1, as in CI, it tries more of the same kind:
 * all the generated workbooks, the longest sheet, each contrast theme and size of the pane.
 */
export const TRIES_EVERYTHING = process.env["TEST_EVERYTHING"] === "1";

/** `tried(2000, 500)` is 2000 in CI and 500 in a run of `npm test`. */
export function tried<T>(everything: T, usually: T): T {
  return TRIES_EVERYTHING ? everything : usually;
}
