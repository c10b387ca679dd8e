/**
 * What Excel's service answers when it refuses: `code` reaches the add-in as `OfficeExtension.Error.code`.
 * The sentences are those of Microsoft's page "Error handling with the application-specific JavaScript APIs".
 */
const REFUSALS = {
  AccessDenied: [401, "You cannot perform the requested operation."],
  ApiNotFound: [
    400,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidObjectPath: [400, "The object path isn't working for what you're trying to do."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [
    409,
    "Cannot complete the operation. A table can't overlap merged cells or another table.",
  ],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
  UnsupportedSheet: [
    400,
    "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
  ],
  /** Not Excel's: the simulator met a member that it lacks. No add-in can have a handler for it. */
  SimulatorNotImplemented: [501, "The simulator does not implement this member of Excel's API."],
} as const satisfies Record<string, readonly [number, string]>;

export type RefusalCode = keyof typeof REFUSALS;

/** A refusal on its way to the add-in; the executor adds where in the request it happened. */
export class ServiceError extends Error {
  readonly code: string;
  readonly httpStatus: number;

  constructor(code: RefusalCode, message?: string) {
    super(message ?? REFUSALS[code][1]);
    this.code = code;
    this.httpStatus = REFUSALS[code][0];
  }
}

/** Runs an edit of the model and turns the model's "that cannot be done" (RangeError) into a refusal. */
export function refusing<T>(code: RefusalCode, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof RangeError) throw new ServiceError(code, error.message);
    throw error;
  }
}

/** The sentence and HTTP status Excel gives with a code; for a code that is not in the list, those of GeneralException. */
export function refusal(code: string): { message: string; httpStatus: number } {
  const known: readonly [number, string] | undefined = (
    REFUSALS as Record<string, readonly [number, string]>
  )[code];
  const [httpStatus, message] = known ?? REFUSALS.GeneralException;
  return { httpStatus, message };
}
