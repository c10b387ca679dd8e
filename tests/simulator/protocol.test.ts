import { createHost } from "../../simulator/host";
import type { HostOptions } from "../../simulator/hostOptions";
import { levelNumber } from "../../simulator/hostOptions";
import { contractWorkbook } from "./contract/workbook";

const message = (actionName: string, data: unknown, actionType = 0): string =>
  JSON.stringify({
    _messageType: 0,
    _actionName: actionName,
    _conversationId: "c1",
    _correlationId: 7,
    _origin: "https://localhost",
    _data: data,
    _actionType: actionType,
    _serializerVersion: 1,
  });

const rich = (actions: unknown[], paths: unknown, flags = 4): string =>
  message("executeMethod", {
    ArrayData: [
      "",
      "POST",
      "ProcessQuery",
      [],
      JSON.stringify({ Actions: actions, ObjectPaths: paths }),
      0,
      flags,
    ],
    DdaMethod: { ControlId: "x", Version: 1, DispatchId: 93 },
  });

const dda = (id: number, data: object = {}): string =>
  message("executeMethod", { DdaMethod: { DispatchId: id }, ...data });

interface Answer {
  readonly _responseType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: Record<string, unknown> & {
    readonly Error: number;
    readonly Data: readonly [number, unknown, string];
  };
}

function started(options: Partial<HostOptions> = {}) {
  const answers: Answer[] = [];
  const host = createHost(contractWorkbook(), options);
  const send = (json: string): Answer | undefined => {
    const before = answers.length;
    host.receive(json, (answer) => answers.push(JSON.parse(answer) as Answer));
    return answers[before];
  };
  const body = (json: string): { Results: { Value: unknown }[]; Error: unknown } =>
    JSON.parse(send(json)?._data.Data[2] ?? "null") as never;
  return { host, send, body, answers };
}

const ROOT = { Id: 1, ObjectPathType: 1, Name: "" };

test("the application context says what Excel is played", () => {
  const context = started({ apiLevel: "1.10", readOnly: true }).send(
    message("ContextActivationManager_getAppContextAsync", "ctl"),
  );
  expect(context).toMatchObject({
    _correlationId: 7,
    _responseType: 0,
    _errorCode: 0,
    _conversationId: "c1",
  });
  expect(context?._data).toMatchObject({ _id: "ctl", _appName: 16, _clientMode: 0 });
  // A text, since the number 1.10 would be 1.1.
  expect(JSON.parse(String(context?._data["_requirementMatrix"]))).toMatchObject({ ExcelApi: "1.10" });
});

test("what is no message of the library is not answered", () => {
  const { send, answers } = started();
  for (const text of ["", "null", "{}", "[1]", '{"_messageType":1}', "not JSON"]) send(text);
  send(message("ContextActivationManager_notifyHost", ["ctl", 21]));
  expect(answers).toEqual([]);
});

test("an unknown call of Office is refused and listed", () => {
  const { host, send } = started();
  expect(send(dda(64))?._data.Error).toBe(5001);
  send(message("somethingElse", null));
  expect(host.unimplemented).toEqual(["executeMethod 64", "somethingElse"]);
});

test("settings are saved and read as names and JSON texts", () => {
  const { host, send } = started();
  send(
    dda(76, {
      DdaSettingsMethod: {
        Properties: [
          ["profile", '"Corporate"'],
          ["seen", "true"],
        ],
      },
    }),
  );
  expect([...host.workbook.settings]).toEqual([
    ["profile", "Corporate"],
    ["seen", true],
  ]);
  expect(send(dda(75))?._data).toMatchObject({
    Properties: {
      Settings: [
        { Name: "profile", Value: '"Corporate"' },
        { Name: "seen", Value: "true" },
      ],
    },
  });
});

test("a request with every kind of action and path", () => {
  const { host, body } = started();
  const paths = {
    "1": ROOT,
    "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    "3": {
      Id: 3,
      ObjectPathType: 5,
      Name: "",
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ["Empty"] },
    },
    "4": {
      Id: 4,
      ObjectPathType: 3,
      Name: "GetRange",
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ["A1:B1"] },
    },
    "5": { Id: 5, ObjectPathType: 7, Name: "" },
    "6": {
      Id: 6,
      ObjectPathType: 3,
      Name: "GetBoundingRect",
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: [4], ReferencedObjectPathIds: [4] },
    },
  };
  const actions = [
    { Id: 10, ActionType: 1, ObjectPathId: 3 },
    { Id: 11, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[["a", null]]] } },
    { Id: 12, ActionType: 3, Name: "_KeepReference", ObjectPathId: 4 },
    { Id: 13, ActionType: 1, ObjectPathId: 4 },
    { Id: 14, ActionType: 2, ObjectPathId: 6, QueryInfo: { Select: ["values", "format/fill/color"] } },
    { Id: 15, ActionType: 7, ObjectPathId: 2, QueryInfo: { Select: ["name"], Top: 1, Skip: 1 } },
    { Id: 16, ActionType: 5, ObjectPathId: 0 },
    { Id: 17, ActionType: 9, ObjectPathId: 4, ObjectState: { format: { fill: { color: "#00FF00" } } } },
    { Id: 18, ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ["values"] } },
    { Id: 19, ActionType: 3, Name: "Clear", ObjectPathId: 5 },
    { Id: 20, ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["address"], Expand: ["format/fill"] } },
  ];
  const answer = body(rich(actions, paths, 1));
  const id = { Id: host.workbook.sheets[2]?.id };
  expect(answer).toMatchObject({ Error: null, TraceIds: [16] });
  expect(answer.Results.map((result) => result.Value)).toEqual([
    id,
    null,
    null,
    { _ReferenceId: "ref-1" },
    { Values: [["a", ""]], Format: { Fill: { Color: "#FFFFFF" } } },
    [{ Id: host.workbook.sheets[1]?.id, name: "Locked" }],
    null,
    null,
    null,
    { _IsNull: true },
    {
      Address: "Empty!A1:B1",
      Format: {
        Fill: {
          Color: "#00FF00",
          Pattern: "Solid",
          PatternColor: "#000000",
          PatternTintAndShade: 0,
          TintAndShade: 0,
        },
      },
    },
  ]);
});

test.each([
  ["a dead reference", { "1": { Id: 1, ObjectPathType: 6, Name: "ref-99" } }, "InvalidReference"],
  ["a path that is not there", {}, "InvalidObjectPath"],
  [
    "a new object of an unknown kind",
    { "1": { Id: 1, ObjectPathType: 2, Name: "Excel.FunctionResult" } },
    "SimulatorNotImplemented",
  ],
])("%s is refused", (_name, paths, code) => {
  const { body } = started();
  const answer = body(rich([{ Id: 5, ActionType: 1, ObjectPathId: 1 }], paths));
  expect(answer).toMatchObject({ Error: { Code: code, ActionIndex: 0 }, Results: [] });
});

test.each([
  ["before the add-in listens", false, "not listening"],
  ["with a function it does not have", true, "11101"],
])("a ribbon button is refused %s", async (_name, listening, reason) => {
  const { host, send, answers } = started();
  send(message("ContextActivationManager_getAppContextAsync", "ctl"));
  if (listening) send(message("appCommandInvoked", {}, 1));
  const pressed = host.pressRibbonButton("evaluateSheet");
  const invoked = answers.find((answer) => answer._responseType === 1);
  if (invoked) send(dda(94, { "0": invoked._data["0"], "1": 11101, "2": "" }));
  await expect(pressed).rejects.toThrow(reason);
});

test("an ExcelApi level is written as a text", () => {
  expect([levelNumber("1.9"), levelNumber("1.10"), levelNumber("1.20")]).toEqual([9, 10, 20]);
  expect(() => levelNumber("1")).toThrow("is written like");
});
