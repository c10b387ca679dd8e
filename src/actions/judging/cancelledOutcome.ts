import type { Cancelled } from "../../excel/cancelled";
import type { CancelledWording } from "../../wording/cancelled";
import type { CancelledOutcome } from "../result";

/** What stands on the sheets where the officer stopped an errand, in the words of that errand. */
export function cancelledOutcome(
  { written, planned, notices }: Cancelled,
  words: CancelledWording,
): CancelledOutcome {
  const stands = written === 0 ? words.nothing : words.some(written, planned);
  return { kind: "cancelled", cellsWritten: written, notices: [stands, ...notices] };
}
