import { encodeXstring, escapeText } from "./escape";
import type { PackageParts } from "./package";
import { applySplices } from "./splice";
import { descendants, parseXml, textContent } from "./xml";

/** Parts that hold formulas the model does not see: conditional formats, charts, tables' calculated columns. */
const PARTS = /^xl\/(worksheets|charts|tables)\/[^/]+\.xml$/i;

/** Elements whose text is a formula: charts and extensions say "f", conditional formats "formula". */
const ELEMENTS = ["f", "formula", "calculatedColumnFormula", "totalsRowFormula"];

/**
 * Changes formulas outside of cells, in all parts of the workbook. `change` gets the formula and the name of the sheet
 * it stands on, from `owners` by part name; "" where it stands on none. Validations are left to the model.
 */
export function rewriteFormulas(
  parts: PackageParts,
  change: (formula: string, ownSheet: string) => string,
  owners: Readonly<Record<string, string>>,
): void {
  for (const name of parts.list().filter((one) => PARTS.test(one))) {
    const text = parts.text(name) ?? "";
    const document = parseXml(text, { opaque: "sheetData" });
    const splices = ELEMENTS.flatMap((local) => descendants(document.root, local)).flatMap((element) => {
      const formula = textContent(document, element);
      // "[0]!Name" and other workbooks' references stay as they are; so does what is no formula at all.
      const changed =
        formula === "" || element.children.length > 0 ? formula : change(formula, owners[name] ?? "");
      if (changed === formula) return [];
      return { start: element.openEnd, end: element.closeStart, text: escapeText(encodeXstring(changed)) };
    });
    parts.setText(name, applySplices(text, splices));
  }
}
