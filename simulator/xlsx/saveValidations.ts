import { formatAddress } from "../model/address";
import type { DataValidation, Sheet } from "../model/types";
import { encodeXstring, escapeAttribute, escapeText } from "./escape";
import type { SheetPart } from "./sheetPart";
import { elementAttributeSplices } from "./splice";
import { child, childrenNamed } from "./xml";

/**
 * Patches validations whose cells or formulas changed. Where the number of them is the same they are taken to be the
 * same ones, and keep their prompts and messages; else the list is written anew, without those.
 */
export function saveValidations(part: SheetPart, sheet: Sheet, was: Sheet): void {
  if (JSON.stringify(sheet.validations) === JSON.stringify(was.validations)) return;
  if (sheet.validations.length !== was.validations.length) {
    const items = sheet.validations;
    part.setChild(
      "dataValidations",
      items.length === 0
        ? null
        : (prefix) =>
            `<${prefix}dataValidations count="${items.length}">${items.map((one) => validationXml(one, prefix)).join("")}</${prefix}dataValidations>`,
    );
    return;
  }
  const { document } = part;
  const elements = childrenNamed(child(document.root, "dataValidations"), "dataValidation");
  const splices = elements.flatMap((element, index) => {
    const [now, before] = [sheet.validations[index], was.validations[index]];
    if (!now || JSON.stringify(now) === JSON.stringify(before)) return [];
    const formulas = (["formula1", "formula2"] as const).flatMap((name) => {
      const inner = child(element, name);
      const formula = now[name];
      if (!inner || formula === null || formula === before?.[name]) return [];
      return { start: inner.openEnd, end: inner.closeStart, text: escapeText(encodeXstring(formula)) };
    });
    return [...elementAttributeSplices(document, element, { sqref: sqref(now) }), ...formulas];
  });
  part.apply(document, splices);
}

const sqref = (validation: DataValidation) => validation.areas.map(formatAddress).join(" ");

function validationXml(validation: DataValidation, prefix: string): string {
  const said = [
    ["type", validation.type === "none" ? null : validation.type],
    ["errorStyle", validation.errorStyle === "stop" ? null : validation.errorStyle],
    ["operator", validation.operator],
    ["allowBlank", validation.allowBlank ? "1" : null],
    ["showErrorMessage", validation.showError ? "1" : null],
    ["sqref", sqref(validation)],
  ].flatMap(([name, value]) =>
    value === null || value === undefined ? [] : ` ${name}="${escapeAttribute(value)}"`,
  );
  const formula = (name: "formula1" | "formula2") => {
    const text = validation[name];
    return text === null ? "" : `<${prefix}${name}>${escapeText(encodeXstring(text))}</${prefix}${name}>`;
  };
  return `<${prefix}dataValidation${said.join("")}>${formula("formula1")}${formula("formula2")}</${prefix}dataValidation>`;
}
