import { slackText } from "../explain/explainLimits";
import { query, type Query } from "../query";
import { withBothCells } from "../rating/twoCells";
import type { RatingInput } from "../rating/rating";
import { aboutYearsTarget } from "../target/yearsTargetAsked";

/** A rating's question with what the row and its rules have to say to it. */
export function askedInContext(
  asked: Query,
  { read, current, cumulative, profile }: Pick<RatingInput, "read" | "current" | "cumulative" | "profile">,
): Query {
  // A key that goes against the rules is asked about with what the rules say.
  if (asked.code === "tolerance-key-differs") {
    const slack = slackText(profile.defaultTolerance, current.reading.figure.unit);
    return query(asked.code, asked, asked.blocking, slack);
  }
  return withBothCells(aboutYearsTarget(asked, read, current, cumulative), { read, current });
}
