import { cellAddress } from "../model/address";
import type { Note } from "../model/types";
import { applySplices, removeElement } from "./splice";
import {
  attribute,
  attributes,
  child,
  descendants,
  parseXml,
  textContent,
  type XmlDocument,
  type XmlElement,
} from "./xml";

/** The drawings of notes, in VML: what shows a note's box and remembers whether it is always shown. */

export const EMPTY_VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

interface NoteShape {
  shape: XmlElement;
  data: XmlElement;
  address: string;
}

function noteShapes(document: XmlDocument): NoteShape[] {
  return descendants(document.root, "shape").flatMap((shape) => {
    const data = child(shape, "ClientData");
    if (!data || attribute(document, data, "ObjectType") !== "Note") return [];
    const [row, column] = ["Row", "Column"].map((name) => Number(textContent(document, child(data, name))));
    return [{ shape, data, address: cellAddress(row ?? 0, column ?? 0) }];
  });
}

const read = (text: string) => parseXml(text, { lenient: true });

/** Whether any shape is left: a form's buttons may live in the same drawing as the notes. */
export function hasShapes(text: string): boolean {
  return read(text).root.children.some((one) => one.local !== "shapelayout" && one.local !== "shapetype");
}

export function removeNoteShape(text: string, address: string): string {
  const gone = noteShapes(read(text)).filter((one) => one.address === address);
  return applySplices(
    text,
    gone.map((one) => removeElement(one.shape)),
  );
}

/** Adds a box beside the note's cell, wide and high enough for about the text. */
export function addNoteShape(text: string, note: Note): string {
  const document = read(text);
  // A shape's type may be missing where the drawing held buttons only.
  const hasType = descendants(document.root, "shapetype").some(
    (one) => attribute(document, one, "id") === "_x0000_t202",
  );
  const type = hasType
    ? ""
    : EMPTY_VML.slice(EMPTY_VML.indexOf("<v:shapetype"), EMPTY_VML.lastIndexOf("</xml>"));
  const names = missingNamespaces(document);
  const { row, column } = note;
  const lines = note.text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 30), 0);
  const height = Math.min(20, Math.max(4, lines + 1));
  const anchor = `${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 45, ${Math.max(0, row - 1) + height}, 4`;
  const style = `position:absolute;margin-left:60pt;margin-top:2pt;width:144pt;height:${height * 15}pt;z-index:1;visibility:${note.visible ? "visible" : "hidden"}`;
  const shape = `<v:shape${names} id="_x0000_s${nextShapeNumber(document)}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>${note.visible ? "<x:Visible/>" : ""}</x:ClientData></v:shape>`;
  const at = document.root.closeStart;
  return applySplices(text, [
    { start: at, end: at, text: type.replace("<v:shapetype", `<v:shapetype${names}`) + shape },
  ]);
}

// Shape numbers are counted in blocks of 1024; the first block's begin at 1025.
function nextShapeNumber(document: XmlDocument): number {
  const numbers = descendants(document.root, "shape").map((shape) =>
    Number(/^_x0000_s([0-9]+)$/.exec(attribute(document, shape, "id") ?? "")?.[1] ?? 1024),
  );
  return Math.max(1024, ...numbers) + 1;
}

/** Other writers call the drawing's namespaces by other names (openpyxl: "ns1"); ours must then be declared. */
function missingNamespaces(document: XmlDocument): string {
  const declared = attributes(document, document.root);
  const ours = attributes(EMPTY, EMPTY.root);
  return [...ours]
    .flatMap(([name, address]) => (declared.get(name) === address ? [] : ` ${name}="${address}"`))
    .join("");
}

const EMPTY = parseXml(EMPTY_VML);

/** Makes a note's box always shown, or shown on hovering only. */
export function setNoteShown(text: string, note: Note): string {
  const document = read(text);
  const address = cellAddress(note.row, note.column);
  const splices = noteShapes(document)
    .filter((one) => one.address === address)
    .flatMap(({ shape, data }) => {
      const old = child(data, "Visible");
      const style = attributes(document, shape).get("style");
      const wanted = note.visible ? "visible" : "hidden";
      const tag = text.slice(shape.start, shape.openEnd);
      const restyled =
        style === undefined ? tag : tag.replace(/visibility:(visible|hidden)/, `visibility:${wanted}`);
      return [
        { start: shape.start, end: shape.openEnd, text: restyled },
        ...(old ? [removeElement(old)] : []),
        ...(note.visible
          ? [{ start: data.closeStart, end: data.closeStart, text: `<${data.prefix}Visible/>` }]
          : []),
      ];
    });
  return applySplices(text, splices);
}
