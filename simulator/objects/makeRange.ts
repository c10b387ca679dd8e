import type { Area, Sheet } from "../model/types";
import type { ApiObject } from "./apiObject";
import type { RangeGeometry } from "./rangeGeometry";
import type { Service } from "./service";

type RangeMaker = (service: Service, sheet: Sheet, where: Area | string) => RangeGeometry;
type RangeAreasMaker = (service: Service, sheet: Sheet, areas: readonly Area[]) => ApiObject;

/** Ranges give ranges and their class is built in storeys, so the lowest storey gets the maker of the whole handed in. */
let rangeMaker: RangeMaker | null = null;
let rangeAreasMaker: RangeAreasMaker | null = null;

export function setMakers(range: RangeMaker, rangeAreas: RangeAreasMaker): void {
  rangeMaker = range;
  rangeAreasMaker = rangeAreas;
}

/** A Range of a sheet by its area or its address ("B2:C4", a defined name, a table's name). */
export function makeRange(service: Service, sheet: Sheet, where: Area | string): RangeGeometry {
  if (!rangeMaker) throw new Error("simulator/objects/range is not loaded");
  return rangeMaker(service, sheet, where);
}

export function makeRangeAreas(service: Service, sheet: Sheet, areas: readonly Area[]): ApiObject {
  if (!rangeAreasMaker) throw new Error("simulator/objects/rangeAreas is not loaded");
  return rangeAreasMaker(service, sheet, areas);
}
