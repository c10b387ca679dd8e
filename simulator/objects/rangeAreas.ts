import { intersection, MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { Area, Sheet } from "../model/types";
import { ApiObject } from "./apiObject";
import { asWhole } from "./arguments";
import { blockAddress, cellCountOf } from "./block";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { makeRange } from "./makeRange";
import { clearBlock } from "./rangeEdit";
import { RangeFormat } from "./rangeFormat";
import { RangeGeometry, usedIn } from "./rangeGeometry";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";
import { specialCells } from "./specialCells";
import { Worksheet } from "./worksheet";

/** Several rectangles of one sheet; a format written to it is written to all of them. */
export class RangeAreas extends ApiObject {
  readonly className = "RangeAreas";
  readonly keptBy = "reference";

  constructor(
    service: Service,
    readonly sheet: Sheet,
    readonly parts: readonly Area[],
  ) {
    super(service);
  }

  get address(): string {
    return blockAddress(this.#block);
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.parts.length;
  }
  get cellCount(): number {
    const count = cellCountOf(this.#block);
    return count > 2_147_483_647 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return this.parts.every((area) => area.columns === MAX_COLUMNS);
  }
  get isEntireColumn(): boolean {
    return this.parts.every((area) => area.rows === MAX_ROWS);
  }
  get style(): string {
    return "Normal";
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.service, this.sheet, this.parts);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.#block);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.service, this.sheet);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.#block);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.service);
  }

  getEntireRow(): RangeAreas {
    return this.#with(this.parts.map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })));
  }
  getEntireColumn(): RangeAreas {
    return this.#with(this.parts.map((area) => ({ ...area, row: 0, rows: MAX_ROWS })));
  }
  getOffsetRangeAreas(rows: unknown, columns: unknown): RangeAreas {
    const [down, across] = [asWhole(rows), asWhole(columns)];
    return this.#with(
      this.parts.map((area) => {
        const moved = { ...area, row: area.row + down, column: area.column + across };
        if (moved.row < 0 || moved.column < 0) throw new ServiceError("InvalidArgument");
        return moved;
      }),
    );
  }
  getIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const others = other instanceof RangeAreas ? other.parts : this.#areaOf(other);
    const shared = this.parts.flatMap((area) => others.map((with_) => intersection(area, with_)));
    return this.#orNull(shared.filter((area) => area !== null));
  }
  getIntersection(other: unknown): RangeAreas {
    return found(this.getIntersectionOrNullObject(other));
  }
  getUsedRangeAreasOrNullObject(valuesOnly: unknown): RangeAreas | null {
    const used = this.parts.map((area) => usedIn(this.sheet, area, valuesOnly === true));
    return this.#orNull(used.filter((area) => area !== null));
  }
  getUsedRangeAreas(valuesOnly: unknown): RangeAreas {
    return found(this.getUsedRangeAreasOrNullObject(valuesOnly));
  }
  getSpecialCellsOrNullObject(type: unknown, valueType: unknown): RangeAreas | null {
    return this.#orNull(specialCells(this.#block, type, valueType));
  }
  getSpecialCells(type: unknown, valueType: unknown): RangeAreas {
    return found(this.getSpecialCellsOrNullObject(type, valueType));
  }

  clear(applyTo: unknown): void {
    clearBlock(this.#block, applyTo);
  }
  calculate(): void {
    this.service.beforeWrite();
  }
  setDirty(): void {
    this.service.beforeWrite();
  }
  select(): void {
    this.service.select(this.sheet, this.parts, this.address);
  }

  get #block(): { service: Service; sheet: Sheet; areas: readonly Area[] } {
    return { service: this.service, sheet: this.sheet, areas: this.parts };
  }

  #with(parts: readonly Area[]): RangeAreas {
    return new RangeAreas(this.service, this.sheet, parts);
  }

  #orNull(parts: readonly Area[]): RangeAreas | null {
    return parts.length === 0 ? null : this.#with(parts);
  }

  #areaOf(other: unknown): readonly Area[] {
    const range = typeof other === "string" ? makeRange(this.service, this.sheet, other) : other;
    if (!(range instanceof RangeGeometry)) throw new ServiceError("InvalidArgument");
    return [range.area];
  }
}

/** The rectangles of a RangeAreas, as Ranges. */
export class RangeCollection extends ApiObject {
  readonly className = "RangeCollection";

  constructor(
    service: Service,
    private readonly sheet: Sheet,
    private readonly parts: readonly Area[],
  ) {
    super(service);
  }

  listItems(): readonly ApiObject[] {
    return this.parts.map((area) => makeRange(this.service, this.sheet, area));
  }
  getCount(): number {
    return this.parts.length;
  }
  getItemAt(index: unknown): ApiObject {
    const area = this.parts[asWhole(index, 0)];
    if (!area) throw new ServiceError("InvalidArgument");
    return makeRange(this.service, this.sheet, area);
  }
}

function found(areas: RangeAreas | null): RangeAreas {
  if (!areas) throw new ServiceError("ItemNotFound");
  return areas;
}
