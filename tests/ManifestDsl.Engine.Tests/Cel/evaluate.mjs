// Evaluates ValidatingAdmissionPolicies on admission requests as the API server does, with a CEL engine that knows nothing of ManifestDsl.
//
// Standard input, JSON:
//   policies: [{ spec, requests: [index] }]   spec as in the API; the requests that the policy is evaluated on
//   requests: [{ request, object, oldObject, namespaceObject }]
// Standard output, JSON:
//   results: [[null | { failed: { index: message }, errors: [text] }]]   for each policy and each of its requests; null when a match condition excludes it
//   evaluations: the number of expressions that were evaluated
import { readFileSync } from "node:fs";
import { celEnv, celMap, isCelError, parse, plan } from "@bufbuild/cel";
import { strings } from "@bufbuild/cel/ext";

// The functions of the language and its string extensions: what Kubernetes has since before 1.28.
const env = celEnv({ funcs: strings });
let evaluations = 0;

// JSON as the API server has it: whole numbers are ints.
function toValue(json) {
  if (Array.isArray(json)) {
    return json.map(toValue);
  }

  if (typeof json === "object" && json !== null) {
    return celMap(new Map(Object.entries(json).map(([key, value]) => [key, toValue(value)])));
  }

  return Number.isInteger(json) ? BigInt(json) : json;
}

function compile(text, name) {
  const program = plan(env, parse(text));
  return (bindings, errors) => {
    evaluations++;
    const value = program(bindings);
    if (isCelError(value)) {
      errors.push(`${name}: ${value.message}`);
      return undefined;
    }

    return value;
  };
}

// A variable is computed when it is first asked for, from those that are declared before it.
class Variables extends Map {
  constructor(declared, input, errors) {
    super();
    this.declared = declared;
    this.input = input;
    this.errors = errors;
    this.limit = declared.length;
  }

  get(name) {
    if (!super.has(name)) {
      const index = this.declared.findIndex((variable) => variable.name === name);
      if (index < 0 || index >= this.limit) {
        return undefined;
      }

      const limit = this.limit;
      this.limit = index;
      super.set(name, this.declared[index].program({ ...this.input, variables: celMap(this) }, this.errors));
      this.limit = limit;
    }

    return super.get(name);
  }
}

function compilePolicy(spec) {
  const conditions = (spec.matchConditions ?? []).map((condition) => compile(condition.expression, condition.name));
  const variables = (spec.variables ?? []).map((variable) => ({ name: variable.name, program: compile(variable.expression, variable.name) }));
  const validations = (spec.validations ?? []).map((validation, index) => ({
    check: compile(validation.expression, `validation ${index}`),
    message: validation.messageExpression && compile(validation.messageExpression, `message ${index}`),
  }));
  return (input) => evaluatePolicy(conditions, variables, validations, input);
}

function evaluatePolicy(conditions, declared, validations, input) {
  const errors = [];
  for (const condition of conditions) {
    const value = condition(input, errors);
    if (value !== true && value !== undefined) {
      if (value !== false) {
        errors.push("a match condition is neither true nor false");
      }

      return errors.length === 0 ? null : { failed: {}, errors };
    }
  }

  const bindings = { ...input, variables: celMap(new Variables(declared, input, errors)) };
  const failed = {};
  validations.forEach((validation, index) => {
    const value = validation.check(bindings, errors);
    if (typeof value !== "boolean") {
      errors.push(`validation ${index} is neither true nor false`);
    }

    // The API server computes the message of a validation that holds, too.
    const message = validation.message?.(bindings, errors);
    if (validation.message && typeof message !== "string") {
      errors.push(`message ${index} is no text`);
    }

    if (value !== true) {
      failed[index] = message ?? "";
    }
  });

  // Each variable is what the API server would make of it, whether a validation has asked for it or not.
  for (const variable of declared) {
    bindings.variables.get(variable.name);
  }

  return { failed, errors };
}

const batch = JSON.parse(readFileSync(0, "utf8"));
const inputs = batch.requests.map((request) => ({
  request: toValue(request.request),
  object: toValue(request.object),
  oldObject: toValue(request.oldObject ?? null),
  namespaceObject: toValue(request.namespaceObject ?? null),
}));
const results = batch.policies.map((policy) => {
  const evaluate = compilePolicy(policy.spec);
  return policy.requests.map((index) => evaluate(inputs[index]));
});
process.stdout.write(JSON.stringify({ results, evaluations }));
