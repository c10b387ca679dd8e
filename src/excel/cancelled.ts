/**
 * Thrown between two messages once the officer has asked to stop. Not a failure: actions turn it into the outcome "cancelled", which
 * says what stands on the sheets.
 */
export class Cancelled extends Error {
  constructor(
    /** Cells that were written before it stopped, of so many that were to be. */
    readonly written = 0,
    readonly planned = 0,
    /** What else the officer should know, as sentences. */
    readonly notices: readonly string[] = [],
  ) {
    super("cancelled");
    this.name = "Cancelled";
  }
}
