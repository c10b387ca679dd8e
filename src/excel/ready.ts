/** The oldest Excel the add-in works with; the manifest asks for the same (docs: requirement sets). */
const EXCEL_API = "1.9";

/** Whether the page can work with Excel, and if not, why. */
export type Readiness = "ready" | "not-excel" | "too-old" | "library-missing";

/**
 * Waits until Office says where the page runs. Never rejects: a page opened in an ordinary browser is "not-excel", and one whose
 * office.js was blocked on the way is "library-missing".
 */
export async function waitForExcel(): Promise<Readiness> {
  if (typeof Office === "undefined") return "library-missing";
  try {
    const where = await Office.onReady();
    if (where.host !== Office.HostType.Excel) return "not-excel";
    return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API) ? "ready" : "too-old";
  } catch {
    return "library-missing";
  }
}
