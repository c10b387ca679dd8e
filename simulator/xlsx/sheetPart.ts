import type { PackageParts } from "./package";
import {
  appendInside,
  applySplices,
  elementAttributeSplices,
  insertInOrder,
  removeElement,
  type Splice,
} from "./splice";
import { WORKSHEET_ORDER } from "./worksheetOrder";
import { attributes, child, parseXml, type XmlDocument, type XmlElement } from "./xml";

/**
 * A sheet's part while it is patched, one change after another: each change reads the part anew, so that positions are
 * never stale. The cells are passed over each time, so this is cheap.
 */
export class SheetPart {
  constructor(
    readonly parts: PackageParts,
    readonly name: string,
  ) {}

  get document(): XmlDocument {
    return parseXml(this.parts.text(this.name) ?? "", { opaque: "sheetData" });
  }

  apply(document: XmlDocument, splices: readonly Splice[]): void {
    if (splices.length > 0) this.parts.setText(this.name, applySplices(document.text, splices));
  }

  /**
   * Puts a child of `<worksheet>` in the place of the one of its name, adds it where the schema wants it, or, for
   * null, takes it away. `make` gets the prefix of the file's elements ("x:" or "").
   */
  setChild(local: string, make: ((prefix: string) => string) | null): void {
    const { document } = this;
    const { root } = document;
    const old = child(root, local);
    const xml = make?.(root.prefix);
    if (xml === undefined) this.apply(document, old ? [removeElement(old)] : []);
    else if (old) this.apply(document, [{ start: old.start, end: old.end, text: xml }]);
    else this.apply(document, [insertInOrder(document, root, WORKSHEET_ORDER, local, xml)]);
  }

  /** Sets or takes away attributes of an element found in the part, if there is one. */
  setAttributes(
    find: (root: XmlElement) => XmlElement | undefined,
    changes: Readonly<Record<string, string | null>>,
  ): void {
    const { document } = this;
    const element = find(document.root);
    if (element) this.apply(document, elementAttributeSplices(document, element, changes));
  }

  /** Adds an item to a list (`<mergeCells>`), making the list where there is none. Lists that have a count keep it right. */
  addToList(list: string, items: readonly string[], counted: boolean): void {
    if (items.length === 0) return;
    const { document } = this;
    const { root } = document;
    const old = child(root, list);
    const count = counted ? String((old?.children.length ?? 0) + items.length) : null;
    if (old) {
      const counting =
        count !== null || attributes(document, old).has("count")
          ? elementAttributeSplices(document, old, { count })
          : [];
      this.apply(document, [...counting, appendInside(document, old, items.join(""))]);
    } else {
      const said = count === null ? "" : ` count="${count}"`;
      this.setChild(list, (prefix) => `<${prefix}${list}${said}>${items.join("")}</${prefix}${list}>`);
    }
  }

  /** Takes items out of a list, and the list with the last of them. */
  removeFromList(list: string, isGone: (document: XmlDocument, item: XmlElement) => boolean): void {
    const { document } = this;
    const old = child(document.root, list);
    const gone = old?.children.filter((item) => isGone(document, item)) ?? [];
    if (!old || gone.length === 0) return;
    const left = old.children.length - gone.length;
    if (left === 0) return this.setChild(list, null);
    const counting = attributes(document, old).has("count")
      ? elementAttributeSplices(document, old, { count: String(left) })
      : [];
    this.apply(document, [...counting, ...gone.map(removeElement)]);
  }

  /** The namespace declaration and prefix for `r:id` on an element of this part: sheets without relations declare none. */
  relationAttribute(id: string): string {
    const { document } = this;
    const declared = [...attributes(document, document.root)].find(
      ([name, value]) => name.startsWith("xmlns:") && value.endsWith("/officeDocument/2006/relationships"),
    );
    const strict = document.text.includes("http://purl.oclc.org/ooxml/spreadsheetml/main");
    const address = strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const known = declared ?? [...attributes(document, document.root)].find(([, value]) => value === address);
    return known ? `${known[0].slice("xmlns:".length)}:id="${id}"` : `xmlns:r="${address}" r:id="${id}"`;
  }
}
