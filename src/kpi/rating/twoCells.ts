import type { SaidFacts } from "../../wording/kpi/given";
import { TWO_CELLS } from "../../wording/kpi/twoCells";
import type { Query } from "../query";
import type { Shown } from "../reading/shown";
import type { RatingInput } from "./rating";

type TwoCells = keyof typeof TWO_CELLS;
type Asked = Pick<RatingInput, "read" | "current">;

/** The cell that the one asked about goes against. */
const OTHER_CELL: Readonly<Record<TwoCells, (asked: Asked) => Shown | null>> = {
  "target-contradicts-polarity": ({ read }) => read.row.polarity,
  "target-is-range": ({ read }) => read.row.polarity,
  "target-boundary": ({ current }) => current.cell.shown,
  "target-disagrees": ({ read }) => read.row.target,
  "polarity-none-with-target": ({ read }) => read.row.target,
};

/**
 * A question in which two cells go against each other, with both of them named; any other, and one whose other cell the sheet does not have,
 * as it is.
 *
 * @example "<5%" in N1 beside "Higher is better" in M1 // "N1 says “<5%”, which contradicts the polarity, “Higher is better” in M1. …"
 */
export function withBothCells(asked: Query, input: Asked): Query {
  const { code } = asked;
  // What it was taken as stands in the place of a polarity that says nothing.
  if (!isOfTwo(code) || asked.takenAs !== null || asked.at === "") return asked;
  const other = OTHER_CELL[code](input);
  if (other === null || other.at === "" || other.at === asked.at || other.text.trim() === "") return asked;
  const { row } = input.read;
  const own = [row.target, row.polarity].find((cell) => cell?.at === asked.at);
  return { ...asked, sentence: TWO_CELLS[code](asTyped(own ?? asked), asTyped(other)) };
}

function isOfTwo(code: string): code is TwoCells {
  return Object.hasOwn(TWO_CELLS, code);
}

function asTyped({ at, text, typed, given }: Pick<Shown, "at" | "text" | "typed" | "given">): SaidFacts {
  return { at, text: typed ?? text, ...(given === undefined ? {} : { given }) };
}
