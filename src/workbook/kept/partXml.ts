/**
 * Plain data as the XML of a custom XML part: JSON in one element, for anybody to read.
 *
 * @example partXml("ledger", "urn:kpi-status:ledger", 1, { v: 1 }) // '<ledger xmlns="urn:kpi-status:ledger" version="1">{"v":1}</ledger>'
 */
export function partXml(element: string, namespace: string, version: number, data: unknown): string {
  return `<${element} xmlns="${namespace}" version="${version}">${escaped(JSON.stringify(data))}</${element}>`;
}

/** JSON escapes control characters and lone surrogates; XML's own three are left, and two code points that XML has not. */
function escaped(json: string): string {
  return json
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

/** The JSON text in a part's XML, however Excel has written its attributes; null where there is no such element, or not all of it. */
export function partText(element: string, xml: string): string | null {
  const start = xml.indexOf(">", xml.indexOf(`<${element}`));
  const end = xml.lastIndexOf(`</${element}>`);
  if (start < 0 || end < start) return null;
  return xml
    .slice(start + 1, end)
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
