import { intersection } from "../model/address";
import type { DataValidation as Validation } from "../model/types";
import { ApiObject } from "./apiObject";
import type { Block } from "./block";

/** The validation of a range, to be read: the rule of the first cell that has one. */
export class DataValidation extends ApiObject {
  readonly className = "DataValidation";

  constructor(private readonly block: Block) {
    super(block.service);
  }

  get type(): string {
    return TYPES[this.#found?.type ?? "none"] ?? "Custom";
  }
  get ignoreBlanks(): boolean {
    return this.#found?.allowBlank ?? true;
  }
  get rule(): Readonly<Record<string, unknown>> {
    const found = this.#found;
    if (!found) return {};
    if (found.type === "list") {
      const source = found.formula1 ?? "";
      const listed = source.startsWith('"') && source.endsWith('"') ? source.slice(1, -1) : `=${source}`;
      return { list: { inCellDropDown: true, source: listed } };
    }
    if (found.type === "custom") return { custom: { formula: `=${found.formula1 ?? ""}` } };
    const rule = {
      formula1: found.formula1,
      formula2: found.formula2,
      operator: found.operator ?? "Between",
    };
    return { [RULES[found.type] ?? found.type]: rule };
  }

  get #found(): Validation | undefined {
    const touches = (validation: Validation): boolean =>
      validation.areas.some((area) => this.block.areas.some((own) => intersection(area, own)));
    return this.block.sheet.validations.find(touches);
  }
}

const TYPES: Readonly<Record<string, string>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const RULES: Readonly<Record<string, string>> = { whole: "wholeNumber" };
