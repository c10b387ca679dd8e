/** How the page is to behave, by its own address: `?api=1.9&readonly=1&latency=200&theme=dark&file=sample.xlsx`. */
export interface PageOptions {
  /** The newest ExcelApi requirement set the simulated Excel has. */
  readonly api: string;
  readonly readOnly: boolean;
  /** Milliseconds before each answer. */
  readonly latency: number;
  /** Of the page round the add-in; what the system prefers unless given. Excel on the web tells an add-in no theme. */
  readonly theme: "light" | "dark" | "system";
  /** The name of a workbook that this server has. */
  readonly file: string;
}

const SAMPLE = "sample.xlsx";
/** Excel on the web has had it for years: it tells of renamed sheets, which its older versions do not. */
const USUAL_API = "1.17";
const LONGEST_LATENCY = 10_000;

/** Reads the page's query; what is missing or makes no sense is as if not given. `?file=` takes a bare name, never an address. */
export function pageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const api = query.get("api") ?? "";
  const latency = Number(query.get("latency") ?? 0);
  const theme = query.get("theme");
  const file = query.get("file") ?? "";
  return {
    api: /^1\.\d{1,2}$/.test(api) ? api : USUAL_API,
    readOnly: query.get("readonly") === "1",
    latency: Number.isFinite(latency) ? Math.min(Math.max(0, latency), LONGEST_LATENCY) : 0,
    theme: theme === "dark" || theme === "light" ? theme : "system",
    file: /^[\w ().-]{1,100}\.xlsx$/i.test(file) ? file : SAMPLE,
  };
}
