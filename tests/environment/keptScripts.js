const { Script } = require("node:vm");
const { default: Runtime } = require("jest-runtime");
// Here, since each worker loads this file before any test.
require("./lateOptimising");

/** By file, what V8 has made of it in this worker. */
const kept = new Map();

/** A module's own code as a function of what jest gives it, in this sandbox; made once for all of them. */
function keptFunction(source, parameters, filename, sandbox) {
  const head = `(function (${parameters.join()}) {`;
  const code = `${head}${source}\n})`;
  const known = kept.get(filename);
  // A colleague who watches the tests edits the file meanwhile.
  const script =
    known?.code === code ? known.script : new Script(code, { filename, columnOffset: -head.length });
  kept.set(filename, { code, script });
  return script.runInContext(sandbox);
}

/**
 * Jest's runtime, without reading the same code anew for every test file and after every `resetModules`: each module is still run in each
 * sandbox, but V8 keeps what it has parsed and compiled of it.
 */
class KeptScripts extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    const anew = executor.compile.bind(executor);
    executor.compile = (source, filename) => {
      const sandbox = executor.environment.getVmContext();
      // Where code is imported while it runs, jest must know from which sandbox; and of what is no code jest tells best.
      if (!sandbox || source.includes("import(")) return anew(source, filename);
      try {
        return keptFunction(source, executor.constructInjectedModuleParameters(), filename, sandbox);
      } catch {
        return anew(source, filename);
      }
    };
  }
}

module.exports = { __esModule: true, default: KeptScripts };
