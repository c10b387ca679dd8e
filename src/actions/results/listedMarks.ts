import type { MarkCheck, RowResult } from "../result";
import { checking } from "../../wording/check";

/** A compared mark as it is listed and counted. */
export interface ListedMark extends MarkCheck {
  /** The colour of a status' cell, where it comes to the same as its word: the sentence then speaks of both. */
  readonly colour?: string;
}

/**
 * The marks of a row as they are listed and counted: word and colour of one status cell that come to the same are one mark, since whoever
 * mends the one mends the other. RESULT.json keeps them apart.
 *
 * @example "Green" in H4 on green, Amber by the rules: one mark, "The sheet says “Green” and shows green in H4; by the rules …"
 */
export function listedMarks({
  checks = [],
  earlierChecks = [],
}: Pick<RowResult, "checks" | "earlierChecks">): readonly ListedMark[] {
  const periods = [...new Set(earlierChecks.map(({ period }) => period))];
  return [
    ...joinedMarks(checks),
    ...periods.flatMap((period) =>
      joinedMarks(earlierChecks.filter((one) => one.period === period)).map((mark) => ofPeriod(mark, period)),
    ),
  ];
}

/** A mark of an earlier period says so. */
function ofPeriod({ sentence, unanswered, ...mark }: ListedMark, period: string): ListedMark {
  return {
    ...mark,
    sentence: checking.ofPeriod(period, sentence),
    ...(unanswered === undefined
      ? {}
      : { unanswered: { ...unanswered, said: checking.ofPeriod(period, unanswered.said) } }),
  };
}

function joinedMarks(checks: readonly MarkCheck[]): readonly ListedMark[] {
  const joined = new Map<MarkCheck, MarkCheck>();
  for (const status of checks.filter(({ what }) => what === "status")) {
    const fill = checks.find((one) => one.what === "fill" && one.cell === status.cell && isSame(status, one));
    if (fill !== undefined) joined.set(status, fill);
  }
  const dropped = new Set(joined.values());
  return checks.flatMap((mark): ListedMark[] => {
    const fill = joined.get(mark);
    if (fill !== undefined) return [inOne(mark, fill)];
    return dropped.has(mark) ? [] : [mark];
  });
}

/** Whether word and colour come to the same, down to what is said of them. */
function isSame(status: MarkCheck, fill: MarkCheck): boolean {
  const [ofStatus, ofFill] = [afterOpening(status, status.sentence), afterOpening(fill, fill.sentence)];
  return status.result === fill.result && ofStatus !== null && ofStatus === ofFill;
}

function inOne(status: MarkCheck, fill: MarkCheck): ListedMark {
  const whole = (sentence: string): string =>
    checking.sheetSaysBoth(saidIn(status), fill.printed, status.cell) +
    (afterOpening(status, sentence) ?? "");
  const { unanswered } = status;
  return {
    ...status,
    colour: fill.printed,
    sentence: whole(status.sentence),
    ...(unanswered === undefined ? {} : { unanswered: { ...unanswered, said: whole(unanswered.said) } }),
  };
}

/** A colour is nobody's words. */
function saidIn({ what, printed }: MarkCheck): string {
  return what === "fill" ? printed : checking.quoted(printed);
}

/** What a sentence says of what the sheet says; null where it begins otherwise: nothing stands there, or a picture does. */
function afterOpening(mark: MarkCheck, sentence: string): string | null {
  const opening = checking.sheetSays(mark.what, saidIn(mark), mark.cell);
  return sentence.startsWith(opening) ? sentence.slice(opening.length) : null;
}
