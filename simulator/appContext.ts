import type { HostOptions } from "./hostOptions";

/** Excel on the web. */
const APP_NAME = 16;
const CLIENT_MODE = { readOnly: 0, readWrite: 1 } as const;
const FULL_VERSION = "16.0.18925.41007";

/** What Excel tells an add-in about itself and the workbook when its page starts. */
export function appContext(
  options: HostOptions,
  workbook: { readonly name: string; readonly settings: ReadonlyMap<string, unknown> },
  ids: { readonly control: string; readonly instance: string },
): Readonly<Record<string, unknown>> {
  return {
    _id: ids.control,
    _appName: APP_NAME,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: `https://localhost/${encodeURIComponent(workbook.name)}`,
    _clientMode: options.readOnly ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
    _settings: [...workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: "documentOpened",
    _requirementMatrix: JSON.stringify(requirementMatrix(options.apiLevel)),
    _hostFullVersion: FULL_VERSION,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: ids.instance,
    _appInstanceId: ids.instance,
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: "Simulated add-in",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/**
 * Requirement sets as texts: as a number "1.10" would be 1.1. The sets beside ExcelApi are those Excel on the web has
 * had since before its oldest level that can be played.
 */
function requirementMatrix(apiLevel: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: apiLevel,
    SharedRuntime: "1.2",
    AddinCommands: "1.3",
    RibbonApi: "1.2",
    DialogApi: "1.2",
    CustomXmlParts: "1.1",
    Settings: "1.1",
    DelayForCellEdit: "1.1",
    RichApiRuntime: "1.1",
    RichApiRuntimeFlag: "1.1",
  };
}
