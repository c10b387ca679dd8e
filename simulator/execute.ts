import { ApiObject, isCollection, isIdentified, isKept } from "./objects/apiObject";
import { isRecord } from "./objects/arguments";
import { registrationOf, WORKBOOK_TARGET } from "./objects/events";
import type { Missing } from "./objects/members";
import { findMember, memberName } from "./objects/members";
import type { Service } from "./objects/service";
import { refusal, ServiceError } from "./objects/serviceError";
import { query } from "./query";
import type {
  ActionInfo,
  ActionResult,
  ArgumentInfo,
  ObjectPathInfo,
  ReferencedId,
  RequestBody,
  ResponseBody,
} from "./request";
import { ActionType, PathType } from "./request";

/** An error to be played: the action at this index is refused with this code, what came before it has had its effect. */
export interface PlayedError {
  readonly code: string;
  readonly actionIndex: number;
}

export interface ExecuteOptions {
  readonly service: Service;
  /** The object a path of type "global" stands for. */
  readonly root: ApiObject;
  readonly missing: Missing;
  readonly play?: PlayedError | undefined;
}

/**
 * Runs the actions of one request in order, as Excel's service does: the first refusal ends it, and what the actions
 * before it have done stays done.
 */
export function execute(body: RequestBody, options: ExecuteOptions): ResponseBody {
  return new Run(body, options).run();
}

/** Where in the object model the last step went; an error names it. */
class Run {
  readonly #objects = new Map<number, ApiObject | null>();
  readonly #references = new Map<number, string>();
  readonly #traces: number[] = [];
  #location = "";

  constructor(
    private readonly body: RequestBody,
    private readonly options: ExecuteOptions,
  ) {}

  run(): ResponseBody {
    const results: ActionResult[] = [];
    const { play } = this.options;
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.#location = "";
        if (play?.actionIndex === index) return this.#failed(results, index, play.code, refusal(play.code));
        results.push({ ActionId: action.Id, Value: this.#act(action) });
      } catch (error) {
        if (error instanceof ServiceError) return this.#failed(results, index, error.code, error);
        // A fault of the simulator's own must not pass for one of Excel's.
        this.options.missing(
          `fault in ${this.#location}: ${error instanceof Error ? error.message : String(error)}`,
        );
        return this.#failed(results, index, "SimulatorFault", refusal("SimulatorNotImplemented"));
      }
    }
    return { Results: results, TraceIds: this.#traces, Error: null };
  }

  #failed(
    results: ActionResult[],
    index: number,
    code: string,
    why: { message: string; httpStatus: number },
  ): ResponseBody {
    const error = {
      Code: code,
      Message: why.message,
      Location: this.#location,
      ActionIndex: index,
      HttpStatusCode: why.httpStatus,
    };
    return { Results: results, TraceIds: this.#traces, Error: error };
  }

  #act(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.trace) {
      this.#traces.push(action.Id);
      return null;
    }
    const pathId = action.ObjectPathId ?? 0;
    const object = this.#resolve(pathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.#instantiated(object, pathId);
      case ActionType.query:
        return object && this.#query(object, action, "pascal");
      case ActionType.queryAsJson:
        return object && this.#query(object, action, "camel");
      case ActionType.recursiveQuery:
        return (
          object &&
          query(object, action.RecursiveQueryInfo?.Queries[object.className], "pascal", this.options.missing)
        );
      case ActionType.method:
        // A method of a null object does nothing, and its result is marked as null.
        return object ? this.#method(object, action, pathId) : { _IsNull: true };
      case ActionType.setProperty:
        return this.#set(object, action.Name ?? "", this.#arguments(action.ArgumentInfo)[0]);
      case ActionType.update:
        return this.#update(object, action.ObjectState ?? {});
      case ActionType.ensureUnchanged:
        return null;
      default:
        this.options.missing(`action type ${action.ActionType}`);
        throw new ServiceError("SimulatorNotImplemented");
    }
  }

  #query(object: ApiObject, action: ActionInfo, naming: "pascal" | "camel"): unknown {
    const select = action.QueryInfo?.Select;
    this.#location = select?.length === 1 ? `${object.className}.${select[0]}` : object.className;
    return query(object, action.QueryInfo, naming, this.options.missing);
  }

  #instantiated(object: ApiObject, pathId: number): unknown {
    const reference = this.#references.get(pathId);
    return {
      ...(isIdentified(object) ? object.identity : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  #method(object: ApiObject, action: ActionInfo, pathId: number): unknown {
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      if (isKept(object)) this.#references.set(pathId, this.options.service.keep(object));
      return null;
    }
    const registration = registrationOf(object.className, name);
    if (registration) {
      if (registration.level > this.options.service.options.apiLevel) {
        this.#location = `${object.className}.${name}`;
        throw new ServiceError("ApiNotFound");
      }
      const identity = isIdentified(object) ? object.identity : {};
      const target = identity["Id"] ?? WORKBOOK_TARGET;
      this.options.service.events.listen(registration.event, target, registration.listen);
      return null;
    }
    const value = this.#call(object, name, this.#arguments(action.ArgumentInfo));
    return value instanceof ApiObject ? this.#instantiated(value, pathId) : (value ?? null);
  }

  #update(object: ApiObject | null, state: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(state)) {
      const member = memberName(name);
      const current: unknown = isRecord(value) && object ? this.#get(object, member) : undefined;
      if (current instanceof ApiObject && isRecord(value)) this.#update(current, value);
      else this.#set(object, name, value);
    }
    return null;
  }

  #set(object: ApiObject | null, name: string, value: unknown): null {
    // Excel's documentation is silent on setting a property of a null object.
    if (!object) throw new ServiceError("ItemNotFound");
    const member = memberName(name);
    this.#location = `${object.className}.${member}`;
    findMember(object, member, "set", this.options.missing).set?.call(object, value);
    return null;
  }

  #get(object: ApiObject, member: string): unknown {
    this.#location = `${object.className}.${member}`;
    return findMember(object, member, "get", this.options.missing).get?.call(object);
  }

  #call(object: ApiObject, name: string, args: readonly unknown[]): unknown {
    const member = memberName(name);
    this.#location = `${object.className}.${member}`;
    const method: unknown = findMember(object, member, "call", this.options.missing).value;
    return typeof method === "function" ? (Reflect.apply(method, object, args) as unknown) : undefined;
  }

  /** Each path is walked once a request: a path that adds something adds it once. */
  #resolve(pathId: number): ApiObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new ServiceError("InvalidObjectPath");
    const object = this.#walk(path);
    this.#objects.set(pathId, object);
    return object;
  }

  #walk(path: ObjectPathInfo): ApiObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.options.root;
      case PathType.nullObject:
        return null;
      case PathType.reference: {
        const kept = this.options.service.references.get(name);
        if (!kept) throw new ServiceError("InvalidReference");
        this.#references.set(path.Id, name);
        return kept;
      }
      case PathType.newObject:
        this.options.missing(`new ${name}`);
        throw new ServiceError("SimulatorNotImplemented");
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.property) return this.#object(this.#get(parent, memberName(name)));
    const args = this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.method) return this.#object(this.#call(parent, name, args));
    this.#location = `${parent.className}.getItem`;
    if (!isCollection(parent) || !parent.getItem) {
      this.options.missing(this.#location);
      throw new ServiceError("SimulatorNotImplemented");
    }
    return parent.getItem(args[0]);
  }

  #object(value: unknown): ApiObject | null {
    if (value === null || value instanceof ApiObject) return value;
    throw new ServiceError("InvalidObjectPath");
  }

  #arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.#argument(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  #argument(value: unknown, referenced: ReferencedId | undefined): unknown {
    if (typeof referenced === "number" && referenced !== 0) return this.#resolve(referenced);
    if (Array.isArray(referenced) && Array.isArray(value)) {
      const ids = referenced as readonly ReferencedId[];
      return value.map((item: unknown, index) => this.#argument(item, ids[index]));
    }
    return value;
  }
}
