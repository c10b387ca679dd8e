import { runInExcel } from "./run";

/**
 * The add-in's memory inside the workbook: one custom XML part a namespace (ExcelApi 1.5). It is saved with the file, read in the
 * same message as the cells, and written in the same message as the marks it protects.
 */
export interface StoredPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Asks for a part along with the batch's next sync. */
export function requestPart(context: Excel.RequestContext, namespace: string): StoredPart {
  const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  part.load("id");
  return { part, xml: part.getXml() };
}

/** The XML that was asked for, once the batch has synced; null where the workbook has no such part. */
export function storedXml({ part, xml }: StoredPart): string | null {
  return part.isNullObject ? null : xml.value;
}

/** Writes a part along with the batch's next sync, or with null takes it out; `exists` says whether the workbook already has it. */
export function putPart(
  context: Excel.RequestContext,
  namespace: string,
  xml: string | null,
  exists: boolean,
): void {
  const parts = context.workbook.customXmlParts;
  if (exists) {
    const part = parts.getByNamespace(namespace).getOnlyItem();
    if (xml === null) part.delete();
    else part.setXml(xml);
  } else if (xml !== null) parts.add(xml);
}

/** The XML of a part, in one message; null where the workbook has no such part. */
export async function readPart(namespace: string): Promise<string | null> {
  return runInExcel(async (context) => {
    const part = requestPart(context, namespace);
    await context.sync();
    return storedXml(part);
  });
}
