import { pageOptions, type PageOptions } from "../../../simulator/page/options";

const PLAIN: PageOptions = { api: "1.17", readOnly: false, latency: 0, theme: "system", file: "sample.xlsx" };

test.each<[string, Partial<PageOptions>]>([
  ["", {}],
  ["?api=1.9", { api: "1.9" }],
  ["?api=9", {}],
  ["?api=2.1", {}],
  ["?readonly=1", { readOnly: true }],
  ["?readonly=0", {}],
  ["?latency=200", { latency: 200 }],
  ["?latency=-5", {}],
  ["?latency=soon", {}],
  ["?latency=99999999", { latency: 10_000 }],
  ["?theme=dark", { theme: "dark" }],
  ["?theme=pink", {}],
  ["?file=July (1).xlsx", { file: "July (1).xlsx" }],
  ["?file=../secret.xlsx", {}],
  ["?file=https://example.com/a.xlsx", {}],
  ["?file=a.pdf", {}],
])("%s", (query, expected) => expect(pageOptions(query)).toEqual({ ...PLAIN, ...expected }));
