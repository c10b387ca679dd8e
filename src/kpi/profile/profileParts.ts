import * as z from "zod";
import {
  profileExpected,
  profileHomes,
  profileMistakes,
  profilePartTexts,
} from "../../wording/kpi/profileFile";
import { likeliest } from "./likeliest";
import { DISTANCE, FIGURE, FIXED_DISTANCE, ONE_OF_SEVERAL } from "./profileSlack";

/** The pieces of which a rule set's schema is made, each with what is said where a file has something else there. */

// The pane's content security policy forbids evaluated code, which zod would otherwise generate to be faster.
z.config({ jitless: true });

const LONGEST_TEXT = 200;
export const MOST_LIST_ITEMS = 12;

type Home = keyof typeof profileHomes;

/** Which parts belong where; filled as the schema is built, asked when a file is read. */
const HOMES = new Map<Home, readonly string[]>();

/** An object of these parts and no others. `home`: what it is called where a part of it is met elsewhere. */
export function object<Shape extends z.core.$ZodShape>(
  shape: Shape,
  { error = profileExpected.object, home }: { readonly error?: string; readonly home?: Home } = {},
) {
  const known = Object.keys(shape);
  if (home !== undefined) HOMES.set(home, known);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? (issue.keys ?? []).map((key) => unknownKey(key, known)).join(" ")
        : error,
  });
}

/** The word that is likely meant; else the place where the word belongs; else what is known here. */
function unknownKey(key: string, known: readonly string[]): string {
  const likely = likeliest(key, known);
  const home = [...HOMES].find(([, parts]) => parts.includes(key))?.[0];
  return likely === null && home !== undefined
    ? profileMistakes.elsewhere(key, profileHomes[home])
    : profileMistakes.unknown(key, likely, known);
}

export function text(most = LONGEST_TEXT) {
  return z
    .string(profileExpected.nonEmptyText)
    .regex(/\S/, profileExpected.nonEmptyText)
    .max(most, profileExpected.tooLong(most));
}

/** Text that may be empty. */
export function anyText(most = LONGEST_TEXT) {
  return z.string(profileExpected.text).max(most, profileExpected.tooLong(most));
}

export function list<Item extends z.ZodType>(item: Item, error: string = profileExpected.someItems) {
  return z.array(item, profileExpected.list).min(1, error).max(MOST_LIST_ITEMS, error);
}

export function oneOf<const Choice extends readonly [string, ...string[]]>(choices: Choice) {
  return z.enum(choices, profileExpected.oneOf(choices));
}

export const yesOrNo = z.boolean(profileExpected.yesOrNo);
export const slug = z
  .string(profileExpected.slug)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, profileExpected.slug)
  .max(40, profileExpected.slug);
export const hex = z.string(profileExpected.hex).regex(/^#[0-9A-Fa-f]{6}$/, profileExpected.hex);
/** An amount, or a text of a certain form; whichever is typed, the same is said of what it must be. */
export function measure(form: string, error: string) {
  return [
    z.number(error).min(0, error).max(1e9, error),
    z.string(error).regex(new RegExp(form), error),
  ] as const;
}
const oneOfSeveral = z.union(
  measure(ONE_OF_SEVERAL, profileExpected.oneOfSeveral),
  profileExpected.oneOfSeveral,
);
export const distance = z.union(
  [
    ...measure(DISTANCE, profileExpected.distance),
    object(
      {
        largerOf: z
          .array(oneOfSeveral, profileExpected.list)
          .min(2, profileExpected.severalDistances)
          .max(3, profileExpected.severalDistances)
          .describe(profilePartTexts.largerOf),
      },
      { error: profileExpected.distance },
    ),
  ],
  profileExpected.distance,
);
const figure = z.union(
  [
    z.number(profileExpected.figure),
    z.string(profileExpected.figure).regex(new RegExp(FIGURE), profileExpected.figure),
  ],
  profileExpected.figure,
);
export const statedLimitForm = z.union(
  [
    text(),
    object({ figure: figure.describe(profilePartTexts.figure) }, { error: profileExpected.statedLimit }),
  ],
  profileExpected.statedLimit,
);
export const fixedDistance = z.union(
  measure(FIXED_DISTANCE, profileExpected.fixedDistance),
  profileExpected.fixedDistance,
);

const wholeFromTwo = z
  .int(profileExpected.average)
  .min(2, profileExpected.average)
  .max(12, profileExpected.average);

export function baselineKinds(error: string) {
  return [
    z.enum(["period-before", "same-period-last-year"], error),
    object({ averageOfLast: wholeFromTwo.describe(profilePartTexts.averageOfLast) }, { error }),
    object({ column: text().describe(profilePartTexts.column) }, { error }),
  ] as const;
}
export const baseline = z.union(baselineKinds(profileExpected.baseline), profileExpected.baseline);
export const baselineOrNull = z.union(
  [...baselineKinds(profileExpected.baselineOrNull), z.null()],
  profileExpected.baselineOrNull,
);

export const colour = z.union(
  [
    z.null(),
    object(
      { fill: hex.describe(profilePartTexts.fill), ink: hex.optional().describe(profilePartTexts.ink) },
      { error: profileExpected.colour },
    ),
  ],
  profileExpected.colour,
);
export const look = {
  name: text(30).optional().describe(profilePartTexts.stateName),
  letter: text(2).optional().describe(profilePartTexts.letter),
  colour: colour.optional().describe(profilePartTexts.colour),
};
