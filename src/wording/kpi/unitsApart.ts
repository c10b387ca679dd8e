import { quoted } from "./figures";
import { cellWith, says, type SaidFacts } from "./given";

/** Sentences about a figure and its target that nobody can bring to one unit: each names both cells and what to do. */
export const unitsApart = {
  /** `unit` is the row’s own word for thousands or millions, “£000”; null where it has none. */
  scale: (target: SaidFacts, figure: SaidFacts, unit: string | null): string =>
    `${says(target)}, and ${cellWith(figure)}, is of a very different size. ${
      unit === null ? "One" : `The unit is ${quoted(unit)}, so one`
    } of them may be in thousands or millions and the other in full. Type both the same way.`,
  /** A rate beside a figure that does not say per how many it is. */
  rate: (rate: SaidFacts, bare: SaidFacts, unit: string): string =>
    `${says(rate)}, and ${cellWith(bare)}, does not say per how many. Write ${quoted(unit)} behind it if that is its rate, or enter both as rates per the same number.`,
  /** Two rates per different numbers that are tenfold apart once they are per the same. */
  rates: (target: SaidFacts, figure: SaidFacts): string =>
    `${says(target)}, and ${cellWith(figure)}, is a rate per another number, far from it once both are per the same. Enter both as rates per the same number.`,
};
