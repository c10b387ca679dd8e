import { newWorkbook } from "../../simulator/xlsx/create";
import type { RequestBody } from "../../simulator/request";
import { smallSheet, smallSheetWith } from "../actions/desk";
import { openFile } from "./buildWorkbook";
import { Clients, type ApiLevel } from "./session";

/**
 * Which of Excel's members the messages that write ask for. Microsoft lists those after which a user can undo nothing earlier ("Undo
 * capabilities with the Excel JavaScript API"); none of them may ever be among these.
 */
const clients = new Clients();
afterAll(() => clients.close());

const METHOD = 3;
const SET = 4;
const GLOBAL = 1;

/** "CustomXmlParts.Add", "GetRangeByIndexes.Values=": each member with what it was asked of; an item of a collection is "Notes[]". */
function membersOf({ Actions, ObjectPaths }: RequestBody): string[] {
  const nameOf = (id: number | undefined): string => {
    const path = ObjectPaths[String(id ?? 0)];
    if (path === undefined || path.ObjectPathType === GLOBAL) return "Workbook";
    return path.Name || `${nameOf(path.ParentObjectPathId)}[]`;
  };
  // What a collection adds is asked for as an object, not as an action.
  const made = Object.values(ObjectPaths).flatMap(({ ObjectPathType, Name, ParentObjectPathId }) =>
    ObjectPathType === METHOD && !Name?.startsWith("Get") ? [`${nameOf(ParentObjectPathId)}.${Name}`] : [],
  );
  const done = Actions.flatMap(({ ActionType, Name, ObjectPathId }) => {
    if (ActionType === SET) return [`${nameOf(ObjectPathId)}.${Name}=`];
    return ActionType === METHOD && Name !== "_KeepReference" ? [`${nameOf(ObjectPathId)}.${Name}`] : [];
  });
  return [...made, ...done];
}

/** The members that the last message of each errand asks for: it is the one that writes. */
async function writingMembers(level: ApiLevel): Promise<readonly string[]> {
  const sheets = [smallSheetWith(["RAG", "Amber", "12"]), smallSheet({ name: "Place" })];
  const opened = openFile(newWorkbook(sheets));
  const found = new Set<string>();
  for (const errand of ["evaluate", "change", "clear"] as const) {
    const bodies: RequestBody[] = [];
    const session = await clients.open(level, opened, { beforeMessage: (_n, body) => bodies.push(body) });
    const [first] = opened.workbook.sheets;
    if (errand === "change" && first) session.host.typeInto(first.id, 1, 3, "95%");
    const outcome = errand === "clear" ? await session.clear() : await session.evaluate();
    expect(outcome.kind).toBe("done");
    const writing = bodies.filter((body) => body.Actions.some(({ ActionType }) => ActionType === SET));
    const last = writing.at(-1);
    expect(last).toBeDefined();
    for (const member of last === undefined ? [] : membersOf(last)) found.add(member);
  }
  return [...found].sort();
}

/** From Microsoft's list, as such a message would name them; and two that were reported to lose the user's undo (docs: platform limits). */
const LOSES_UNDO =
  /^Protection\.|^Workbook\.(Save|Close|InsertWorksheetsFromBase64)|^Worksheets\[\]\.(Copy|Delete|Name=|StandardWidth=|Position=|Visibility=)|^Names|^Styles|^TableStyles|RefreshAll|GetMergedAreas|RequestUpdate/;

const WRITES = [
  "Application.SuspendScreenUpdatingUntilNextSync",
  "Borders[].Color=",
  "Borders[].Style=",
  "Borders[].Weight=",
  "CustomXmlParts.Add",
  "Fill.Clear",
  "Fill.Color=",
  "Fill.Pattern=",
  "Font.Bold=",
  "Font.Color=",
  "Font.Name=",
  "Font.Size=",
  "Format.ColumnWidth=",
  "Format.UseStandardWidth=",
  "Format.WrapText=",
  "GetOnlyItem.Delete",
  "GetOnlyItem.SetXml",
  "GetRangeByIndexes.Values=",
  "Notes.Add",
  "Notes[].Delete",
];

test("the members that write, all of them: a new one is to be looked up in Microsoft's list first", async () => {
  const levels = ["1.9", "1.15", "1.18"] as const;
  const members = new Set<string>();
  for (const level of levels) for (const member of await writingMembers(level)) members.add(member);
  expect([...members].sort()).toEqual(WRITES);
  expect(WRITES.filter((member) => LOSES_UNDO.test(member))).toEqual([]);
});
