/** Members of Excel's JavaScript API by class and by the requirement set (ExcelApi 1.n, here n) that brought them, in one text each. */
export type LevelsByClass = Readonly<Record<string, Readonly<Record<string, string>>>>;
