import './sourcemap-register.cjs';import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function util_assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            util_assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        util_assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const util_allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function util_issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = rawShape(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ $constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodBigInt = /*@__PURE__*/ $constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ $constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    util_assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = cached(() => normalizeDef(def));
    const memo = globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util_isObject;
    const jit = !globalConfig.jitless;
    const allowsEval = util_allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (isPlainObject(a) && isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...util.prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && regexes.number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...util.prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
})));
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util_issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util_issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                util_assignProp(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            util_assignProp(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                util_assignProp(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(NUMBER_FORMAT_RANGES),
    bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = getEnumValues(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        util_assignProp(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            util_assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = parsedType(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
                return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!globalConfig.localeError)
        config(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!globalConfig.memoizer)
        config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(mergeDefs(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return clone(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return hide(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        own(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBoolean", (inst, def) => {
    core.$ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.booleanProcessor(inst, ctx, json, params);
})));
function schemas_boolean(params) {
    return core._boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ $constructor("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ $constructor("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ derived({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(mergeDefs(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(mergeDefs(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return extend(this, incoming);
    },
    safeExtend(incoming) {
        return safeExtend(this, incoming);
    },
    merge(other) {
        return merge(this, other);
    },
    pick(mask) {
        return pick(this, mask);
    },
    omit(mask) {
        return omit(this, mask);
    },
    partial(...args) {
        return partial(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return partial(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return required(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...normalizeParams(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...util.normalizeParams(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
})));
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...util.normalizeParams(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
})));
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(util_issue(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...normalizeParams(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return _custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ $constructor("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}

;// CONCATENATED MODULE: ./src/findings/failure.ts
/**
 * An error that a user can act on. Its message names what is wrong and where, never quotes the
 * contents of a file, and is fit for any report; `remedy` is the one line that mends it.
 * Any other error is a fault of ours and is shown without its message.
 */
class Failure extends Error {
    name = 'Failure';
    remedy;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.remedy = options.remedy;
    }
}
/** What may be said of any thrown value. Foreign messages may quote file contents, so they are left out. */
function describeFailure(thrown) {
    if (thrown instanceof Failure) {
        const { message, remedy } = thrown;
        return remedy === undefined ? { message } : { message, remedy };
    }
    const name = thrown instanceof Error ? thrown.constructor.name : typeof thrown;
    return {
        message: `internal error (${name}) ${whereThrown(thrown)}`.trimEnd(),
        remedy: 'This is a fault of the scanner: please report it with this line.',
    };
}
/** The innermost frame of a stack in a script, without the message that stands above the frames. */
function whereThrown(thrown) {
    if (!(thrown instanceof Error))
        return '';
    const frames = (thrown.stack ?? '').split('\n').filter((line) => /^ {4}at /u.test(line));
    const place = /([\w.-]+:\d+:\d+)\)?$/u.exec(frames[0] ?? '');
    return place?.[1] === undefined ? '' : `at ${place[1]}`;
}

;// CONCATENATED MODULE: ./src/keys/candidates.ts

/**
 * The length of a key. That keys are exactly this many of `[A-Za-z0-9]` is what every key met so far
 * was, not a promise of Mistral: the shape stands in this file only.
 */
const KEY_LENGTH = 32;
const BACKSLASH = 92;
const PERCENT = 37;
const ALPHANUMERIC = new Uint8Array(256);
const HEXADECIMAL = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789') {
    ALPHANUMERIC[character.charCodeAt(0)] = 1;
}
for (const character of 'ABCDEFabcdef0123456789')
    HEXADECIMAL[character.charCodeAt(0)] = 1;
/** Whether a byte or unit is one of `[A-Za-z0-9]`. */
function isAlphanumeric(unit) {
    return ALPHANUMERIC[unit] === 1;
}
function areHexadecimal(units, from, count) {
    for (let index = from; index < from + count; index += 1) {
        if (HEXADECIMAL[units.at(index)] !== 1)
            return false;
    }
    return true;
}
/** Letters that stand for a control character behind a backslash, in any of JSON, C, Python, shell. */
const ESCAPE_LETTERS = new Set(Array.from('nrtbfvae0', (letter) => letter.charCodeAt(0)));
/** Escapes by their letter: `\x3d`, `\u003d`, `\U0000003d`; the number is that of the digits. */
const NUMBERED_ESCAPES = new Map([
    ['x'.charCodeAt(0), 2],
    ['u'.charCodeAt(0), 4],
    ['U'.charCodeAt(0), 8],
]);
/**
 * How many characters at the start of a run belong to an escape that stands before it: 1 for the `n`
 * of `\n`, 2 for the `22` of `%22`, 4 for the `2522` of `%2522`, 5 for the `u003d` of `\u003d`.
 */
function escapeLength(units, start) {
    const before = start === 0 ? 0 : units.at(start - 1);
    if (before === PERCENT && areHexadecimal(units, start, 2)) {
        const isTwice = units.at(start) === 50 && units.at(start + 1) === 53;
        return isTwice && areHexadecimal(units, start + 2, 2) ? 4 : 2;
    }
    if (before !== BACKSLASH)
        return 0;
    const digits = NUMBERED_ESCAPES.get(units.at(start));
    if (digits !== undefined && areHexadecimal(units, start + 1, digits))
        return 1 + digits;
    return ESCAPE_LETTERS.has(units.at(start)) ? 1 : 0;
}
/** Where a key would start in a run, or -1 where the run does not have the length of one. */
function keyStart(units, start, end) {
    const length = end - start;
    // No escape is longer than nine characters, so other runs need no look at what is before them.
    if (length < KEY_LENGTH || length > KEY_LENGTH + 9)
        return -1;
    const first = start + escapeLength(units, start);
    if (end - first === KEY_LENGTH)
        return first;
    // `%25` may also be a percent sign that was escaped for its own sake.
    return first === start + 4 && end - start === KEY_LENGTH + 2 ? start + 2 : -1;
}
/**
 * Calls `visit` with the start of every run of exactly 32 alphanumerics, until it answers true, and
 * says whether it did. One look in 32 characters finds every run that is long enough, and a run that
 * was hit is walked once: linear, and mostly far less than the length of the text.
 */
function visitCandidates(units, visit) {
    let probe = KEY_LENGTH - 1;
    let searched = 0;
    while (probe < units.length) {
        if (!isAlphanumeric(units.at(probe))) {
            searched = probe + 1;
            probe += KEY_LENGTH;
            continue;
        }
        let start = probe;
        while (start > searched && isAlphanumeric(units.at(start - 1)))
            start -= 1;
        let end = probe + 1;
        while (end < units.length && isAlphanumeric(units.at(end)))
            end += 1;
        const first = keyStart(units, start, end);
        if (first >= 0 && visit(first))
            return true;
        searched = end;
        probe = end + KEY_LENGTH;
    }
    return false;
}
/**
 * Whether bytes have so many alphanumerics in a row as a key has, or more. As {@link visitCandidates}, but for bytes
 * alone, which is faster: most texts have none.
 */
function hasLongRun(bytes) {
    let searched = 0;
    for (let probe = KEY_LENGTH - 1; probe < bytes.length; probe = searched + KEY_LENGTH - 1) {
        let start = probe;
        while (start >= searched && ALPHANUMERIC[bytes[start] ?? 0] === 1)
            start -= 1;
        if (start < searched)
            return true;
        searched = start + 1;
    }
    return false;
}
/** A text as UTF-16 units. */
function unitsOfText(text) {
    return { length: text.length, at: (index) => text.charCodeAt(index) };
}
/** A text as bytes; right for every encoding in which ASCII is itself. */
function unitsOfBytes(bytes) {
    return { length: bytes.length, at: (index) => bytes[index] ?? 0 };
}
/** Where the runs of a text with the shape of a key start that pass a test, in order. */
function candidatesIn(text, test = () => true) {
    const starts = new GrowingNumbers();
    visitCandidates(unitsOfText(text), (start) => {
        if (test(text, start))
            starts.push(start);
        return false;
    });
    return starts.finish();
}
function candidateAt(text, start) {
    const end = start + KEY_LENGTH;
    return { value: text.slice(start, end), start, end };
}

;// CONCATENATED MODULE: ./src/keys/decoding/characters.ts
/** A table that answers 1 for each UTF-16 unit of a string. */
function tableOf(characters) {
    const table = new Uint8Array(65_536);
    for (let index = 0; index < characters.length; index += 1)
        table[characters.charCodeAt(index)] = 1;
    return table;
}
/** The values of hexadecimal digits; 255 for other units below 256. */
const HEX_VALUES = new Uint8Array(256).fill(255);
for (let value = 0; value < 16; value += 1) {
    HEX_VALUES[value.toString(16).charCodeAt(0)] = value;
    HEX_VALUES[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}
/** The number that `count` hexadecimal digits at an offset write, or -1. */
function hexAt(text, offset, count) {
    if (offset + count > text.length)
        return -1;
    let number = 0;
    for (let index = offset; index < offset + count; index += 1) {
        const value = HEX_VALUES[text.charCodeAt(index)] ?? 255;
        if (value === 255)
            return -1;
        number = number * 16 + value;
    }
    return number;
}
const HIGHEST = 0x10ffff;
/** The character of a code point; none where it cannot be in a text: control characters but blanks, and too large ones. */
function characterOf(code) {
    if (code === 9 || code === 10 || code === 13 || code === 27)
        return String.fromCharCode(code);
    if (code < 32 || code === 127 || code > HIGHEST)
        return undefined;
    return String.fromCodePoint(code);
}

;// CONCATENATED MODULE: ./src/keys/decoding/markup.ts


/**
 * `%3D`, `%253D` of a text that was encoded again, `%u003D` of JavaScript's `escape`. Bytes beyond
 * ASCII become characters of the same number; see `hiddenAt` for the only ones that matter.
 */
function percentAt(text, offset) {
    let next = offset + 1;
    while (text.startsWith('25', next) && isPercentBody(text, next + 2))
        next += 2;
    const isLong = text.charAt(next) === 'u';
    const digits = isLong ? 4 : 2;
    const start = isLong ? next + 1 : next;
    const character = characterOf(hexAt(text, start, digits));
    return character === undefined
        ? undefined
        : { end: start + digits, text: character, kind: 'percent' };
}
function isPercentBody(text, offset) {
    return (hexAt(text, offset, 2) >= 0 || (text.charAt(offset) === 'u' && hexAt(text, offset + 1, 4) >= 0));
}
/** The entities of HTML (https://html.spec.whatwg.org/multipage/named-characters.html) that may stand in or beside a key. */
const NAMED = new Map(Object.entries({
    amp: '&', quot: '"', QUOT: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', equals: '=', colon: ':', lowbar: '_',
    hyphen: '-', dash: '-', period: '.', comma: ',', semi: ';', sol: '/', bsol: '\\', num: '#', dollar: '$',
    percnt: '%', plus: '+', commat: '@', ast: '*', excl: '!', quest: '?', grave: '`', verbar: '|', vert: '|',
    lpar: '(', rpar: ')', lsqb: '[', lbrack: '[', rsqb: ']', rbrack: ']', lcub: '{', lbrace: '{', rcub: '}',
    rbrace: '}', NewLine: '\n', Tab: '\t', shy: '', zwnj: '', zwj: '', ZeroWidthSpace: '', NoBreak: '',
})); // prettier-ignore
const MAX_ENTITY_CHARACTERS = 16;
function named(body) {
    if (!body.startsWith('#'))
        return NAMED.get(body);
    const isHex = body.charAt(1) === 'x' || body.charAt(1) === 'X';
    const digits = body.slice(isHex ? 2 : 1);
    if (isHex)
        return characterOf(hexAt(digits, 0, Math.max(1, digits.length)));
    return /^\d{1,7}$/.test(digits) ? characterOf(Number.parseInt(digits, 10)) : undefined;
}
/** `&quot;`, `&#61;`, `&#x3d;`, also where the ampersand was encoded again: `&amp;quot;`. */
function entityAt(text, offset) {
    let next = offset + 1;
    while (text.startsWith('amp;', next))
        next += 4;
    const body = text.slice(next, next + MAX_ENTITY_CHARACTERS);
    const length = body.indexOf(';');
    const character = length < 1 ? undefined : named(body.slice(0, length));
    if (character !== undefined) {
        return { end: next + length + 1, text: character, kind: 'HTML entities' };
    }
    if (next === offset + 1)
        return undefined;
    return { end: next, text: '&', kind: 'HTML entities', isMark: true };
}
/** `=3D` and the soft line end of quoted-printable (RFC 2045, section 6.7). */
function quotedPrintableAt(text, offset) {
    const kind = 'quoted-printable';
    if (text.startsWith('\n', offset + 1))
        return { end: offset + 2, text: '', kind };
    if (text.startsWith('\r\n', offset + 1))
        return { end: offset + 3, text: '', kind };
    const code = hexAt(text, offset + 1, 2);
    if (code < 32 || code > 126)
        return undefined;
    return { end: offset + 3, text: String.fromCharCode(code), kind };
}
/** As the header of a mail has it, however it is cased there. */
const NAMES = ['quoted-printable', 'QUOTED-PRINTABLE', 'Quoted-Printable', 'Quoted-printable'];
/** Whether a text is quoted-printable, as far as it tells: mostly nobody else writes `=3D`. */
function isQuotedPrintable(text) {
    return writesEqualsSign(text) || NAMES.some((name) => text.includes(name));
}
/** An equals sign in quoted-printable. */
const EQUALS_SIGN = '=3D';
/**
 * Whether an equals sign is written so anywhere. What is assigned may begin with `3D` by chance: of
 * thousands of drawn values some do, and then all of the text would be read twice.
 */
function writesEqualsSign(text) {
    let offset = text.indexOf(EQUALS_SIGN);
    while (offset >= 0 && isValueBehind(text, offset)) {
        offset = text.indexOf(EQUALS_SIGN, offset + KEY_LENGTH);
    }
    return offset >= 0;
}
/** Whether a run of the length of a key stands behind a sign, and no soft line end behind that. */
function isValueBehind(text, sign) {
    const end = sign + 1 + KEY_LENGTH;
    for (let index = sign + 1; index < end; index += 1) {
        if (!isAlphanumeric(text.charCodeAt(index)))
            return false;
    }
    return !isAlphanumeric(text.charCodeAt(end)) && text.charAt(end) !== '=';
}

;// CONCATENATED MODULE: ./src/keys/pairs.ts
/**
 * Letters and digits by small numbers, so that all tables of a token fit into the nearest cache: a
 * letter in either case is 1 to 26, a digit 27 to 36, anything else 0.
 */
const CODES = new Uint8Array(65_536);
for (let letter = 0; letter < 26; letter += 1) {
    CODES[65 + letter] = letter + 1;
    CODES[97 + letter] = letter + 1;
}
for (let digit = 0; digit < 10; digit += 1)
    CODES[48 + digit] = digit + 27;
/** All bits for digits, none for anything else. */
const DIGIT_MASK = new Int32Array(128);
/** A bit for each alphanumeric, in one of two numbers, since there are more than bits in one. */
const FIRST_BITS = new Int32Array(128);
const OTHER_BITS = new Int32Array(128);
for (const digit of '0123456789')
    DIGIT_MASK[digit.charCodeAt(0)] = -1;
let count = 0;
for (let unit = 0; unit < 128; unit += 1) {
    if (CODES[unit] === 0)
        continue;
    const bits = count < 31 ? FIRST_BITS : OTHER_BITS;
    bits[unit] = 1 << (count % 31);
    count += 1;
}
/** Where a pair of codes stands in a table of pairs. */
function pair(first, second) {
    return (first << 6) | second;
}
function pairTable(pairs) {
    const table = new Uint8Array(64 * 64);
    for (const letters of pairs) {
        const [first = 0, second = 0] = Array.from(letters, (letter) => CODES[letter.charCodeAt(0)]);
        table[pair(first, second)] = 1;
    }
    return table;
}
const ORDERS = ['abcdefghijklmnopqrstuvwxyza', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Pairs of letters or digits of which one follows the other in some order. */
const SUCCESSIONS = pairTable(ORDERS.flatMap((order) => Array.from({ length: order.length - 1 }, (_, index) => order.slice(index, index + 2))));
/** The pairs of letters that make up most of the words of European languages. */
const COMMON_PAIRS = pairTable(('th he in er an re nd on en at ou ed ha to or it is hi es ng st ar te se me al le ea ti ne ve ll de ri ro ic ' +
    'io ra ce li ch be ma si om ur ke ey ap pi ec et el la ac cr lo ta co us ss di ge un sc ag ho yo mi tr ai ' +
    'em pl ol po ho id pe no am ee ut so il na').split(' '));

;// CONCATENATED MODULE: ./src/keys/randomness.ts


/** What each ASCII character counts for: a capital in the upper half of the number, a small letter in the lower. */
const CASES = new Int32Array(128);
for (let unit = 65; unit <= 90; unit += 1)
    CASES[unit] = 1 << 16;
for (let unit = 97; unit <= 122; unit += 1)
    CASES[unit] = 1;
/** Letters of one case: hashes, hexadecimal ids, base 32, base 36, UPPER_CASE names, decimal numbers. */
function hasOneCase({ upper, lower }) {
    return upper === 0 || lower === 0;
}
/**
 * Names such as `getApiKeyFromTheEnvironmentNow` and spelled-out placeholders: of a draw's letters
 * about half are capitals, of a name's about one in six.
 */
function isCasedLikeAName({ upper, lower }) {
    return Math.min(upper, lower) <= 3 || (upper + lower >= 31 && Math.min(upper, lower) <= 7);
}
/** A draw has 25 different characters, give or take two; a half that is written twice has 16 at most. */
function repeatsItself({ different }) {
    return different <= KEY_LENGTH / 2;
}
/** How many bits of a word are set: by pairs, by fours, by eights, then all bytes added up in the highest. */
function bitsOf(word) {
    const pairs = word - ((word >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    const eights = (fours + (fours >>> 4)) & 0x0f0f0f0f;
    return Math.imul(eights, 0x01010101) >>> 24;
}
/** `a1B2c3D4e5…`, `abcdEFGH1234…`, `qwertyUIOP…`: letters or digits that count up, also when interleaved. */
function countsUp({ successions }) {
    return successions >= 10;
}
/** Words in any European language, however they are cased. */
function readsAsWords({ wordPairs, upper }) {
    return wordPairs >= 12 || (wordPairs >= 9 && upper <= 5);
}
const PLACEHOLDER_WORDS = [
    'mistral', 'codestral', 'placeholder', 'replace', 'example', 'sample', 'dummy', 'fake', 'changeme', 'change',
    'insert', 'your', 'here', 'apikey', 'secret', 'token', 'test', 'this', 'with', 'random', 'string', 'notareal',
    'votre', 'ihre', 'tuclave', 'chave', 'remplacer', 'schluessel', 'inserire', 'demo',
]; // prettier-ignore
/** Three letters as a number of fifteen bits. */
function triple(before, letter) {
    return ((before << 5) | letter) & 0x7fff;
}
/** A bit for each three letters with which one of the words begins. */
const WORD_STARTS = new Int32Array(1024);
for (const word of PLACEHOLDER_WORDS) {
    const letters = Array.from(word.slice(0, 3), (letter) => CODES[letter.charCodeAt(0)] ?? 0);
    const start = letters.reduce(triple, 0);
    WORD_STARTS[start >> 5] = (WORD_STARTS[start >> 5] ?? 0) | (1 << (start & 31));
}
/** One where some word begins with three letters, else zero. */
function startOfWord(letters) {
    return ((WORD_STARTS[letters >> 5] ?? 0) >>> (letters & 31)) & 1;
}
/** Words such as `YOURmistralKEY12…` that fill a good part of the token. One word alone may be chance. */
function isBuiltOfPlaceholderWords({ mayHoldPlaceholder }, text, start) {
    if (!mayHoldPlaceholder)
        return false;
    let rest = text.slice(start, start + KEY_LENGTH).toLowerCase();
    for (const word of PLACEHOLDER_WORDS)
        rest = rest.replace(word, ' ');
    const covered = KEY_LENGTH - rest.replaceAll(' ', '').length;
    return covered >= 10;
}
/** The token that is looked at, unit by unit: reading a string twice costs more than this copy. */
const UNITS = new Uint16Array(KEY_LENGTH);
/** Reads the token at an offset, and counts its letters by case. */
function readCases(text, start) {
    let cases = 0;
    for (let index = 0; index < KEY_LENGTH; index += 1) {
        const unit = text.charCodeAt(start + index);
        UNITS[index] = unit;
        cases += CASES[unit] ?? 0;
    }
    return { upper: cases >>> 16, lower: cases & 0xffff };
}
/**
 * The other traits of the token that was read last, in one pass. Chance decides what kind each
 * character is of, so nothing is decided by branches, which the processor would guess in vain.
 */
function readTraits({ upper, lower }) {
    let [seen, seenToo] = [0, 0];
    let [letter, digit, before, letters, starts] = [0, 0, 0, 0, 0];
    let [successions, wordPairs] = [0, 0];
    for (let index = 0; index < KEY_LENGTH; index += 1) {
        const unit = UNITS[index] ?? 0;
        const code = CODES[unit] ?? 0;
        const ofDigit = DIGIT_MASK[unit] ?? 0;
        seen |= FIRST_BITS[unit] ?? 0;
        seenToo |= OTHER_BITS[unit] ?? 0;
        wordPairs += COMMON_PAIRS[pair(before, code)] ?? 0;
        before = code;
        successions += SUCCESSIONS[pair((digit & ofDigit) | (letter & ~ofDigit), code)] ?? 0;
        digit = (code & ofDigit) | (digit & ~ofDigit);
        letter = (code & ~ofDigit) | (letter & ofDigit);
        letters = triple(letters, code & ~ofDigit);
        starts |= startOfWord(letters);
    }
    const different = bitsOf(seen) + bitsOf(seenToo);
    return { upper, lower, different, successions, wordPairs, mayHoldPlaceholder: starts === 1 };
}
/** Heuristics that need no more than the count of letters by case, which is cheap: most hashes end there. */
const BY_CASE = [
    { name: 'one case', lossPerMillion: 1, rejects: hasOneCase },
    { name: 'cased like a name', lossPerMillion: 300, rejects: isCasedLikeAName },
];
const BY_TRAITS = [
    { name: 'repeats itself', lossPerMillion: 10, rejects: repeatsItself },
    { name: 'counts up', lossPerMillion: 50, rejects: countsUp },
    { name: 'reads as words', lossPerMillion: 200, rejects: readsAsWords },
    { name: 'placeholder words', lossPerMillion: 1, rejects: isBuiltOfPlaceholderWords },
];
const HEURISTICS = [
    ...BY_CASE.map((each) => ({
        ...each,
        rejects: (token) => each.rejects(readCases(token, 0)),
    })),
    ...BY_TRAITS.map((each) => ({
        ...each,
        rejects: (token) => each.rejects(readTraits(readCases(token, 0)), token, 0),
    })),
];
/** Whether 32 alphanumerics at an offset look as if each was drawn by chance. */
function looksDrawnAt(text, start) {
    const cases = readCases(text, start);
    if (hasOneCase(cases) || isCasedLikeAName(cases))
        return false;
    const traits = readTraits(cases);
    return !(repeatsItself(traits) ||
        countsUp(traits) ||
        readsAsWords(traits) ||
        isBuiltOfPlaceholderWords(traits, text, start));
}
/** The same of a token of its own. */
function looksDrawn(token) {
    return looksDrawnAt(token, 0);
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./src/keys/decoding/written.ts

/** Bytes below 128 that text is made of: printable ones, tab, line ends. */
function isPlainByte(byte) {
    return (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13;
}
function isPlain(bytes) {
    return bytes.every((byte) => byte >= 128 || isPlainByte(byte));
}
/** PowerShell's `-EncodedCommand` is base64 of UTF-16. */
function asUtf16(bytes) {
    if (bytes.length % 2 !== 0 || bytes[1] !== 0)
        return undefined;
    for (let index = 0; index < bytes.length; index += 2) {
        if (bytes[index + 1] === 0 && !isPlainByte(bytes[index] ?? 0))
            return undefined;
    }
    const text = Buffer.from(bytes).toString('utf16le');
    return text.includes('\0') ? undefined : text;
}
/** What bytes say where they are text; undefined for a picture, a digest, anything compressed. */
function textOfBytes(bytes) {
    if (isPlain(bytes))
        return (0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? Buffer.from(bytes).toString('utf8') : undefined;
    return asUtf16(bytes);
}

;// CONCATENATED MODULE: ./src/keys/decoding/base64.ts



const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** 1 for each digit of base64, in either alphabet. */
const DIGITS_64 = tableOf(`${DIGITS}+/-_`);
/** The six bits that each unit below 128 stands for, in both alphabets of base64 (RFC 4648). */
const SEXTETS = new Uint8Array(128);
for (const [value, character] of Array.from(`${DIGITS}+/`).entries()) {
    SEXTETS[character.charCodeAt(0)] = value;
}
SEXTETS[45] = 62;
SEXTETS[95] = 63;
/** Whether a byte may belong to text, in UTF-8 or as one of the two of UTF-16. */
function mayBeText(byte, index) {
    return byte >= 128 || isPlainByte(byte) || (byte === 0 && index % 2 === 1);
}
/** Whether the twelve bytes at the start of a run may be text, so that mostly nothing is decoded that is none. */
function startsAsText(text, start) {
    for (let group = 0; group < 4; group += 1) {
        let bits = 0;
        for (let index = 0; index < 4; index += 1) {
            bits = (bits << 6) | (SEXTETS[text.charCodeAt(start + 4 * group + index)] ?? 0);
        }
        for (let byte = 0; byte < 3; byte += 1) {
            if (!mayBeText((bits >> (16 - 8 * byte)) & 255, 3 * group + byte))
                return false;
        }
    }
    return true;
}
/** The first bytes of a character in UTF-8 that may be cut off at the end of some bytes. */
const MAX_CUT = 3;
/** Whether the first bytes of something may be text. Chance makes them so once in thousands of times. */
function mayBeginText(bytes) {
    if (!bytes.every(mayBeText))
        return false;
    if (bytes[1] === 0)
        return true;
    for (let cut = 0; cut <= MAX_CUT; cut += 1) {
        if ((0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(0, bytes.length - cut)))
            return true;
    }
    return false;
}
/** Whether 48 bytes at the start of a run, or all, may be text. */
function maySayText(text, { start, end }) {
    if (!startsAsText(text, start))
        return false;
    return mayBeginText(Buffer.from(text.slice(start, Math.min(end, start + 64)), 'base64'));
}
/** The end of a run with the padding behind it. */
function paddedEnd(text, end) {
    if (text.charAt(end) !== '=')
        return end;
    return text.charAt(end + 1) === '=' ? end + 2 : end + 1;
}
/** How much is decoded first, so that little is lost on what is long and no text. */
const SAMPLE_DIGITS = 4_096;
/** What base64 says, blanks and padding in it or not; undefined where that is no text. */
function decode64(digits) {
    if (digits.length > SAMPLE_DIGITS) {
        const sample = Buffer.from(digits.slice(0, SAMPLE_DIGITS), 'base64');
        if (!sample.every(mayBeText))
            return undefined;
    }
    const plain = digits.replace(/[=\s]+/g, '');
    return plain.length % 4 === 1 ? undefined : textOfBytes(Buffer.from(plain, 'base64'));
}
/** The run that is all of the next line, but for its indentation and a quote at its end. */
function nextLine(text, end) {
    let start = text.charAt(end) === '\r' ? end + 1 : end;
    if (text.charAt(start) !== '\n')
        return undefined;
    do
        start += 1;
    while (text.charAt(start) === ' ' || text.charAt(start) === '\t');
    let close = start;
    while (DIGITS_64[text.charCodeAt(close)] === 1)
        close += 1;
    const padded = paddedEnd(text, close);
    const isWhole = padded === text.length || '\r\n"\'`'.includes(text.charAt(padded));
    return close === start || !isWhole ? undefined : { start, end: close };
}
/** Where base64 ends that goes on over lines of one length, but for the first and the last. */
function lastLineEnd(text, firstEnd) {
    let end = firstEnd;
    let width = 0;
    for (;;) {
        const line = nextLine(text, end);
        if (line === undefined || (width > 0 && line.end - line.start > width))
            return end;
        end = line.end;
        if (line.end - line.start < width || text.charAt(end) === '=')
            return paddedEnd(text, end);
        width = line.end - line.start;
    }
}
/** Lines of base64 have at least this many digits; the usual ones are 60, 64 and 76. */
const MIN_LINE_DIGITS = 60;
/** Decodes runs of a text from left to right: each alone once, and once, at most, together with the lines below. */
class Base64 {
    #text;
    /** Up to where lines are no text together. */
    #triedUpTo = 0;
    constructor(text) {
        this.#text = text;
    }
    at(run) {
        if (!maySayText(this.#text, run))
            return undefined;
        return this.#lines(run) ?? this.#alone(run);
    }
    #alone({ start, end }) {
        const text = decode64(this.#text.slice(start, end));
        return text === undefined ? undefined : { end: paddedEnd(this.#text, end), text };
    }
    #lines({ start, end }) {
        if (end - start < MIN_LINE_DIGITS || start < this.#triedUpTo)
            return undefined;
        const last = lastLineEnd(this.#text, end);
        if (last === end)
            return undefined;
        this.#triedUpTo = last;
        const text = decode64(this.#text.slice(start, last));
        return text === undefined ? undefined : { end: last, text };
    }
}

;// CONCATENATED MODULE: ./src/keys/structure/growing.ts
const FIRST_ROOM = 1_024;
/** Whole numbers in order, in a quarter of the room of an array of numbers, as many as come. */
class growing_GrowingNumbers {
    #room;
    #length = 0;
    /** @param room how many are expected at first. */
    constructor(room = FIRST_ROOM) {
        this.#room = new Int32Array(room);
    }
    get length() {
        return this.#length;
    }
    at(index) {
        return this.#room[index] ?? 0;
    }
    /** Changes one that was pushed. */
    set(index, value) {
        this.#room[index] = value;
    }
    push(value) {
        if (this.#length === this.#room.length) {
            const larger = new Int32Array(this.#length * 2);
            larger.set(this.#room);
            this.#room = larger;
        }
        this.#room[this.#length] = value;
        this.#length += 1;
    }
    /** A view, not a copy: nothing may be pushed afterwards. */
    finish() {
        return this.#room.subarray(0, this.#length);
    }
}

;// CONCATENATED MODULE: ./src/keys/decoding/encoding.ts
/** How a stretch may be encoded, in the words in which a finding says it. */
const ENCODINGS = [
    'base64',
    'hex',
    'percent',
    'escapes',
    'HTML entities',
    'quoted-printable',
    'hidden characters',
    'continued line',
    'typed value',
    'joined literals',
    'joined variables',
    'character codes',
];

;// CONCATENATED MODULE: ./src/keys/decoding/edits.ts


/** Most texts have few replacements. */
const edits_FIRST_ROOM = 16;
/** How many kinds of one stretch are told. */
const MAX_KINDS = 4;
/**
 * Replacements in a text, from left to right, and the way back: where a stretch of the result stands
 * in the source. Stretches next to each other that shrink by the same ratio are kept as one, so that a
 * text of escapes alone takes no more memory than itself.
 */
class Edits {
    #source;
    #pieces = [];
    /** Of each replacement: where it starts and ends in the source, and in the result. */
    #starts = new growing_GrowingNumbers(edits_FIRST_ROOM);
    #ends = new growing_GrowingNumbers(edits_FIRST_ROOM);
    #newStarts = new growing_GrowingNumbers(edits_FIRST_ROOM);
    #newEnds = new growing_GrowingNumbers(edits_FIRST_ROOM);
    /** Its kind, by its number among {@link ENCODINGS}. */
    #kinds = new growing_GrowingNumbers(edits_FIRST_ROOM);
    /** Of those that were put elsewhere than they are written, where they are. */
    #origins = new Map();
    #copied = 0;
    #length = 0;
    /** Whether what came out may be decoded again, by what has been looked for already. */
    mayHoldMore = false;
    constructor(source) {
        this.#source = source;
    }
    get isEmpty() {
        return this.#starts.length === 0;
    }
    get count() {
        return this.#starts.length;
    }
    /** Replaces a stretch behind all those before it. */
    replace(span, text, kind) {
        this.put(span, { text, kind });
    }
    /** The same, also by what is written elsewhere. */
    put({ start, end }, replacement) {
        if (start > this.#copied) {
            this.#pieces.push(this.#source.slice(this.#copied, start));
            this.#length += start - this.#copied;
        }
        this.#pieces.push(replacement.text);
        if (!this.#goesOn({ start, end }, replacement))
            this.#note({ start, end }, replacement);
        this.#copied = end;
        this.#length += replacement.text.length;
    }
    /** Lengthens the last replacement by one of the same kind and ratio next to it. */
    #goesOn({ start, end }, { text, kind, origin }) {
        const last = this.#starts.length - 1;
        if (last < 0 || this.#ends.at(last) !== start)
            return false;
        if (this.#kinds.at(last) !== ENCODINGS.indexOf(kind))
            return false;
        if (origin !== undefined || this.#origins.has(last))
            return false;
        const before = this.#newEnds.at(last) - this.#newStarts.at(last);
        const ratio = (start - this.#starts.at(last)) * text.length;
        if (ratio !== (end - start) * before)
            return false;
        this.#ends.set(last, end);
        this.#newEnds.set(last, this.#length + text.length);
        return true;
    }
    #note({ start, end }, { text, kind, origin }) {
        if (origin !== undefined)
            this.#origins.set(this.#starts.length, origin);
        this.#starts.push(start);
        this.#ends.push(end);
        this.#newStarts.push(this.#length);
        this.#newEnds.push(this.#length + text.length);
        this.#kinds.push(ENCODINGS.indexOf(kind));
    }
    /** The text with all replacements. */
    text() {
        this.#pieces.push(this.#source.slice(this.#copied));
        this.#copied = this.#source.length;
        return this.#pieces.join('');
    }
    /** The last replacement that starts at or before an offset of the result, or -1. */
    #lastAt(offset) {
        let low = 0;
        let high = this.#newStarts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#newStarts.at(middle) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
    /** Where a unit of the result stands in the source. Inside a replacement it is the share of its length. */
    #unitSource(offset) {
        const index = this.#lastAt(offset);
        if (index < 0)
            return { start: offset, end: offset + 1 };
        const newStart = this.#newStarts.at(index);
        const newEnd = this.#newEnds.at(index);
        if (offset >= newEnd) {
            const start = this.#ends.at(index) + offset - newEnd;
            return { start, end: start + 1 };
        }
        const start = this.#starts.at(index);
        const ratio = (this.#ends.at(index) - start) / (newEnd - newStart);
        return {
            start: start + Math.floor((offset - newStart) * ratio),
            end: start + Math.ceil((offset + 1 - newStart) * ratio),
        };
    }
    /** Where a stretch of the result stands in the source. It holds one unit at least. */
    sourceOf({ start, end }) {
        const index = this.#lastAt(start);
        const origin = this.#origins.get(index);
        if (origin !== undefined && start < this.#newEnds.at(index))
            return origin;
        return { start: this.#unitSource(start).start, end: this.#unitSource(end - 1).end };
    }
    /** Whether a stretch of the result holds or borders on a replacement. */
    isNear({ start, end }) {
        const last = this.#lastAt(end);
        return last >= 0 && this.#newEnds.at(last) >= start;
    }
    /** How the replacements inside a stretch of the result were encoded, but for those that only border on it. */
    kindsIn({ start, end }) {
        const kinds = new Set();
        for (let index = this.#lastAt(end - 1); index >= 0; index -= 1) {
            if (this.#newEnds.at(index) <= start || kinds.size >= MAX_KINDS)
                break;
            const kind = ENCODINGS[this.#kinds.at(index)];
            if (kind !== undefined)
                kinds.add(kind);
        }
        return [...kinds].reverse();
    }
}

;// CONCATENATED MODULE: ./src/keys/decoding/sequence.ts
/** No joint is longer. */
const MAX_JOINT = 1_000;
/** The sequences in a text that have enough members. Linear where the patterns are. */
function* sequencesIn(text, { member, joint, min }) {
    let growing;
    for (const { 0: match, index } of text.matchAll(member)) {
        const end = index + match.length;
        const before = text.slice(Math.max(index - MAX_JOINT, growing?.end ?? index), index);
        if (growing !== undefined && joint.test(before)) {
            growing.end = end;
            growing.count += 1;
            continue;
        }
        if (growing !== undefined && growing.count >= min)
            yield growing;
        growing = { start: index, end, count: 1 };
    }
    if (growing !== undefined && growing.count >= min)
        yield growing;
}

;// CONCATENATED MODULE: ./src/keys/decoding/lists.ts


/** A word that joins the strings of a list. */
const JOINER = /join|concat|implode|paste0|format|printf|cat\(|char/i;
/** How far before a list and behind it such a word may stand. */
const BEFORE_CHARACTERS = 100;
const BEHIND_CHARACTERS = 60;
/** Strings with commas between them, each at most as long as a key in base64. Linear: bounded. */
const LIST = {
    member: /(["'`])[A-Za-z0-9+/=_-]{0,4000}\1/g,
    joint: /^\s{0,200},\s{0,200}$/,
    min: 2,
};
/** The same where quotes and line ends are escaped, at eight levels at most. */
const ESCAPED_LIST = {
    member: /["'`][A-Za-z0-9+/=_-]{0,4000}\\{0,8}["'`]/g,
    joint: /^(?:\s|\\{1,8}[nrt]){0,200},(?:\s|\\{1,8}[nrt]){0,200}\\{0,8}$/,
    min: 2,
};
/** What stands between two strings of a list. */
const JOINT = /["'`]\s{0,200},\s{0,200}["'`]/g;
/** A list shorter than a key, its quotes and one comma holds none. */
const MIN_LIST = 37;
/** Strings of one character each, as C and Java write the contents of an array. */
const SINGLE_CHARACTERS = /^(?:\\{0,8}["'`].\\{0,8}["'`](?:\s|\\{1,8}[nrt])*,(?:\s|\\{1,8}[nrt])*){16}/;
function isJoined(text, { start, end }) {
    return (SINGLE_CHARACTERS.test(text.slice(start, Math.min(end, start + 1_000))) ||
        JOINER.test(text.slice(Math.max(0, start - BEFORE_CHARACTERS), start)) ||
        JOINER.test(text.slice(end, end + BEHIND_CHARACTERS)));
}
/** The lists of a text that are long enough to hold a key. */
function* listsIn(text, shape = LIST) {
    for (const span of sequencesIn(text, shape)) {
        if (span.end - span.start >= MIN_LIST)
            yield span;
    }
}
/**
 * Takes out what stands between the strings of a list that are joined: `["abc", "def"].join("")`,
 * `concat("abc", "def")`, `strings.Join([]string{"abc", "def"}, "")`, and of an array of characters.
 */
function readLists(text, { lists }) {
    const edits = new Edits(text);
    for (const list of lists) {
        if (!isJoined(text, list))
            continue;
        for (const joint of text.slice(list.start, list.end).matchAll(JOINT)) {
            const start = list.start + joint.index;
            edits.replace({ start, end: start + joint[0].length }, '', 'joined literals');
        }
    }
    edits.mayHoldMore = true;
    return edits;
}
/** The lists of a text that are long enough, also where their quotes are escaped. */
function writtenLists(text) {
    return Array.from(listsIn(text, ESCAPED_LIST), (span) => ({
        span,
        isJoined: isJoined(text, span),
    }));
}

;// CONCATENATED MODULE: ./src/keys/decoding/named-lists.ts




/** Before a list, the name that it is given. Linear: bounded, each class ends at another one. */
const named_lists_NAMED = /(?<![\w$.])\$?([A-Za-z_]\w{0,60})[ \t]{0,4}(?::[ \t]{0,2}[\w[\]<>&;, ]{1,30})?:?=[ \t]{0,4}[^"'`\n=;]{0,30}[[({]\s{0,20}$/;
const NAMED_CHARACTERS = 150;
/** What joins the strings of a list that has a name: `parts.join("")`. Linear: bounded. */
const METHOD = /(?<![\w$.])\$?([A-Za-z_]\w{0,60})(?:\.\w{1,20}\(\)){0,3}\.(?:join|concat|collect)\b(?:\([^()"'`\n]{0,20}(?:["'`]{2})?\))?/g;
/** The same with the list as an argument: `"".join(parts)`, `implode('', $parts)`, `table.concat(parts)`. Linear: bounded. */
const CALL = /(?:["'`]{2}\.)?(?<!\w)(?:[A-Za-z_]\w{0,30}\.){0,2}(?:[Jj]oin|[Cc]oncat|implode|paste0?)\((?:["'`]{2},[ \t]{0,4})?[@$]?(?:local\.)?([A-Za-z_]\w{0,60})(?:,[ \t]{0,4}[^()"'`\n]{0,20}(?:["'`]{2})?)?\)/g;
/** The same in PowerShell, and in Elixir's and F#'s pipes. Linear: bounded. */
const OPERATOR = /-join[ \t]{1,4}\$([A-Za-z_]\w{0,60})|\$([A-Za-z_]\w{0,60})[ \t]{1,4}-join\b(?:[ \t]{0,4}["']{2})?/g;
const USES = [METHOD, CALL, OPERATOR];
/** Any word of those, for a quick look. */
const named_lists_JOINER = /join|concat|implode|paste|collect/i;
const KEY = 32;
/** Base64 of a key, of which a key is a part, twice encoded. */
const MIN_ENCODED = 43;
const MAX_ENCODED = 200;
const MAX_USES = 1_000;
/** What stands between the letters of a list, also where quotes and line ends are escaped. */
const BETWEEN = /\\+[nrt]|[\\"'`\s,]+/g;
/** Whether the strings of a list are a key or what encodes one, once they are joined. */
function isKey(joined) {
    if (joined.length === KEY)
        return looksDrawn(joined);
    if (joined.length < MIN_ENCODED || joined.length > MAX_ENCODED)
        return false;
    return maySayText(joined, { start: 0, end: joined.length });
}
/** The strings of a list, whose quotes may be escaped, where together they may encode a key. */
function joinedStrings(text, { start, end }) {
    if (end - start > 4 * MAX_ENCODED)
        return undefined;
    const joined = text.slice(start, end).replace(BETWEEN, '');
    return isKey(joined) ? joined : undefined;
}
/** Whether a list may be joined by its name somewhere. */
function mayBeJoinedByName(text, list) {
    return joinedStrings(text, list) !== undefined;
}
/** Whether a text holds a word that joins. */
function mayJoinNames(text) {
    return named_lists_JOINER.test(text);
}
function namedLists(text, written) {
    const lists = new Map();
    for (const list of written) {
        const joined = joinedStrings(text, list);
        if (joined === undefined)
            continue;
        const before = text.slice(Math.max(0, list.start - NAMED_CHARACTERS), list.start);
        const name = named_lists_NAMED.exec(before)?.[1];
        const span = { start: list.start + 1, end: list.end - 1 };
        if (name !== undefined)
            lists.set(name, { span, joined });
    }
    return lists;
}
/** What joins a list becomes its strings; the list itself becomes one string, whose name may say more. */
function changesIn(text, lists) {
    const changes = [];
    const used = new Set();
    for (const match of USES.flatMap((use) => Array.from(text.matchAll(use)))) {
        const list = lists.get(match[1] ?? match[2] ?? '');
        if (list === undefined || used.size >= MAX_USES)
            continue;
        used.add(list);
        const span = { start: match.index, end: match.index + match[0].length };
        changes.push({ span, text: `"${list.joined}"`, origin: list.span });
    }
    for (const list of used)
        changes.push(...jointsIn(text, list));
    return changes.sort((a, b) => a.span.start - b.span.start);
}
function jointsIn(text, { span }) {
    return Array.from(text.slice(span.start, span.end).matchAll(JOINT), ({ 0: joint, index }) => {
        const start = span.start + index;
        return { span: { start, end: start + joint.length }, text: '' };
    });
}
/** Puts the strings of a list where its name is joined: `parts = ["…", "…"]`, `key = "".join(parts)`. */
function readNamedLists(text, literals) {
    const edits = new Edits(text);
    const lists = mayJoinNames(text)
        ? namedLists(text, literals.lists)
        : new Map();
    let readUpTo = 0;
    for (const { span, ...rest } of lists.size === 0 ? [] : changesIn(text, lists)) {
        if (span.start < readUpTo)
            continue;
        readUpTo = span.end;
        edits.put(span, { ...rest, kind: 'joined literals' });
    }
    edits.mayHoldMore = true;
    return edits;
}

;// CONCATENATED MODULE: ./src/keys/decoding/parts.ts
/** A key has this many characters; other sums of parts are not looked at. */
const SUM = 32;
/** A part of a draw has letters of both cases; a name of few words has few capitals. */
function looksLikePart(text) {
    return /[a-z]/.test(text) && /[A-Z].*[A-Z]/.test(text);
}
/** A word inside of a name of words, `getContentType`. Linear: one class, then another. */
const WORD = /[A-Z]?[a-z]{3,}/g;
/**
 * Whether half of a part is no words either, as of one of those of a key has to be. Of draws of 16
 * characters 5 % are not, so that two halves that are joined are lost 23 times in 10,000.
 */
function looksDrawnInPart(text) {
    return looksLikePart(text) && 2 * text.replace(WORD, '').length >= text.length;
}
/** A quote that is an escape by number or name. */
const ESCAPED_QUOTE = '&(?:amp;){0,3}(?:quot|apos|#3[49]|#x2[27]);|%(?:25){0,3}2[27]|\\\\{1,8}(?:x|u00)2[27]';
/** A literal that may be a part of a key, also where the quotes are escaped. Linear: bounded. */
const LITERAL = new RegExp(`(?:["'\`]|${ESCAPED_QUOTE})([A-Za-z0-9]{8,24})(?:\\\\{0,8}["'\`]|${ESCAPED_QUOTE})`, 'g');
/** What stands before it where it is given to a name, and where it is appended to one. Linear: bounded. */
const GIVEN = /=[ \t]{0,4}\\{0,8}$/;
const APPENDED = /(?:[+.&~]=|<<|(?:push_str|append|concat)\(|[\w \t.][+.&~])[ \t]{0,4}\\{0,8}$/;
const parts_BEFORE_CHARACTERS = 24;
/** Looks at all literals of a text once. */
function writtenParts(text) {
    const given = [];
    const appended = [];
    let isAnyDrawn = false;
    for (const { 0: match, 1: part = '', index } of text.matchAll(LITERAL)) {
        if (!looksLikePart(part))
            continue;
        isAnyDrawn ||= looksDrawnInPart(part);
        const before = text.slice(Math.max(0, index - parts_BEFORE_CHARACTERS), index);
        if (GIVEN.test(before))
            given.push(part);
        if (APPENDED.test(before)) {
            appended.push({ start: index, end: index + match.length });
        }
    }
    return { given, appended, isAnyDrawn };
}
/** Whether two to four of the parts that names are given, one of them no name of words, are as long as a key together. */
function maySumUp({ given: parts }) {
    const lengths = [...new Set(parts.map((part) => part.length))];
    const drawn = new Set(parts.filter(looksDrawnInPart).map((part) => part.length));
    const sums = (rest, pieces) => rest === 0 ||
        (pieces > 0 && lengths.some((length) => length <= rest && sums(rest - length, pieces - 1)));
    return [...drawn].some((length) => parts.length > 1 && sums(SUM - length, 3));
}

;// CONCATENATED MODULE: ./src/keys/decoding/long-runs.ts
/**
 * Calls `visit` with each run of some units that is long enough; it says up to where it has seen the
 * text. One look in as many units as a run has at least finds them all: linear, and mostly far less
 * than the length of the text.
 */
function visitLongRuns(text, { units, min }, visit) {
    let from = 0;
    for (let probe = min - 1; probe < text.length; probe = from + min - 1) {
        if (units[text.charCodeAt(probe)] !== 1) {
            from = probe + 1;
            continue;
        }
        let start = probe;
        while (start > from && units[text.charCodeAt(start - 1)] === 1)
            start -= 1;
        let end = probe + 1;
        while (end < text.length && units[text.charCodeAt(end)] === 1)
            end += 1;
        from = end - start < min ? end : visit({ start, end });
    }
}

;// CONCATENATED MODULE: ./src/keys/decoding/appended.ts


/**
 * A literal that a name is given, or that is appended to it: `k := "a"`, `k += "b"`, `$k .= "b"`,
 * `k = k & "b"`, `k.push_str("b")`. Linear: bounded, and a name starts where no other one goes on.
 */
const STATEMENT = /(?<![\w$.>-])((?:\$?[A-Za-z_]\w{0,60})(?:(?:\.|->)[A-Za-z_]\w{0,60}){0,3})(?:[ \t]{0,2}:[ \t]{0,2}&?\w{1,20})?[ \t]{0,4}(\+=|\.{1,2}=|&=|~=|<<|\.(?:push_str|append|concat)\(|:?=[ \t]{0,4}(?:\1[ \t]{0,4}(?:\+|\.{1,2}|&|~)|[\w:. ]{1,24}\()?)[ \t]{0,4}(["'`])([A-Za-z0-9]{0,31})\3/g;
/** What gives a name its first literal. */
const FIRST = /^:?=[ \t]*(?:[\w:. ]+\()?$/;
const MAX_KEYS = 1_000;
/** How far behind its first literal a name is appended to. */
const MAX_DISTANCE = 4_096;
/** Whether a piece is of a length that is looked at as a part. */
function isLong(text) {
    return text.length >= 8 && text.length <= 24;
}
/** The names of a text and what they are given. */
class Names {
    #byName = new Map();
    all = [];
    give(name, first, text) {
        const isDrawn = isLong(text) && looksDrawnInPart(text);
        const grown = { first, origin: first, text, isDrawn, isPut: false };
        this.#byName.set(name, grown);
        this.all.push(grown);
    }
    append(name, origin, text) {
        const grown = this.#byName.get(name);
        if (grown === undefined || grown.text.length > SUM)
            return;
        if (origin.start > grown.first.start + MAX_DISTANCE)
            return;
        if (grown.text === '')
            grown.origin = origin;
        grown.text += text;
        grown.isDrawn ||= isLong(text) && looksDrawnInPart(text);
        grown.isPut ||= isLong(text) && looksLikePart(text);
    }
}
function namesOf(text) {
    const names = new Names();
    for (const match of text.matchAll(STATEMENT)) {
        const [{ length }, name = '', operator = '', , part = ''] = match;
        const end = match.index + length - 1;
        const span = { start: end - part.length, end };
        if (FIRST.test(operator))
            names.give(name, span, part);
        else
            names.append(name, span, part);
    }
    return names;
}
/** Puts together, in its first literal, what is appended to a name: `key = "…"`, `key += "…"`. */
function readAppended(text, literals) {
    const edits = new Edits(text);
    if (literals.parts.appended.length === 0)
        return edits;
    for (const { first, origin, text: joined, isDrawn, isPut } of namesOf(text).all) {
        if (!isDrawn || !isPut || joined.length !== SUM)
            continue;
        edits.put(first, { text: joined, kind: 'joined literals', origin });
        if (edits.count >= MAX_KEYS)
            break;
    }
    return edits;
}

;// CONCATENATED MODULE: ./src/keys/decoding/code-rows.ts

const code_rows_ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const code_rows_DIGITS = tableOf('0123456789');
const code_rows_WORD = tableOf(`${code_rows_ALPHANUMERIC}_`);
const BEFORE_NUMBER = tableOf(`${code_rows_ALPHANUMERIC}_.-`);
const BEHIND_NUMBER = tableOf(`${code_rows_ALPHANUMERIC}_.`);
const BLANKS = tableOf(' \t\r\n');
const LETTER_X = tableOf('xX');
const COMMA = 44;
const ZERO = 48;
const PAIR_MARKS = tableOf(' :');
function skipBlanks(text, offset) {
    let next = offset;
    while (BLANKS[text.charCodeAt(next)] === 1)
        next += 1;
    return next;
}
/** Codes as decimal or hexadecimal numbers with commas between them: `0x4d, 77, 105`. */
class Numbers {
    min = 32;
    code = 0;
    end = 0;
    read(text, offset) {
        const first = text.charCodeAt(offset);
        if (code_rows_DIGITS[first] !== 1 || BEFORE_NUMBER[text.charCodeAt(offset - 1)] === 1)
            return false;
        const isHex = first === ZERO && LETTER_X[text.charCodeAt(offset + 1)] === 1;
        return isHex ? this.#take(text, offset + 2, code_rows_HEXADECIMAL) : this.#take(text, offset, DECIMAL);
    }
    #take(text, first, { base, maxDigits }) {
        this.code = 0;
        this.end = first;
        for (; this.end < first + maxDigits; this.end += 1) {
            const value = hexAt(text, this.end, 1);
            if (value < 0 || value >= base)
                break;
            this.code = this.code * base + value;
        }
        return this.end >= first + 2 && BEHIND_NUMBER[text.charCodeAt(this.end)] !== 1;
    }
    nextCode(text, offset) {
        const comma = skipBlanks(text, offset);
        return text.charCodeAt(comma) === COMMA ? skipBlanks(text, comma + 1) : -1;
    }
}
const code_rows_HEXADECIMAL = { base: 16, maxDigits: 2 };
const DECIMAL = { base: 10, maxDigits: 3 };
/** Pairs of hexadecimal digits with a blank or colon between them, as dumps have them. */
class Pairs {
    min = 32;
    code = 0;
    end = 0;
    read(text, offset) {
        this.end = offset + 2;
        this.code = hexAt(text, offset, 2);
        if (this.code < 0 || code_rows_WORD[text.charCodeAt(this.end)] === 1)
            return false;
        return code_rows_WORD[text.charCodeAt(offset - 1)] !== 1;
    }
    nextCode(text, offset) {
        return PAIR_MARKS[text.charCodeAt(offset)] === 1 ? offset + 1 : -1;
    }
}
const NUMBERS = new Numbers();
const PAIRS = new Pairs();
const MAX_CODE = 126;
/** A printable character or a line end. */
function isTextCode(code) {
    return (code >= 32 && code <= MAX_CODE) || code === 10 || code === 13;
}
function rowAt(text, start, reader) {
    let count = 0;
    let isText = true;
    let end = start;
    for (let at = start; at >= 0 && reader.read(text, at); at = reader.nextCode(text, end)) {
        isText &&= isTextCode(reader.code);
        count += 1;
        end = reader.end;
    }
    return count === 0 ? undefined : { start, end, count, isText };
}
/** The rows of codes that write text, if they are long enough. One pass, linear. */
function* textRowsIn(text, reader) {
    for (let at = 0; at < text.length;) {
        const row = rowAt(text, at, reader);
        if (row?.isText === true && row.count >= reader.min)
            yield row;
        at = row?.end ?? at + 1;
    }
}
/** What a row of codes writes. */
function rowText(text, { start, end }, reader) {
    let written = '';
    let at = start;
    while (at >= 0 && at < end && reader.read(text, at)) {
        written += String.fromCharCode(reader.code);
        at = reader.nextCode(text, reader.end);
    }
    return written;
}

;// CONCATENATED MODULE: ./src/keys/decoding/codes.ts





/** A call for each code: `chr(77) . chr(73)`, `CHAR(77)||CHAR(73)`, `[char]77+[char]73`. Linear: bounded. */
const CALLS = {
    member: /(?:\[char\]|(?:chrw?|char|unichr)\$?\(\s?)(?:0x[0-9a-f]{2}|\d{2,3})(?:\s?\))?/gi,
    joint: /^\s?(?:[.+&,~]|\|\|)\s?$/,
    // A part of the key may be written otherwise.
    min: 8,
};
const NUMBER = /0[xX][0-9A-Fa-f]{2}|\d{2,3}/g;
/** What all names of such functions have: lists of numbers are mostly without. */
const CALLED = /ch/i;
function* writtenInRows(text, reader) {
    for (const { start, end } of textRowsIn(text, reader))
        yield { start, end, text: rowText(text, { start, end }, reader) };
}
function* writtenInCalls(text) {
    if (!CALLED.test(text))
        return;
    for (const { start, end } of sequencesIn(text, CALLS)) {
        const codes = Array.from(text.slice(start, end).matchAll(NUMBER), ([digits]) => Number(digits));
        if (codes.every(isTextCode))
            yield { start, end, text: codes.map((code) => String.fromCharCode(code)).join('') };
    }
}
const BLANK = ' \t\r\n';
const HEX = '0123456789abcdefABCDEF';
function codes_form(units, rest) {
    return { units: tableOf(units), escapedUnits: tableOf(`${units}\\nrt`), ...rest };
}
const FORMS = [
    codes_form(`${HEX}xX,${BLANK}`, {
        min: NUMBERS.min * 3 - 1,
        written: (text) => writtenInRows(text, NUMBERS),
    }),
    codes_form(`${HEX}: `, { min: PAIRS.min * 3 - 1, written: (text) => writtenInRows(text, PAIRS) }),
    codes_form(`${HEX}xXunichrwaUNICHRWA()[]$.+&,~|${BLANK}`, {
        min: CALLS.min * 7,
        written: writtenInCalls,
    }),
];
function readForm(text, { units, min, written }) {
    const edits = new Edits(text);
    visitLongRuns(text, { units, min }, (run) => {
        for (const { start, end, text: said } of written(text.slice(run.start, run.end)))
            edits.replace({ start: run.start + start, end: run.start + end }, said, 'character codes');
        return run.end;
    });
    edits.mayHoldMore = true;
    return edits;
}
/** Reads lists of character codes: `String.fromCharCode(77, 73, …)`, `bytes([0x4d, …])`, `chr(77) . chr(73)`. */
const CODE_READERS = FORMS.map((each) => (text) => readForm(text, each));
/** What ends a code, and how many codes end in a text that may hold a key. */
const CODE_END = /\d[),: ]|[A-Fa-f][,: ]|\]\d/g;
const MIN_ENDS = 7;
function hasCodeEnds(run) {
    return (run.match(CODE_END) ?? []).length >= MIN_ENDS;
}
/** Stretches that may be codes of text. */
function codeRunsIn(text) {
    const runs = [];
    for (const form of FORMS) {
        visitLongRuns(text, { units: form.escapedUnits, min: form.min }, (run) => {
            if (mayBeCodes(text.slice(run.start, run.end), form))
                runs.push(run);
            return run.end;
        });
    }
    return runs;
}
/** Whether a run writes text, now or once its line ends are no longer escaped: most lists of bytes do not. */
function mayBeCodes(run, { units, min, written }) {
    if (run.includes('\\'))
        return hasCodeEnds(run);
    let isAny = false;
    visitLongRuns(run, { units, min }, ({ start, end }) => {
        const [first] = written(run.slice(start, end));
        isAny ||= first !== undefined;
        return isAny ? run.length : end;
    });
    return isAny;
}

;// CONCATENATED MODULE: ./src/keys/decoding/backslash.ts

const backslash_BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** The first unit at or behind an offset that is no backslash. */
function skipBackslashes(text, offset) {
    let next = offset;
    while (text.charCodeAt(next) === backslash_BACKSLASH)
        next += 1;
    return next;
}
/** Behind backslashes: a blank that is escaped, `\n`. */
const ESCAPED_BLANKS = tableOf('nrt');
/** Whether a unit is the letter of an escaped blank. */
function isEscapedBlank(text, offset) {
    return ESCAPED_BLANKS[text.charCodeAt(offset)] === 1 && text.charCodeAt(offset - 1) === backslash_BACKSLASH;
}
/** What a letter or mark behind a backslash stands for, in any of JSON, C, Python, JavaScript, shell; by its unit. */
const SINGLE = [];
for (const mark of '"\'`/')
    SINGLE[mark.charCodeAt(0)] = mark;
for (const letter of 'bfva')
    SINGLE[letter.charCodeAt(0)] = ' ';
for (const pair of ['n\n', 'r\r', 't\t'])
    SINGLE[pair.charCodeAt(0)] = pair.charAt(1);
/** How many hexadecimal digits follow a letter: `\x3d`, `\u003d`, `\U0000003d`; by its unit. */
const backslash_DIGITS = [];
for (const [letter, count] of [['x', 2], ['u', 4], ['U', 8]]) {
    backslash_DIGITS[letter.charCodeAt(0)] = count;
} // prettier-ignore
function numbered(text, offset) {
    if (text.startsWith('u{', offset))
        return inBraces(text, offset + 2);
    const count = backslash_DIGITS[text.charCodeAt(offset)];
    if (count === undefined)
        return octal(text, offset);
    const character = characterOf(hexAt(text, offset + 1, count));
    return character === undefined
        ? undefined
        : { end: offset + 1 + count, text: character, kind: 'escapes' };
}
/** `\u{1F511}`: one to six digits. */
function inBraces(text, offset) {
    const close = text.slice(offset, offset + 7).indexOf('}');
    if (close < 1)
        return undefined;
    const character = characterOf(hexAt(text, offset, close));
    return character === undefined
        ? undefined
        : { end: offset + close + 1, text: character, kind: 'escapes' };
}
function octalDigit(text, offset) {
    const digit = text.charCodeAt(offset) - 48;
    return digit >= 0 && digit < 8 ? digit : Number.NaN;
}
/** Three octal digits. Fewer are references to groups more often than characters. */
function octal(text, offset) {
    const high = octalDigit(text, offset);
    const code = high * 64 + octalDigit(text, offset + 1) * 8 + octalDigit(text, offset + 2);
    const character = code < 256 ? characterOf(code) : undefined;
    return character === undefined
        ? undefined
        : { end: offset + 3, text: character, kind: 'escapes' };
}
/** A line that goes on: the backslash, the line end and how far the next line is indented. */
function continuation(text, offset) {
    let end = offset;
    if (text.charCodeAt(end) === CARRIAGE_RETURN)
        end += 1;
    if (text.charCodeAt(end) !== LINE_FEED)
        return undefined;
    end += 1;
    while (text.charAt(end) === ' ' || text.charAt(end) === '\t')
        end += 1;
    return { end, text: '', kind: 'continued line' };
}
/**
 * The escape that starts with the backslash at an offset. Each level of JSON in JSON doubles the
 * backslashes: all of them are taken at once, whatever the number of levels.
 */
function backslashAt(text, offset) {
    const next = skipBackslashes(text, offset + 1);
    const single = SINGLE[text.charCodeAt(next)];
    if (single !== undefined)
        return { end: next + 1, text: single, kind: 'escapes' };
    const found = numbered(text, next) ?? continuation(text, next);
    if (found !== undefined || next === offset + 1)
        return found;
    return { end: next, text: '\\', kind: 'escapes', isMark: true };
}

;// CONCATENATED MODULE: ./src/keys/decoding/finder.ts

/** How many units are looked at one by one before the engine's own search is asked, which takes a while to begin. */
const NEAR = 24;
function classOf(characters) {
    const units = Array.from(characters, (character) => character.charCodeAt(0));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
/** Finds some units in a text: fast where they are rare, and not slow where they are not. */
class Finder {
    /** 1 for each of the units. */
    table;
    /** Any of the units. Linear: one class. */
    #pattern;
    constructor(characters) {
        this.table = tableOf(characters);
        this.#pattern = new RegExp(`[${classOf(characters)}]`, 'g');
    }
    /** Where the next of the units stands, at an offset or behind it; the length of the text where there is none. */
    next(text, from) {
        const near = Math.min(text.length, from + NEAR);
        for (let offset = from; offset < near; offset += 1) {
            if (this.table[text.charCodeAt(offset)] === 1)
                return offset;
        }
        if (near === text.length)
            return near;
        this.#pattern.lastIndex = near;
        return this.#pattern.test(text) ? this.#pattern.lastIndex - 1 : text.length;
    }
}

;// CONCATENATED MODULE: ./src/keys/decoding/hidden.ts
/**
 * Characters that nobody sees: soft hyphen, joiners and other marks of no width, direction marks, the
 * byte order mark.
 */
const INVISIBLE = '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e' +
    '\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff';
const AS_UNITS = new Set(Array.from(INVISIBLE, (character) => character.charCodeAt(0)));
/** The same as the bytes of UTF-8, each read as one character: so they stand behind percent escapes. */
const AS_BYTES = new Set(Array.from(INVISIBLE, (character) => Buffer.from(character, 'utf8').toString('latin1')));
/** Units with which something hidden may start. */
const HIDDEN_STARTS = [
    ...new Set([
        ...Array.from(INVISIBLE),
        ...Array.from(AS_BYTES, (bytes) => bytes.charAt(0)),
        '\u001b',
    ]),
].join('');
/** All units of which something hidden is made. */
const HIDDEN_UNITS = `${HIDDEN_STARTS}${Array.from(AS_BYTES).join('')}`;
/** What colours the output of a terminal. Linear: one bounded class. */
const COLOUR = /^\[[\d;]{0,30}[mK]/;
/** The hidden characters at an offset. */
function hiddenAt(text, offset) {
    const length = hiddenLength(text, offset);
    return length === 0 ? undefined : { end: offset + length, text: '', kind: 'hidden characters' };
}
function hiddenLength(text, offset) {
    const unit = text.charCodeAt(offset);
    if (unit === 27)
        return colourLength(text, offset);
    if (AS_UNITS.has(unit))
        return 1;
    // All of them have a second byte up to 0xbf; letters of Latin scripts in Latin-1 mostly have not.
    if (text.charCodeAt(offset + 1) > 0xbf)
        return 0;
    if (AS_BYTES.has(text.slice(offset, offset + 2)))
        return 2;
    return AS_BYTES.has(text.slice(offset, offset + 3)) ? 3 : 0;
}
function colourLength(text, offset) {
    const colour = COLOUR.exec(text.slice(offset + 1, offset + 35));
    return colour === null ? 0 : 1 + colour[0].length;
}

;// CONCATENATED MODULE: ./src/keys/decoding/escapes.ts





const STARTS = new Finder(`\\%&${HIDDEN_STARTS}`);
const STARTS_QUOTED = new Finder(`=\\%&${HIDDEN_STARTS}`);
function escapeAt(text, offset) {
    switch (text.charAt(offset)) {
        case '\\':
            return backslashAt(text, offset);
        case '%':
            return percentAt(text, offset);
        case '&':
            return entityAt(text, offset);
        case '=':
            return quotedPrintableAt(text, offset);
        default:
            return hiddenAt(text, offset);
    }
}
/** Whether an escape may begin with what was read, or go over what was taken out. */
function beginsMore({ text, isMark }, starts) {
    return text === '' || (starts[text.charCodeAt(0)] === 1 && isMark !== true);
}
/**
 * Reads escapes of single characters: `\u003d`, `\x3d`, `\075`, `\n`, `\"`, a backslash at a line end,
 * `%3D`, `&equals;`, `&#61;`, `=3D`, and takes out characters that nobody sees. One pass, linear.
 */
function readEscapes(text) {
    const edits = new Edits(text);
    const starts = isQuotedPrintable(text) ? STARTS_QUOTED : STARTS;
    let offset = starts.next(text, 0);
    while (offset < text.length) {
        const escape = escapeAt(text, offset);
        if (escape !== undefined) {
            edits.replace({ start: offset, end: escape.end }, escape.text, escape.kind);
            edits.mayHoldMore ||= beginsMore(escape, starts.table);
        }
        offset = starts.next(text, escape?.end ?? offset + 1);
    }
    return edits;
}

;// CONCATENATED MODULE: ./src/keys/decoding/literals.ts



const QUOTES = new Finder('"\'`');
/** What may stand at the edge of a piece of a key, or of what encodes one. */
const INNER = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-%&\\');
const literals_BLANKS = tableOf(' \t\r\n');
/** What joins two literals, the longest first, in the languages that people write. */
const OPERATORS = [
    ').append(', '.append(', '.concat(', '.plus(', '.Append(', ').Append(', '&', '++', '+', '||', '..', '.', '<>', '<<', '~', '^', '\\',
]; // prettier-ignore
/** What may follow the quote and the blanks where something is joined: an operator, a quote, a prefix. */
const OPERATOR_OR_QUOTE = tableOf(`${OPERATORS.map((operator) => operator.charAt(0)).join('')}"'\`fFbBrRuUL@$`);
/** The letters before a literal: Python's `f""`, `rb""`, C's `L""`, `u8""`. Linear: bounded. */
const PREFIX = /^(?:[fFbBrRuUL]{1,2}|u8|@|\$)?["'`]/;
/** What stands before a line end where the statement goes on: in Visual Basic, in PowerShell. */
const CONTINUATIONS = tableOf('_`');
const LINE_ENDS = tableOf('\r\n');
/** The first unit at or behind an offset that is no blank, nor what makes a line go on. */
function literals_skipBlanks(text, offset) {
    let next = offset;
    for (;;) {
        const unit = text.charCodeAt(next);
        const isBlank = literals_BLANKS[unit] === 1 ||
            (CONTINUATIONS[unit] === 1 && LINE_ENDS[text.charCodeAt(next + 1)] === 1);
        if (!isBlank)
            return next;
        next += 1;
    }
}
/** How long the operator is that stands at an offset; 0 where there is none. */
function operatorLength(text, offset) {
    return OPERATORS.find((each) => text.startsWith(each, offset))?.length ?? 0;
}
/** Where the literal begins, behind its quote, that an operator or nothing at an offset joins; else -1. */
function literalBehind(text, offset) {
    const behind = literals_skipBlanks(text, offset + operatorLength(text, offset));
    if (OPERATOR_OR_QUOTE[text.charCodeAt(behind)] !== 1)
        return -1;
    const prefix = PREFIX.exec(text.slice(behind, behind + 4))?.[0];
    return prefix === undefined ? -1 : behind + prefix.length;
}
/** Where the literal begins, behind its quote, that is joined to the one whose quote closes at an offset; else -1. */
function joinedAt(text, offset) {
    const next = literals_skipBlanks(text, offset + 1);
    return OPERATOR_OR_QUOTE[text.charCodeAt(next)] === 1 ? literalBehind(text, next) : -1;
}
/** Where the next string of a list begins, where each is a line: the cells of a notebook. */
function nextCellLine(text, offset) {
    if (text.charAt(offset + 1) !== ',')
        return -1;
    const next = literals_skipBlanks(text, offset + 2);
    return text.charAt(next) === '"' ? next + 1 : -1;
}
/** Whether what stands at an offset may be part of a key, or of what encodes one. */
function isInner(text, offset) {
    return INNER[text.charCodeAt(offset)] === 1;
}
function jointEnd(text, offset) {
    if (text.charAt(offset - 1) === '\n')
        return nextCellLine(text, offset);
    if (!isInner(text, offset - 1))
        return -1;
    const end = joinedAt(text, offset);
    return isInner(text, end) ? end : -1;
}
/**
 * Takes out what stands between the parts of one string: `"abc" + "def"`, `"abc" "def"`, `'abc' . 'def'`,
 * and between the lines of a cell of a notebook. One pass, linear: blanks are looked at from the quote
 * before them only.
 */
function readLiterals(text) {
    const edits = new Edits(text);
    let offset = QUOTES.next(text, 1);
    while (offset < text.length) {
        const end = jointEnd(text, offset);
        if (end >= 0)
            edits.replace({ start: offset, end }, '', 'joined literals');
        offset = QUOTES.next(text, end >= 0 ? end : offset + 1);
    }
    edits.mayHoldMore = true;
    return edits;
}

;// CONCATENATED MODULE: ./src/keys/decoding/reading.ts
/** A text as it is. */
function originalReading(text) {
    return { text, origin: (span) => span, isChanged: () => false, how: () => [] };
}
/** What the edits make of a reading. */
function editedReading(base, edits) {
    return {
        text: edits.text(),
        origin: (span) => base.origin(edits.sourceOf(span)),
        isChanged: (span) => edits.isNear(span),
        how: (span) => [...new Set([...base.how(edits.sourceOf(span)), ...edits.kindsIn(span)])],
    };
}

;// CONCATENATED MODULE: ./src/keys/decoding/runs.ts





/** Base64 of 32 characters without padding: nothing shorter holds a key. */
const MIN_RUN = 43;
/** 32 bytes in hexadecimal digits. */
const MIN_HEX = 64;
const HEX_DIGITS = tableOf('0123456789abcdefABCDEF');
/** Whether a stretch is pairs of hexadecimal digits and nothing else. */
function isHex(text, { start, end }) {
    if ((end - start) % 2 !== 0)
        return false;
    for (let offset = start; offset < end; offset += 1) {
        if (HEX_DIGITS[text.charCodeAt(offset)] !== 1)
            return false;
    }
    return true;
}
/** Hexadecimal digits alone, behind `0x` at most. */
function hexOf(text, { start, end }) {
    const isMarked = text.charAt(start) === '0' && 'xX'.includes(text.charAt(start + 1));
    const digits = { start: isMarked ? start + 2 : start, end };
    if (end - start < MIN_HEX || !isHex(text, digits))
        return undefined;
    const decoded = textOfBytes(Buffer.from(text.slice(digits.start, end), 'hex'));
    return decoded === undefined ? undefined : { end, text: decoded };
}
/** The scheme of HTTP in which a name stands before the secret (RFC 7617), and that name. Linear: one class. */
const BASIC = 'basic ';
/** How near Mistral's host must be named for the secret to be Mistral's. */
const HOST_CHARACTERS = 600;
const USER = /^[^:\s]+:(?=.)/;
function blank(text) {
    return ' '.repeat(text.length);
}
/** At Mistral's host neither the scheme nor the name says anything of the secret: what stands before them does. */
function replaceBasic(edits, run, text) {
    const scheme = { start: run.start - BASIC.length, end: run.start };
    edits.replace(scheme, blank(BASIC), 'base64');
    replaceDigits(edits, run, { text: text.replace(USER, blank), kind: 'base64' });
}
/** Every four digits are three bytes, but for the last: kept apart they tell where each byte stands. */
function replaceDigits(edits, { start, end }, { text, kind }) {
    const groups = Math.floor(text.length / 3);
    const rest = end - start - groups * 4;
    const isEven = kind === 'base64' && groups > 0 && rest >= 0 && rest <= 4;
    const split = isEven ? groups * 3 : 0;
    const middle = isEven ? start + groups * 4 : start;
    if (isEven)
        edits.replace({ start, end: middle }, text.slice(0, split), kind);
    if (middle < end)
        edits.replace({ start: middle, end }, text.slice(split), kind);
}
/** A text of several lines begins on a line of its own, as it would where it is not encoded. */
function replaceRun(edits, run, said) {
    const { text, kind } = said;
    if (text.includes('\n'))
        edits.replace({ start: run.start, end: run.start }, '\n', kind);
    replaceDigits(edits, run, said);
}
/** The end of a name that says how its value is encoded: `api_key_hex = `, `"mistralKeyB64": "`. Linear: bounded. */
const NAMED_ENCODING = /(?<=\w)(?:[_.-]?(?:hex|base64|b64)|[_.-]enc(?:oded)?)(?=["'`]?[ \t]{0,8}(?::=|=>|[:=])[ \t]{0,8}["'`]?$)/i;
const runs_NAMED_CHARACTERS = 32;
/** The end of the name before a run that says how that is encoded. */
function namedEncoding(text, { start }) {
    const from = Math.max(0, start - runs_NAMED_CHARACTERS);
    const match = NAMED_ENCODING.exec(text.slice(from, start));
    if (match === null)
        return undefined;
    return { start: from + match.index, end: from + match.index + match[0].length };
}
/** Reads the runs of one text. */
class Runs {
    #text;
    #base64;
    edits;
    /** Up to where runs have been replaced. */
    #readUpTo = 0;
    constructor(text) {
        this.#text = text;
        this.#base64 = new Base64(text);
        this.edits = new Edits(text);
    }
    #decoded(run) {
        const hex = hexOf(this.#text, run);
        if (hex !== undefined)
            return { ...hex, kind: 'hex' };
        const text = this.#base64.at(run);
        return text === undefined ? undefined : { ...text, kind: 'base64' };
    }
    #isBasicOfMistral({ start, end }) {
        const before = this.#text.slice(Math.max(0, start - BASIC.length), start);
        if (before.toLowerCase() !== BASIC)
            return false;
        const around = this.#text.slice(Math.max(0, start - HOST_CHARACTERS), end + HOST_CHARACTERS);
        return around.includes('mistral.ai');
    }
    /** What is decoded has the name of the decoded value. */
    #forgetEncoding(run, kind) {
        const named = namedEncoding(this.#text, run);
        if (named !== undefined && named.start >= this.#readUpTo)
            this.edits.replace(named, '', kind);
    }
    /** Reads a run; says up to where the text has been seen with it. */
    read(run) {
        const found = this.#decoded(run);
        if (found === undefined)
            return run.end;
        const span = { start: run.start, end: found.end };
        this.#forgetEncoding(run, found.kind);
        this.#readUpTo = found.end;
        if (this.#isBasicOfMistral(run))
            replaceBasic(this.edits, span, found.text);
        else
            replaceRun(this.edits, span, found);
        return found.end;
    }
}
/**
 * Reads base64, in either alphabet, with or without padding, also over several lines, and hexadecimal
 * digits, where they decode to text.
 */
function readRuns(text) {
    const runs = new Runs(text);
    visitLongRuns(text, { units: DIGITS_64, min: MIN_RUN }, (run) => runs.read(run));
    runs.edits.mayHoldMore = true;
    return runs.edits;
}

;// CONCATENATED MODULE: ./src/keys/decoding/digit-runs.ts



/**
 * What is asked of a run of digits that may be a draw or encode one. A draw of 32 with fewer than four capitals is
 * given up by the heuristics too; base64 of text has more of them, and in hexadecimal every second digit is a number.
 */
const MIN_LENGTH = 32;
const MIN_CAPITALS = 4;
const MIN_NUMBERS = 16;
/** How far back a run is counted: more says nothing new. */
const MAX_BACK = 128;
/** What begins an escape, which may stand for a digit. */
const ESCAPES = tableOf('\\%&');
const CAPITALS = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const digit_runs_NUMBERS = tableOf('0123456789');
/** Whether digits, of which some are capitals and numbers, may be a draw, or encode one. */
function mayBeDrawn(digits, capitals, numbers) {
    return digits >= MIN_LENGTH && (capitals >= MIN_CAPITALS || numbers >= MIN_NUMBERS);
}
/** Counts digits that stand in a row. */
class DigitRun {
    #length = 0;
    #capitals = 0;
    #numbers = 0;
    add(unit) {
        this.#length += 1;
        this.#capitals += CAPITALS[unit] ?? 0;
        this.#numbers += digit_runs_NUMBERS[unit] ?? 0;
    }
    get mayBeDrawn() {
        return mayBeDrawn(this.#length, this.#capitals, this.#numbers);
    }
    /** Begins again behind what is no digit. */
    clear() {
        this.#length = 0;
        this.#capitals = 0;
        this.#numbers = 0;
    }
    /** The digits before an offset. */
    addBefore(text, offset) {
        const limit = Math.max(0, offset - MAX_BACK);
        for (let at = offset - 1; at >= limit; at -= 1) {
            const unit = text.charCodeAt(at);
            if (DIGITS_64[unit] !== 1)
                return;
            this.add(unit);
        }
    }
}
/**
 * Follows the literals that are joined from the one on whose quote closes at an offset. Linear: it ends behind what
 * it has read.
 */
function chainFrom(text, quote) {
    const run = new DigitRun();
    run.addBefore(text, quote);
    let end = quote;
    let mayBeDrawn = false;
    for (let at = joinedAt(text, end); isInner(text, at); at = joinedAt(text, end)) {
        const next = QUOTES.next(text, at);
        for (; at < next; at += 1) {
            const unit = text.charCodeAt(at);
            if (DIGITS_64[unit] === 1)
                run.add(unit);
            else
                run.clear();
            mayBeDrawn ||= run.mayBeDrawn || ESCAPES[unit] === 1;
        }
        end = next;
    }
    return { end, mayBeDrawn };
}

;// CONCATENATED MODULE: ./src/keys/decoding/near.ts


const near_BLANKS = tableOf(' \t\r\n');
/** Beside digits, what may stand in a key of pieces and escapes, and between its pieces. */
const near_NEAR = tableOf('"\'`\\%&#.+|~^<>@$=-_/\u001b');
for (const [unit, isDigit] of DIGITS_64.entries())
    if (isDigit === 1)
        near_NEAR[unit] = 1;
/** Beyond ASCII stand characters that nobody sees. */
const FIRST_HIDDEN = 128;
near_NEAR.fill(1, FIRST_HIDDEN);
const near_QUOTES = tableOf('"\'`');
const near_HEX = tableOf('0123456789abcdefABCDEF');
/** The last letters of what is called to join, and of what makes a code a character: `.append(`, `.concat(`, `chr(`. */
const near_CALLED = tableOf('dtsrwDTSRW$');
/** Before the bracket of a colour: `\x1b[`, `\033[`, `&#27;[`, `\u{1b}[`. */
const BEFORE_COLOUR = tableOf('\u001bbB3;}');
/** In a colour and at its ends: `[1;31m`. */
const COLOUR_BEFORE = tableOf('0123456789;[');
const COLOUR_BEHIND = tableOf('0123456789;mK');
const BEFORE_BRACE = tableOf('u$#');
const BEHIND_BRACE = tableOf('"\'`\\%& \t');
/** What stands before a comma of a list: the quote of a string, the last digit or letter of a code, its call, a blank that is escaped. */
const BEFORE_COMMA = tableOf('"\'`0123456789abcdefABCDEF);nrt');
/** What begins an entity, also where it is an escape itself: `&`, `\u0026#`, `%26`, `\046`. */
const ENTITY = /[&#]|26|46/;
const LONGEST_ENTITY = 16;
function isBehindEntity(text, at) {
    return ENTITY.test(text.slice(Math.max(0, at - LONGEST_ENTITY), at));
}
/** The last unit before an offset that is no blank. */
function unitBefore(text, offset) {
    let before = offset - 1;
    while (near_BLANKS[text.charCodeAt(before)] === 1)
        before -= 1;
    return text.charCodeAt(before);
}
function isPair(text, offset) {
    return near_HEX[text.charCodeAt(offset)] === 1 && near_HEX[text.charCodeAt(offset + 1)] === 1;
}
/** Marks that code is full of, which belong to a key only beside another one; by their unit. */
const GUARDS = [];
const guard = (mark, test) => void (GUARDS[mark.charCodeAt(0)] = test);
guard('(', (text, at) => near_CALLED[text.charCodeAt(at - 1)] === 1);
guard(')', (text, at) => text.charAt(at + 1) === '.' || near_HEX[unitBefore(text, at)] === 1);
guard('[', (text, at) => {
    const behind = text.charAt(at + 1);
    return BEFORE_COLOUR[text.charCodeAt(at - 1)] === 1 || behind === 'c' || behind === 'C';
});
guard(']', (text, at) => text.charAt(at - 1) === 'r' || text.charAt(at - 1) === 'R');
guard(',', (text, at) => BEFORE_COMMA[unitBefore(text, at)] === 1);
guard(':', (text, at) => isPair(text, at - 2) || isPair(text, at + 1));
guard(';', (text, at) => {
    const isInColour = COLOUR_BEFORE[text.charCodeAt(at - 1)] === 1 && COLOUR_BEHIND[text.charCodeAt(at + 1)] === 1;
    return isInColour || isBehindEntity(text, at);
});
guard('{', (text, at) => BEFORE_BRACE[text.charCodeAt(at - 1)] === 1 || BEHIND_BRACE[text.charCodeAt(at + 1)] === 1);
guard('}', (text, at) => {
    const before = text.charCodeAt(at - 1);
    if (near_QUOTES[before] === 1 || near_BLANKS[before] === 1 || near_HEX[before] === 1)
        return true;
    return text.charAt(at - 1) === ';' && isBehindEntity(text, at - 1);
});
/** Beside what may be hidden nothing tells what a mark belongs to. */
function isBesideHidden(text, offset) {
    return text.charCodeAt(offset - 1) >= FIRST_HIDDEN || text.charCodeAt(offset + 1) >= FIRST_HIDDEN;
}
/** Whether a unit may stand in a key of pieces and escapes, or between its pieces: by itself, or by what stands beside it. */
function isNear(text, offset, unit) {
    if (near_NEAR[unit] === 1)
        return true;
    const test = GUARDS[unit];
    return test !== undefined && (test(text, offset) || isBesideHidden(text, offset));
}

;// CONCATENATED MODULE: ./src/keys/decoding/stretches.ts





/** Whether one blank stands between two digits in hexadecimal, as in dumps. */
function isBetweenPairs(text, blank) {
    return near_HEX[text.charCodeAt(blank - 1)] === 1 && near_HEX[text.charCodeAt(blank + 1)] === 1;
}
const stretches_CAPITALS = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const stretches_NUMBERS = tableOf('0123456789');
/** What begins an escape that may stand for a capital, by the unit behind its mark: `\x41`, `%2541`, `&amp;#65;`. */
const stretches_ESCAPES = [];
stretches_ESCAPES[92] = tableOf('xuU0123');
stretches_ESCAPES[37] = tableOf('245u');
stretches_ESCAPES[38] = tableOf('#abp');
const stretches_WORD = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
/** How far a stretch is followed at most, in characters: what is put together of pieces is not longer. */
const REACH = 4_096;
/**
 * Stretches of a text in which a key may stand in pieces and escapes. One ends where two words stand beside each
 * other, and at characters that are no part of such a key. Offsets are asked for from left to right.
 */
class Stretches {
    #text;
    /** Up to where the answer is that of the stretch which was looked at last. */
    #end = 0;
    #mayBeDrawn = false;
    #digits = 0;
    #capitals = 0;
    #numbers = 0;
    constructor(text) {
        this.#text = text;
    }
    /** Whether what stands around a mark may be a draw, or encode one. Linear: what was seen is not seen again, but for a reach behind. */
    mayBeDrawn(offset) {
        if (offset < this.#end)
            return this.#mayBeDrawn;
        this.#digits = this.#capitals = this.#numbers = 0;
        this.#follow(offset, -1);
        const end = this.#follow(offset + 1, 1);
        this.#end = Math.min(end, offset + REACH / 2);
        this.#mayBeDrawn = mayBeDrawn(this.#digits, this.#capitals, this.#numbers);
        return this.#mayBeDrawn;
    }
    /** Counts what stands from an offset on; says where the stretch ends. */
    #follow(offset, step) {
        const text = this.#text;
        let isBehindWord = false;
        let isBlankBetween = false;
        let at = offset;
        for (; Math.abs(at - offset) < REACH; at += step) {
            const unit = text.charCodeAt(at);
            if (near_BLANKS[unit] === 1 || isEscapedBlank(text, at)) {
                isBlankBetween = true;
                continue;
            }
            const isWord = stretches_WORD[unit] === 1;
            if (!isNear(text, at, unit))
                break;
            if (isBlankBetween && isBehindWord && isWord && !isBetweenPairs(text, at - step))
                break;
            this.#count(unit, at);
            isBehindWord = isWord;
            isBlankBetween = false;
        }
        return at;
    }
    #count(unit, at) {
        if (stretches_ESCAPES[unit]?.[this.#text.charCodeAt(at + 1)] === 1)
            this.#capitals += 1;
        this.#digits += DIGITS_64[unit] ?? 0;
        this.#capitals += stretches_CAPITALS[unit] ?? 0;
        this.#numbers += stretches_NUMBERS[unit] ?? 0;
    }
}

;// CONCATENATED MODULE: ./src/keys/decoding/templates.ts


/** A string that is put into another one: `${'abc'}`, `#{"abc"}`, and `{'abc'}` of Python beside other letters. Linear: bounded. */
const INTERPOLATED = /(?:[$#]\{[ \t]{0,20}|(?<=[A-Za-z0-9"'}])\{)(["'`])([A-Za-z0-9+/=_-]{1,200})\1[ \t]{0,20}\}/g;
/** Puts strings where they are interpolated into other ones. */
function readTemplates(text) {
    const edits = new Edits(text);
    for (const match of text.matchAll(INTERPOLATED)) {
        const span = { start: match.index, end: match.index + match[0].length };
        edits.replace(span, match[2] ?? '', 'joined literals');
    }
    edits.mayHoldMore = true;
    return edits;
}
/** The same where the quotes are escaped, at eight levels at most. */
const ESCAPED = /(?:[$#]\{[ \t]{0,20}|(?<=[A-Za-z0-9"'}])\{)\\{0,8}["'`][A-Za-z0-9+/=_-]{1,200}\\{0,8}["'`][ \t]{0,20}\}/g;
/** Where strings are interpolated that may be part of what is sought, also where their quotes are escaped. */
function interpolations(text, sought) {
    const spans = Array.from(text.matchAll(ESCAPED), ({ 0: match, index }) => ({
        start: index,
        end: index + match.length,
    }));
    if (sought === 'word')
        return spans;
    const stretches = new Stretches(text);
    return spans.filter(({ start }) => stretches.mayBeDrawn(start));
}

;// CONCATENATED MODULE: ./src/keys/decoding/typed.ts

/** What every typed string has. */
const MARKS = ['"S"', '"stringValue"'];
/**
 * A string that stands in an object by its type, as DynamoDB and Firestore export them: `{"S": "…"}`,
 * `{"stringValue": "…"}`. Linear: bounded classes.
 */
const TYPED = /\{\s{0,80}"(?:S|stringValue)"\s{0,4}:\s{0,4}("[^"\\\n]{0,200}")\s{0,80}\}/g;
/** Strings without the objects that say that they are strings, so that their names stand beside them. */
function readTyped(text) {
    const edits = new Edits(text);
    if (!MARKS.some((mark) => text.includes(mark)))
        return edits;
    for (const { 0: whole, 1: value = '', index } of text.matchAll(TYPED)) {
        // The string keeps its own place: what stands around it is left out.
        const start = index + whole.indexOf(value);
        edits.replace({ start: index, end: start }, '', 'typed value');
        edits.replace({ start: start + value.length, end: index + whole.length }, '', 'typed value');
    }
    return edits;
}

;// CONCATENATED MODULE: ./src/keys/decoding/variables.ts


/** Half a key and what else may be a part of one; each a literal that a name is given. Linear: bounded. */
const PART = /(?<![\w$.])([A-Za-z_$][\w$]{0,60})[ \t]{0,4}(?::[ \t]{0,2}\w{1,20}[ \t]{0,2})?:?=[ \t]{0,4}(["'`])([A-Za-z0-9]{8,24})\2/g;
/** Names that are joined by an operator or stand beside each other in a template. Linear: bounded, one class after another. */
const USE = /(?<![\w$.])\$?[A-Za-z_][\w$]{0,60}(?:[ \t]{0,4}(?:\+\+?|\.\.?|&|\|\||<>)[ \t]{0,4}\$?[A-Za-z_][\w$]{0,60}){1,3}(?![\w$])|(?:[$#]?\{[A-Za-z_$][\w$]{0,60}\}){2,4}|(?:\$[A-Za-z_]\w{0,60}){2,4}/g;
const NAME = /[A-Za-z_]\w*/g;
const MAX_PARTS = 1_000;
function partsOf(text) {
    const parts = new Map();
    for (const { 0: match, 1: name = '', 3: part = '', index } of text.matchAll(PART)) {
        const end = index + match.length - 1;
        const origin = { start: end - part.length, end };
        if (looksLikePart(part))
            parts.set(name.replace(/^\$/, ''), { text: part, origin });
        if (parts.size >= MAX_PARTS)
            break;
    }
    return parts;
}
/**
 * Puts the parts of a key where their names are joined: `a = "…"`, `b = "…"`, `mistral_api_key = a + b`.
 * The key stands where its first part is written.
 */
function readVariables(text, literals) {
    const edits = new Edits(text);
    if (!maySumUp(literals.parts))
        return edits;
    const parts = partsOf(text);
    for (const { 0: use, index } of text.matchAll(USE)) {
        const used = (use.match(NAME) ?? []).flatMap((name) => parts.get(name) ?? []);
        const joined = used.map((part) => part.text).join('');
        const [first] = used;
        if (joined.length !== SUM || first === undefined)
            continue;
        if (!used.some((part) => looksDrawnInPart(part.text)))
            continue;
        const isTemplate = use.includes('{') || /^\$\w+\$/.test(use);
        const shown = isTemplate ? joined : `"${joined}"`;
        const span = { start: index, end: index + use.length };
        edits.put(span, { text: shown, kind: 'joined variables', origin: first.origin });
        if (edits.count >= MAX_PARTS)
            break;
    }
    return edits;
}

;// CONCATENATED MODULE: ./src/keys/decoding/written-literals.ts



/** The literals of one text: looked for when first asked for, once for all readers. */
class WrittenLiterals {
    #text;
    #parts;
    #lists;
    constructor(text) {
        this.#text = text;
    }
    get parts() {
        return (this.#parts ??= writtenParts(this.#text));
    }
    get lists() {
        return (this.#lists ??= [...listsIn(this.#text)]);
    }
}
/** The same where quotes may be escaped, for those who look before anything is read, and codes of characters. */
class EscapedLiterals {
    text;
    #parts;
    #lists;
    #codes;
    constructor(text) {
        this.text = text;
    }
    get parts() {
        return (this.#parts ??= writtenParts(this.text));
    }
    get lists() {
        return (this.#lists ??= writtenLists(this.text));
    }
    /** Stretches that may be codes of text. */
    get codes() {
        return (this.#codes ??= codeRunsIn(this.text));
    }
}

;// CONCATENATED MODULE: ./src/keys/decoding/readings.ts












/** How often what was decoded is decoded again: base64 of base64 of JSON with escapes needs three. */
const MAX_PASSES = 4;
/** What is read, in the order in which a program would undo it: escapes, then what is joined, then what that encodes. */
const ALL_READERS = [
    readEscapes,
    readTyped,
    readTemplates,
    readNamedLists,
    readLists,
    readLiterals,
    readVariables,
    readAppended,
    ...CODE_READERS,
    readRuns,
];
/** Those that may read a word: the parts that names are given are parts of a draw. */
const WORD_READERS = ALL_READERS.filter((reader) => reader !== readVariables);
/**
 * The readings of a text in which what is encoded stands decoded in its place, each made of the one
 * before it. Decoded text is never longer than what encodes it, but for few variables, and the passes are few, so that the
 * work is linear in the length of the text.
 */
function* readingsOf(text, readers = ALL_READERS) {
    let reading = originalReading(text);
    let literals = new WrittenLiterals(text);
    for (let pass = 0; pass < MAX_PASSES; pass += 1) {
        let mayHoldMore = false;
        for (const read of readers) {
            const edits = read(reading.text, literals);
            if (edits.isEmpty)
                continue;
            mayHoldMore ||= edits.mayHoldMore;
            reading = editedReading(reading, edits);
            literals = new WrittenLiterals(reading.text);
            yield reading;
        }
        if (!mayHoldMore)
            return;
    }
}

;// CONCATENATED MODULE: ./src/keys/vocabulary.ts
/** Splits a list of words written with spaces. */
function wordSet(...lists) {
    return new Set(lists.flatMap((list) => list.split(' ')));
}
/** Mistral and the families of its models that have, or could have, a key of their own. */
const MISTRAL_NAMES = [
    'mistral',
    'codestral',
    'voxtral',
    'pixtral',
    'mixtral',
    'ministral',
    'magistral',
    'devstral',
    'mathstral',
    'lechat',
];
/** How people misspell Mistral: these count beside a word for a key only, since some are words of their own. */
const MISSPELT_NAMES = ['mistal', 'minstral', 'mistrial', 'mistrel', 'misral', 'mistrall', 'mitral', 'mistrl']; // prettier-ignore
/** How Mistral is written in other alphabets, without endings. */
const FOREIGN_NAMES = ['мистрал', 'ミストラル', '미스트랄', '米斯特拉'];
/** Words that call a value a secret, in the languages in which people name their variables. */
const KEY_WORDS = wordSet('key keys apikey apikeys token tokens secret secrets credential credentials creds cred auth authorization', 'authentication bearer apitoken accesstoken authtoken secretkey', 'accesskey apisecret clef clefs cle clé clés clave claves llave llaves schluessel schlüssel chave chaves chiave', 'jeton nyckel klucz sleutel nøgle nøkkel avain klíč kľúč kulcs cheie anahtar ключ ключи токен κλειδί مفتاح מפתח', 'キー 鍵 密钥 密鑰 金鑰 秘钥 令牌 키 토큰');
/** Words for what people type to log in. Mistral's API knows none. */
const PASSWORD_WORDS = wordSet('password passwords passwd pwd pass passphrase');
/** Words that say what else a key, token or secret is for. */
const PURPOSE_WORDS = wordSet('session sessions cookie cookies csrf xsrf jwt webhook webhooks signing encryption encrypt decryption decrypt', 'cipher hmac aes cache cached idempotency partition primary foreign sort license licence ssh gpg pgp rsa database db', 'keystone galera rpc keystore truststore vapid cursor pagination page salt nonce pepper cron anon oidc saml ldap smtp imap mqtt', 'lock activation product download reset invite invitation verification verify confirmation unsubscribe refresh device push', 'pairing continuation sync resume upload join claim otp totp tokenizer prompt feature translation object storage lookup', 'authenticity antiforgery index row group dedup dedupe routing unique shard sharding bucket topic event');
/** As the last word of a name, these say that it names something other than a secret. */
const NON_KEY_WORDS = wordSet('model models url urls uri uris endpoint endpoints host hostname base server domain port id ids uid uuid guid', 'hash hashes md sha crc digest checksum checksums etag revision rev commit ref trace traceid span spanid request', 'requestid session sessionid integrity fingerprint version name path file filename dir folder header prefix suffix', 'length timeout region org organization organisation workspace workspaceid project agent agentid job library batch conversation', 'thread message cursor nonce salt iv signature sig slug type label format tag hint enabled temperature prompt', 'state buildid build blob oid tree snapshot etags boundary image layer licence license serial coupon voucher invoice order orders');
/** Words that may stand beside a key word without saying whose key it is. */
const GENERIC_WORDS = wordSet('api my the our your a an of for to is x http https default fallback main prod production dev development staging', 'stage test testing tests local demo sample example new old current prev previous temp tmp user client server service', 'svc provider llm llms ai ml model models chat completion completions inference embedding embeddings generation gen config', 'cfg conf settings setting options opts env environment var variable val value raw real live hardcoded access private team', 'web next public vite react expo nuxt nest ng vue gatsby plugin custom global shared', 'from parameter personal backup second first third other string str name body params kwargs args inputs parameters extra additional defaults vars variables secretref literal input ocr platform trial paid free prefix valid base this data payload plaintext oauth self', 'conn connection get provide fetch load resolve proxy add set with in at use using github actions workflow repo repository here below following rotate rotated leaked');
/** Other holders of keys that stand beside Mistral's in real projects. */
const VENDOR_NAMES = wordSet('openai azure anthropic claude cohere google gemini vertex groq huggingface hf together togetherai replicate perplexity', 'deepseek openrouter fireworks xai grok cerebras nvidia aws amazon bedrock ibm watsonx stripe github gitlab bitbucket slack', 'discord telegram twilio sendgrid mailgun resend elevenlabs deepgram assemblyai pinecone qdrant weaviate milvus chroma tavily', 'serper serpapi serp brave exa firecrawl langsmith langfuse helicone portkey voyage voyageai jina supabase firebase datadog sentry', 'algolia mapbox openweather openweathermap weather newsapi tmdb shopify notion linear jira atlassian cloudflare vercel netlify', 'heroku digitalocean redis postgres postgresql mysql mongo mongodb elastic elasticsearch kafka rabbitmq jwt nextauth auth0 clerk', 'okta cognito paypal braintree plaid dropbox box airtable zapier mixpanel amplitude segment posthog newrelic pagerduty pypi npm', 'docker dockerhub docsearch recaptcha turnstile hcaptcha facebook instagram twitter linkedin spotify youtube maps stability', 'deepl nomic lemonfox novita hyperbolic anyscale runpod baseten sambanova upstage databricks snowflake mailchimp postmark brevo', 'hubspot gladia speechmatics meilisearch typesense sambacloud writer lepton friendli vllm lmstudio localai sglang zilliz turbopuffer', 'sonar sonarqube sonarcloud crowdin lokalise codecov coveralls snyk buildkite circleci opsgenie splunk rollbar bugsnag', 'honeycomb intercom zendesk contentful storyblok cloudinary imagekit uploadthing pusher pubnub livekit trello asana clickup figma', 'calendly typeform strava mapquest tomtom maptiler ipinfo ipstack rapidapi weatherapi weatherstack weatherbit alphavantage', 'finnhub coinmarketcap coingecko etherscan infura pexels unsplash pixabay giphy newsdata lastfm omdb igdb thetvdb mailjet', 'ollama moonshot kimi qwen dashscope zhipu baidu minimax ai21 aleph unstructured llamaparse llamacloud wandb comet neptune keycloak');
/** Parts of the syntax around a value that name nothing. */
const NEUTRAL_NAMES = wordSet('value values val default defaultvalue content data text str string secretstr secretstring field optional option some ok', 'just const let var final static public private protected internal readonly export set setx env arg new return yield await', 'if elif else or and not null none undefined nil true false this self cls get getenv getordefault environ process os sys', 'system environment getenvironmentvariable setenvironmentvariable putenv setenv getproperty setproperty require use z zod', 'min max describe from into tostring to_string to_owned format f b r u raw println print echo printf is are the my our with', 'e d h header headers char std auto fun def func fn pub add put item entry string literal as any unknown object lookup', 'orelse unwrap_or unwrap_or_else ifempty coalesce final dict map hashmap record mut and_then then else when case do in initial initialvalue constructor-arg', 'type insert update select where stringdata opt param property here user-secrets example export-modulemember v q s i n t amp quot apos gt lt strong code em span td th p li pre br');
/** Words of calls that put a value somewhere, which say nothing of it: `setObject`, `putString`. */
const SETTER_WORDS = wordSet('set put add save store write object string item value text data setting property parameter preference entry');
/** Words for parts of a structure, which tell nothing of whose it is. */
const STRUCTURE_WORDS = wordSet('init attributes attribute attrs instances instance items item entries entry fields field properties props parameters params', 'headers header options option opts settings config configuration connection connections request requests response node nodes', 'details detail spec specs template templates list lists array values value data object objects resources resource variables', 'vars environment environments env envs metadata content contents body payload arguments args kwargs inputs input outputs', 'parts part info extra extras defaults default main root global common shared application provider providers credential', 'credentials auth authentication authorization secrets secret account accounts profile profiles servers server services service', 'preferences preference extensions extension plugins plugin integrations integration channels actions triggers customfields globals', 'containers container steps step jobs job tasks task endpoints endpoint models model llm llms ai api apis client clients key keys');
/** Words by which the names of Mistral's models go on. */
const MODEL_WORDS = wordSet('large small medium tiny nemo latest instruct embed moderation b x v nano gguf saba moe it base');
/** Last words of classes that are clients, though a variable called so holds no key. */
const CLASS_WORDS = wordSet('model models agent base server endpoint job batch');

;// CONCATENATED MODULE: ./src/keys/decoding/name-pieces.ts



const SEPARATORS = ['', ' ', '.', '_', '-'];
const name_pieces_NAMES = [
    ...MISTRAL_NAMES,
    ...MISSPELT_NAMES,
    ...SEPARATORS.flatMap((separator) => [`le${separator}chat`, `la${separator}plateforme`]),
];
const LONGEST = Math.max(...name_pieces_NAMES.map(({ length }) => length));
/** With what a name begins, however much of it. */
const name_pieces_STARTS = new Set(name_pieces_NAMES.flatMap((name) => Array.from(name, (_, index) => name.slice(0, index + 1))));
/** What may stand between two pieces of a name: quotes, blanks, what joins pieces, what puts one into another. */
const name_pieces_BETWEEN = tableOf('"\'`\\ \t\r\n+.&|~^<>(),{}$#@');
/** How much of a text is looked at for the pieces of a name: long indentation may stand between them. */
const name_pieces_MAX_BACK = 256;
/** Letters that stand beside each other in a name: most do in none. */
const name_pieces_PAIRS = new Set(name_pieces_NAMES.flatMap((name) => Array.from(name, (letter, index) => letter + name.charAt(index + 1))));
function endsInStart(before, next) {
    if (next !== '' && !name_pieces_PAIRS.has(before.slice(-1) + next))
        return false;
    for (let length = 1; length <= before.length; length += 1)
        if (name_pieces_STARTS.has(before.slice(before.length - length) + next))
            return true;
    return false;
}
function isBetween(text, offset) {
    return name_pieces_BETWEEN[text.charCodeAt(offset)] === 1 || isEscapedBlank(text, offset);
}
/** The last letters before an offset, without what may stand between pieces. */
function lettersBefore(text, offset) {
    const limit = Math.max(0, offset - name_pieces_MAX_BACK);
    let letters = '';
    for (let at = offset - 1; at >= limit && letters.length < LONGEST; at -= 1)
        if (!isBetween(text, at))
            letters = text.charAt(at) + letters;
    return letters;
}
/**
 * Whether a name of Mistral may begin before an offset, and `next` be its next letter; where that is empty, any
 * letter may be the next one. The letters before the first mark in a name stand there as they are, in one piece or in
 * several of a list or a template.
 */
function mayGoOnWith(text, offset, next) {
    const letter = next.toLowerCase();
    const before = text.slice(Math.max(0, offset - LONGEST), offset).toLowerCase();
    return (endsInStart(before, letter) || endsInStart(lettersBefore(text, offset).toLowerCase(), letter));
}
const name_pieces_ALPHANUMERIC = /^[a-z0-9]/i;
/** Whether a name may begin with a letter that stands for itself no more than what is behind it: an escape. */
function mayBeginWith(letter, behind) {
    const start = letter.toLowerCase();
    if (!name_pieces_STARTS.has(start))
        return false;
    return !name_pieces_ALPHANUMERIC.test(behind) || name_pieces_STARTS.has(start + behind.toLowerCase());
}

;// CONCATENATED MODULE: ./src/keys/decoding/seeker.ts


/** Whether what is sought may stand in pieces or escapes around a mark. Marks are asked from left to right. */
class Seeker {
    #sought;
    #text;
    #stretches;
    #mayBeParts;
    constructor(text, { sought, mayBeParts }) {
        this.#sought = sought;
        this.#text = text;
        this.#mayBeParts = mayBeParts && sought === 'draw';
        this.#stretches = new Stretches(text);
    }
    /** Around a joint; `next` is the first letter behind it, if it stands for itself. */
    isAtJoint(offset, next) {
        return this.#mayBeDrawn(offset) || this.isName(offset, next);
    }
    /** Whether it may be a name of which `next` is the next letter. */
    isName(offset, next) {
        return this.#sought === 'word' && mayGoOnWith(this.#text, offset, next);
    }
    #mayBeDrawn(offset) {
        return this.#mayBeParts || this.#stretches.mayBeDrawn(offset);
    }
    isAtEscape(offset, { text, end, isMark }) {
        if (this.#mayBeDrawn(offset))
            return true;
        if (this.#sought === 'draw')
            return false;
        const letter = plainLetter(text);
        const isFirst = letter === ''
            ? isMark !== true && BEGINS_ESCAPE.test(text)
            : mayBeginWith(letter, this.#text.charAt(end));
        return isFirst || mayGoOnWith(this.#text, offset, letter);
    }
}
/** What begins an escape. */
const BEGINS_ESCAPE = /^[\\%&]/;
const PLAIN = /^[A-Za-z0-9]/;
/** The letter with which something begins that stands for itself; none where it is a mark, which may stand for any. */
function plainLetter(text) {
    return PLAIN.test(text) ? text.charAt(0) : '';
}

;// CONCATENATED MODULE: ./src/keys/decoding/joints.ts






const joints_ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** What may stand at the edge of a piece, before its quote and its backslashes. */
const joints_INNER = tableOf(`${joints_ALPHANUMERIC}+/=_-%&;`);
const joints_QUOTES = tableOf('"\'`');
/** How many backslashes before a quote are looked at. */
const MAX_LEVELS = 64;
function charBefore(text, offset) {
    let before = offset - 1;
    const limit = offset - MAX_LEVELS;
    while (before > limit && text.charCodeAt(before) === backslash_BACKSLASH)
        before -= 1;
    return text.charCodeAt(before);
}
/** The first unit at or behind an offset that is no blank, not even an escaped one, nor what makes a line go on. */
function skipEscapedBlanks(text, offset) {
    let next = literals_skipBlanks(text, offset);
    for (;;) {
        const mark = CONTINUATIONS[text.charCodeAt(next)] === 1 ? next + 1 : next;
        const end = skipBackslashes(text, mark);
        if (end === mark || ESCAPED_BLANKS[text.charCodeAt(end)] !== 1)
            return next;
        next = literals_skipBlanks(text, end + 1);
    }
}
/** Quotes behind which another literal is joined, also where they, the blanks or the other quote are escaped. */
class Joints {
    #text;
    #seeker;
    /** What was followed last. */
    #chain = { end: 0, mayBeDrawn: false };
    constructor(text, seeker) {
        this.#text = text;
        this.#seeker = seeker;
    }
    /** Whether what is joined at a quote may be what is sought. Quotes are asked from left to right. */
    isSpot(offset) {
        const text = this.#text;
        if (joints_INNER[charBefore(text, offset)] !== 1)
            return false;
        const next = skipEscapedBlanks(text, offset + 1);
        const unit = text.charCodeAt(next);
        if (unit === backslash_BACKSLASH)
            return this.#seeker.isAtJoint(offset, '');
        if (OPERATOR_OR_QUOTE[unit] !== 1)
            return false;
        const isEscaped = text.charCodeAt(offset - 1) === backslash_BACKSLASH || next !== literals_skipBlanks(text, offset + 1);
        // The quote may be that of a line of a cell, behind which the next one follows.
        if ((isEscaped && joints_QUOTES[unit] === 1) || hasEscapeBehind(text, next))
            return this.#seeker.isAtJoint(offset, '');
        const literal = literalBehind(text, next);
        if (!isInner(text, literal))
            return false;
        const letter = plainLetter(text.charAt(literal));
        if (isEscaped)
            return this.#seeker.isAtJoint(offset, letter);
        return this.#mayBeDrawn(offset) || this.#seeker.isName(offset, letter);
    }
    #mayBeDrawn(offset) {
        if (offset >= this.#chain.end)
            this.#chain = chainFrom(this.#text, offset);
        return this.#chain.mayBeDrawn;
    }
}
/** The letters before a literal, as `literalBehind` knows them, and what makes a line go on. */
const PREFIXES = tableOf('fFbBrRuUL8@$_');
const LONGEST_PREFIX = 2;
function isEscapeAt(text, offset) {
    const unit = text.charCodeAt(offset);
    if (unit === backslash_BACKSLASH)
        return true;
    if (unit === 38)
        return entityAt(text, offset) !== undefined;
    return unit === 37 && percentAt(text, offset) !== undefined;
}
/** Whether an escape stands behind what joins: an operator, or what may be one of two units in pieces and escapes. */
function hasEscapeBehind(text, offset) {
    return [1, 2, operatorLength(text, offset)].some((length) => {
        let next = literals_skipBlanks(text, offset + length);
        const limit = next + LONGEST_PREFIX;
        while (next < limit && PREFIXES[text.charCodeAt(next)] === 1)
            next += 1;
        return isEscapeAt(text, next);
    });
}

;// CONCATENATED MODULE: ./src/keys/decoding/spots.ts







/** Behind backslashes: what begins an escape by number, and a line end. */
const BY_NUMBER = tableOf('xuU0123');
const LINE_END = tableOf('\r\n');
/** Characters beyond ASCII are no part of a key, unless nobody sees them. Octal escapes may border on one without a mark. */
const spots_PLAIN = 128;
const HIDDEN = tableOf(HIDDEN_STARTS);
function mayBelong(character) {
    const unit = character.charCodeAt(0);
    return unit < spots_PLAIN || HIDDEN[unit] === 1;
}
function isNumberSpot(text, offset, next) {
    const isOctal = text.charCodeAt(next) < 64;
    const escape = isOctal ? undefined : backslashAt(text, offset);
    return isOctal || (escape !== undefined && mayBelong(escape.text));
}
/** An escape by number, a line that goes on inside a word, `\/` inside of base64. */
function isBackslashSpot(text, offset) {
    const end = skipBackslashes(text, offset + 1);
    const next = text.charCodeAt(end);
    if (BY_NUMBER[next] === 1)
        return isNumberSpot(text, offset, end);
    if (joints_INNER[text.charCodeAt(offset - 1)] !== 1)
        return false;
    return LINE_END[next] === 1 || (next === 47 && joints_INNER[text.charCodeAt(end + 1)] === 1);
}
const spots_QUOTES = tableOf('"\'`');
/** What closes a literal, or a call that makes a code a character. */
const CLOSING = tableOf('"\'`)');
/** How many blanks before an entity are looked at. */
const MAX_BLANKS = 32;
function isBehindPiece(text, offset) {
    const before = text.slice(Math.max(0, offset - MAX_BLANKS), offset).trimEnd();
    return before === '' || CLOSING[before.charCodeAt(before.length - 1)] === 1;
}
/** An entity, but for blanks and angles, which are no part of a key and join literals and codes at most. One for nothing, `&shy;`, may be. */
function isEntitySpot(text, offset) {
    const entity = entityAt(text, offset);
    if (entity === undefined)
        return false;
    const isPlain = entity.text !== '' && ' <>&'.includes(entity.text);
    return !isPlain || isBehindPiece(text, offset);
}
/** A byte of a letter in UTF-8 may look like a soft hyphen: that stands behind another one. */
function isHiddenSpot(text, offset) {
    const isByte = text.charCodeAt(offset) === 0xad && text.charCodeAt(offset - 1) > 127;
    return !isByte && hiddenAt(text, offset) !== undefined;
}
const AMPERSAND = 38;
const TESTS = [];
TESTS[backslash_BACKSLASH] = isBackslashSpot;
TESTS[37] = (text, offset) => percentAt(text, offset) !== undefined;
TESTS[AMPERSAND] = isEntitySpot;
const spots_ESCAPES = [];
spots_ESCAPES[backslash_BACKSLASH] = backslashAt;
spots_ESCAPES[37] = percentAt;
spots_ESCAPES[AMPERSAND] = entityAt;
const spots_STARTS = new Finder(`\\%&"'\`${HIDDEN_STARTS}`);
/** Looks for the places at which an escape or a joint may give what is sought another form. */
class Spots {
    #text;
    #seeker;
    #joints;
    constructor(text, wanted) {
        this.#text = text;
        this.#seeker = new Seeker(text, wanted);
        this.#joints = new Joints(text, this.#seeker);
    }
    isSpot(offset, unit) {
        if (spots_QUOTES[unit] === 1)
            return this.#joints.isSpot(offset);
        // A name may have a blank in it.
        if (!(TESTS[unit] ?? isHiddenSpot)(this.#text, offset))
            return unit === AMPERSAND && this.#seeker.isName(offset, ' ');
        const escape = (spots_ESCAPES[unit] ?? hiddenAt)(this.#text, offset);
        return this.#seeker.isAtEscape(offset, escape ?? { text: '', end: offset + 1 });
    }
}
/**
 * Calls `visit` with the places at which an escape or a joint may give what is sought another form: what text
 * is full of (`\n`, `\"`, `&nbsp;`) does so only beside another one. `visit` says where to go on.
 */
function visitSpots(text, wanted, visit) {
    const spots = new Spots(text, wanted);
    let offset = spots_STARTS.next(text, 0);
    while (offset < text.length) {
        const unit = text.charCodeAt(offset);
        let from = offset + 1;
        if (spots.isSpot(offset, unit))
            from = visit(offset);
        else if (unit === backslash_BACKSLASH)
            from = skipBackslashes(text, offset);
        offset = spots_STARTS.next(text, from);
    }
}

;// CONCATENATED MODULE: ./src/keys/decoding/windows.ts











/** A key that is encoded three times takes some 3,000 characters, a name some 1,200. */
const SIZES = {
    draw: { around: 8_192, step: 4_096 },
    word: { around: 2_048, step: 512 },
};
function isDigit(text, offset) {
    return DIGITS_64[text.charCodeAt(offset)] === 1;
}
/** Stretches around places of a text. */
class Windows {
    #text;
    #size;
    spans = [];
    constructor(text, size) {
        this.#text = text;
        this.#size = size;
    }
    /** Takes a place and what is around it, without cutting a run in two; says up to where no more is needed. */
    add({ start, end }) {
        const { around, step } = this.#size;
        const from = this.spans.at(-1)?.end ?? 0;
        const window = {
            start: Math.max(0, start - around),
            end: Math.min(this.#text.length, end + around),
        };
        while (window.start > from && isDigit(this.#text, window.start - 1))
            window.start -= 1;
        while (window.end > from && isDigit(this.#text, window.end))
            window.end += 1;
        this.spans.push(window);
        return Math.max(end, start + step, window.end - around);
    }
}
/** Behind a run: a line may follow that goes on with it. Linear: bounded. */
const NEXT_LINE = /^={0,2}[\r\n\\]/;
const windows_HEX = /^(?:0[xX])?[0-9A-Fa-f]+$/;
/** Whether the first 32 bytes that hexadecimal digits write may be text. */
function hexMaySayText(text, { start, end }) {
    if (end - start < MIN_HEX || !windows_HEX.test(text.slice(start, start + MIN_HEX)))
        return false;
    const first = text.charAt(start + 1) === 'x' ? start + 2 : start;
    const bytes = Buffer.from(text.slice(first, Math.min(end, first + MIN_HEX)), 'hex');
    return mayBeginText(bytes);
}
function saysText(text, { start, end }) {
    // The letter of a line end in JSON, `\\n`, belongs to no run.
    const first = text.charAt(start - 1) === '\\' ? start + 1 : start;
    return (maySayText(text, { start, end }) ||
        (first > start && maySayText(text, { start: first, end })) ||
        hexMaySayText(text, { start: first, end }));
}
/**
 * How far a run may say what is looked for: not at all, to its end, or, where lines may go on with it, to that of the
 * text. What it says alone is looked at alone: data and notes of programs that hold no key are often in base64.
 */
function saidUpTo(text, run, { sought, isShown }) {
    if (!saysText(text, run))
        return -1;
    if (NEXT_LINE.test(text.slice(run.end, run.end + 3)))
        return text.length;
    const read = readRuns(text.slice(run.start, run.end));
    const someOf = sought === 'draw' ? someReading : someReadingOfWords;
    const said = read.isEmpty ? undefined : read.text();
    return said === undefined || isShown(said) || someOf(said, isShown) ? run.end : -1;
}
/** Whether something in a text may be put together by names, which may be as short as one letter. */
function mayJoinByName(text) {
    const literals = new EscapedLiterals(text);
    const { parts, lists } = literals;
    if (maySumUp(parts) || parts.appended.length > 0)
        return true;
    return lists.some(({ span }) => mayBeJoinedByName(text, span));
}
/** Whether something may be put together from what stands anywhere. */
function mayReachFar({ text, lists }) {
    if (isQuotedPrintable(text))
        return true;
    return lists.some((list) => mayBeJoinedByName(text, list.span)) && mayJoinNames(text);
}
/** Calls `visit` with each place at which something may be encoded or joined; it says up to where it has seen the text. */
function visitPlaces({ text, lists, parts, codes }, search, visit) {
    const { sought } = search;
    const wanted = { sought, mayBeParts: parts.isAnyDrawn };
    visitSpots(text, wanted, (offset) => visit({ start: offset, end: offset + 1 }));
    visitLongRuns(text, { units: DIGITS_64, min: MIN_RUN }, (run) => {
        const end = saidUpTo(text, run, search);
        return end < 0 ? run.end : Math.max(run.end, visit({ start: run.start, end }));
    });
    const stretches = new Stretches(text);
    const joined = lists
        .filter(({ isJoined, span }) => isJoined && (sought === 'word' || stretches.mayBeDrawn(span.start)))
        .map(({ span }) => span);
    const appended = parts.isAnyDrawn ? parts.appended : [];
    const spans = interpolations(text, sought);
    for (const span of [...codes, ...spans, ...appended, ...joined])
        visit(span);
}
/** Whether a draw may be encoded or joined anywhere in a text, but for what is put together by names. */
function hasPlaces(literals, isShown) {
    let isAny = false;
    visitPlaces(literals, { sought: 'draw', isShown }, () => {
        isAny = true;
        return literals.text.length;
    });
    return isAny;
}
/**
 * The stretches of a text outside of which no reading holds a key that the text itself does not show,
 * from left to right. A key that takes more than 4,096 characters in its encoded form may be cut by
 * them, but for base64 and lists of codes, which are never cut. Parts that names are given, each with an escape in
 * it, and escapes that are written in pieces themselves are no places by what stands around them.
 */
function windowsOf(literals, search) {
    if (mayReachFar(literals))
        return [{ start: 0, end: literals.text.length }];
    const windows = new Windows(literals.text, SIZES[search.sought]);
    visitPlaces(literals, search, (place) => windows.add(place));
    return merged(windows.spans);
}
function merged(spans) {
    const result = [];
    for (const span of spans.toSorted((a, b) => a.start - b.start)) {
        const last = result.at(-1);
        if (last === undefined || span.start > last.end)
            result.push(span);
        else
            result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
    return result;
}
function someReadingIn(text, { spans, readers }, test) {
    for (const { start, end } of spans) {
        for (const reading of readingsOf(text.slice(start, end), readers))
            if (test(reading.text))
                return true;
    }
    return false;
}
/** Whether a reading of a text satisfies a test of a draw that the text itself, everywhere, does not. */
function someReading(text, test) {
    const literals = new EscapedLiterals(text);
    const spans = maySumUp(literals.parts)
        ? [{ start: 0, end: text.length }]
        : windowsOf(literals, { sought: 'draw', isShown: test });
    return someReadingIn(text, { spans, readers: ALL_READERS }, test);
}
/** The same for a test of words: the parts that variables are given make a draw, and no word. */
function someReadingOfWords(text, test) {
    const spans = windowsOf(new EscapedLiterals(text), { sought: 'word', isShown: test });
    return someReadingIn(text, { spans, readers: WORD_READERS }, test);
}

;// CONCATENATED MODULE: ./src/keys/decoding/binary.ts



const binary_BLANK = 32;
const LAST_PRINTABLE = 126;
/** What a key and what encodes one are written with, on any number of lines; characters that nobody sees too. */
const WRITTEN = tableOf(Array.from({ length: LAST_PRINTABLE + 1 - binary_BLANK }, (_, index) => String.fromCharCode(binary_BLANK + index)).join('') + `\t\r\n${HIDDEN_UNITS}`);
/** The shortest piece of a key that is put together elsewhere is as long as this: `k="AbCdEfGh"`. */
const MIN_PIECE = 12;
/** The stretches of something binary that may be text, apart from each other: mostly next to nothing. */
function writtenStretches(text) {
    const stretches = [];
    visitLongRuns(text, { units: WRITTEN, min: MIN_PIECE }, ({ start, end }) => {
        stretches.push(text.slice(start, end));
        return end;
    });
    return stretches.join('\0');
}

;// CONCATENATED MODULE: ./src/keys/longer-token.ts


const MAX_NEIGHBOUR_CHARACTERS = 64;
/** Characters that join parts of one token: base64, base64url, JWT, vendor prefixes, file names. */
const JOINTS = tableOf('+/-_.~');
/** What begins an escape, whose letters may look like the start of what stands behind it. */
const longer_token_ESCAPES = tableOf('\\%');
/** Where the run of alphanumerics before or behind an offset ends. */
function runEnd(text, offset, step) {
    let index = offset;
    const limit = offset + step * MAX_NEIGHBOUR_CHARACTERS;
    while (index !== limit && isAlphanumeric(text.charCodeAt(step === 1 ? index : index - 1)))
        index += step;
    return index;
}
/** Whether a part of a token is no word: capitals, small letters and digits mixed, as base64 is. */
function looksEncoded(part) {
    return ((part.length >= 6 &&
        /[a-z][A-Z0-9]+[a-z]|[A-Z]+[a-z0-9]+[A-Z]/.test(part) &&
        /\d/.test(part)) ||
        part.length >= 40);
}
/** Whether what a character before a run joins to it is encoded. Of an escape nobody knows how much belongs to it. */
function isBehindEncoded(text, start) {
    if (JOINTS[text.charCodeAt(start - 1)] !== 1)
        return false;
    const first = runEnd(text, start - 1, -1);
    return longer_token_ESCAPES[text.charCodeAt(first - 1)] !== 1 && looksEncoded(text.slice(first, start - 1));
}
function isBeforeEncoded(text, end) {
    if (JOINTS[text.charCodeAt(end)] !== 1)
        return false;
    return looksEncoded(text.slice(end + 1, runEnd(text, end + 1, 1)));
}
/**
 * How hashes say how they were made, and how long they are in base64, padding included: subresource integrity, as
 * package managers write it (https://www.w3.org/TR/sri-2/), and the sums of Go modules
 * (https://go.dev/ref/mod#go-sum-files). Linear: fixed words.
 */
const DIGEST = /(?:sha1-|sha256-|h1:|sha384-|sha512-)$/;
const DIGEST_LENGTHS = new Map([
    ['sha1-', 28],
    ['sha256-', 44],
    ['h1:', 44],
    ['sha384-', 64],
    ['sha512-', 88],
]);
const LONGEST_DIGEST = 88;
const longer_token_LONGEST_PREFIX = 7;
const BASE64 = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = 61;
/** Whether a run is part of a hash that says how it was made, and is as long as such a hash. */
function isInDigest(text, start) {
    let first = start;
    const limit = Math.max(0, start - LONGEST_DIGEST);
    while (first > limit && BASE64[text.charCodeAt(first - 1)] === 1)
        first -= 1;
    const made = DIGEST.exec(text.slice(Math.max(0, first - longer_token_LONGEST_PREFIX), first));
    if (made === null)
        return false;
    let end = start + KEY_LENGTH;
    while (end - first <= LONGEST_DIGEST && BASE64[text.charCodeAt(end)] === 1)
        end += 1;
    while (end - first <= LONGEST_DIGEST && text.charCodeAt(end) === PADDING)
        end += 1;
    return DIGEST_LENGTHS.get(made[0]) === end - first;
}
/**
 * Whether the run of the length of a key that starts at an offset only happens to have that length: it is a part of
 * base64, of a JWT, of a signed URL, of a hash. What stands within 100 characters decides.
 */
function isPartOfLongerToken(text, start) {
    const end = start + KEY_LENGTH;
    return (text.charAt(end) === '+' ||
        isBehindEncoded(text, start) ||
        isBeforeEncoded(text, end) ||
        isInDigest(text, start));
}

;// CONCATENATED MODULE: ./src/keys/mentions.ts

/** Any Mistral name, wherever it stands. Linear: fixed words. */
const MISTRAL_MENTION = new RegExp([
    ...[...MISTRAL_NAMES, ...MISSPELT_NAMES, ...FOREIGN_NAMES],
    ...['le[ ._-]?chat', 'la[ ._-]?plateforme'],
].join('|'), 'gi');
/** Whether a text has a Mistral name anywhere. */
function hasMistralName(text) {
    return text.search(MISTRAL_MENTION) >= 0;
}

;// CONCATENATED MODULE: ./src/keys/may-hold.ts






/**
 * A fast test that never says no where `findKeys` would find something. Bytes without a NUL are in
 * an encoding in which ASCII is itself, if that of the content is; where there is one, a stretch may
 * be in two or four bytes a character, which is readable in the decoded text alone.
 */
function mayHoldKey(content) {
    const { bytes, encoding } = content;
    const isNarrow = encoding === 'utf-8' || encoding === 'binary';
    if (!isNarrow)
        return textMayHoldKey(content.text);
    if (holdsBareKey(bytes))
        return true;
    const characters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    if (!bytes.includes(0))
        return mayHoldEncodedKey(characters);
    return [characters, content.text].some(binaryMayHoldKey);
}
function binaryMayHoldKey(text) {
    const stretches = writtenStretches(text);
    return textMayHoldKey(mayJoinByName(stretches) ? text : stretches);
}
/** How much beside a run tells whether it is a part of something longer. */
const BESIDE_BYTES = 100;
/** Whether a run as long as a key looks drawn, and like no part of something longer. */
function mayBeKeyAt(text, start) {
    return looksDrawnAt(text, start) && !isPartOfLongerToken(text, start);
}
/** Whether bytes hold what looks like a key, written as it is. */
function holdsBareKey(bytes) {
    if (!hasLongRun(bytes))
        return false;
    return visitCandidates(unitsOfBytes(bytes), (start) => {
        const from = Math.max(0, start - BESIDE_BYTES);
        const around = bytes.subarray(from, start + KEY_LENGTH + BESIDE_BYTES);
        return mayBeKeyAt(String.fromCharCode(...around), start - from);
    });
}
function textMayHoldKey(text) {
    return holdsDrawn(text) || mayHoldEncodedKey(text);
}
/** The same of a text. */
function holdsDrawn(text) {
    return visitCandidates(unitsOfText(text), (start) => mayBeKeyAt(text, start));
}
/**
 * Whether a reading holds what looks like a key. It is the same for a text and for its bytes read as
 * one character each: nothing beyond ASCII is read otherwise than by its bytes.
 */
function mayHoldEncodedKey(text) {
    return someReading(text, holdsDrawn);
}
/**
 * Whether a text or a reading of it names Mistral. Where none does, nor the path, nor the project around it, nothing in the
 * text is a key.
 */
function mayNameMistral(text) {
    return hasMistralName(text) || someReadingOfWords(text, hasMistralName);
}

;// CONCATENATED MODULE: ./src/keys/quick-test.ts









/** An encoding that all of a text says of itself, a list that is joined by its name elsewhere. */
const REACHES_FAR = 1;
/** A part of a key that a name is given, which is no name of words. */
const HAS_DRAWN_PART = 2;
/** One thing that is written in many pieces: only who changes a piece changes it. */
const IS_PIECEWISE = 4;
/** What is appended to a name, whose first literal may stand before it as far as a match reaches. */
const IS_APPENDED = 8;
/** The lengths of parts that names are given: a bit for each from the shortest on. */
const FIRST_LENGTH_BIT = 4;
const SHORTEST_PART = 8;
const LONGEST_PART = 24;
/** How many parts are put together at most. */
const quick_test_MAX_PARTS = 4;
/** What is put together of many pieces and is longer than this is not judged by a part of it: the whole may read otherwise. */
const MAX_PIECEWISE_CHARACTERS = 1_000;
/**
 * Literals that stand beside each other or are joined by an operator, each of some digits of base64 or more. Both
 * linear: bounded classes.
 */
const JOINED = {
    member: /["'`][A-Za-z0-9+/=_-]{4,4000}\\{0,8}["'`]/g,
    joint: /^(?:\s|\\{1,8}[nrt]|\\(?=\s)|[+.&|~^_()<>]|append|concat|plus){0,200}\\{0,8}$/i,
    min: 2,
};
function quick_test_isLong({ start, end }) {
    return end - start > MAX_PIECEWISE_CHARACTERS;
}
/** Whether something in a text is written in so many pieces that a part of it may read otherwise than all of it. */
function isPiecewise({ text, codes }) {
    return codes.some(quick_test_isLong) || Array.from(sequencesIn(text, JOINED)).some(quick_test_isLong);
}
/** What may be put together to a key from places that lie far apart. */
function traitsOf(literals) {
    const { text, lists, parts } = literals;
    let traits = parts.appended.length > 0 ? IS_APPENDED : 0;
    if (isQuotedPrintable(text) || lists.some(({ span }) => mayBeJoinedByName(text, span)))
        traits |= REACHES_FAR;
    if (lists.some(({ span }) => quick_test_isLong(span)) || isPiecewise(literals))
        traits |= IS_PIECEWISE;
    for (const part of parts.given) {
        traits |= 1 << (FIRST_LENGTH_BIT + part.length - SHORTEST_PART);
        if (looksDrawnInPart(part))
            traits |= HAS_DRAWN_PART;
    }
    return traits;
}
/** Whether some of the lengths, each as often as one likes, are as long as a key together. */
function lengthsSumUp(traits, rest, pieces) {
    if (rest === 0)
        return true;
    if (pieces === 0)
        return false;
    for (let length = SHORTEST_PART; length <= Math.min(rest, LONGEST_PART); length += 1) {
        const isThere = (traits & (1 << (FIRST_LENGTH_BIT + length - SHORTEST_PART))) !== 0;
        if (isThere && lengthsSumUp(traits, rest - length, pieces - 1))
            return true;
    }
    return false;
}
function scopeOf(traits, ofNew) {
    if ((traits & REACHES_FAR) !== 0 || (ofNew & IS_PIECEWISE) !== 0)
        return 'whole';
    if ((traits & HAS_DRAWN_PART) !== 0 && lengthsSumUp(traits, SUM, quick_test_MAX_PARTS))
        return 'whole';
    return (traits & IS_APPENDED) === 0 ? 'glance' : 'reach';
}
/** Nothing beyond ASCII is read otherwise than by its bytes. */
function characters({ bytes }) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
function hasEvidence(content) {
    const isNarrow = content.encoding === 'utf-8' && !content.bytes.includes(0);
    if (!isNarrow)
        return mayNameMistral(content.text);
    // Mistral's name in other alphabets is more than one byte a letter.
    return mayNameMistral(characters(content)) || hasMistralName(content.text);
}
function glance(content) {
    const literals = new EscapedLiterals(characters(content));
    const traits = traitsOf(literals);
    return { traits, seemsToMatch: holdsBareKey(content.bytes) || hasPlaces(literals, holdsDrawn) };
}
/**
 * {@link mayHoldKey} for versions of a text. A key that takes more than 4,096 characters in its encoded form may
 * be cut by it, as by that, but for base64, which is never cut.
 */
const KEY_TEST = {
    id: 'keys/leaked-key',
    minBytes: KEY_LENGTH,
    // What is encoded or joined has a place that says so well within a glance, or is long, which its traits say.
    bytesAround: { glance: MAX_PIECEWISE_CHARACTERS + 200, reach: 4_096 },
    mayMatch: mayHoldKey,
    glance,
    hasEvidence,
    scopeOf,
};

;// CONCATENATED MODULE: ./src/git/pack/damaged-pack.ts

/**
 * A pack or its index that is not as git writes it, or of a kind that is not read here. Never the end of
 * a scan: whoever reads packs falls back to git, which names what is wrong with which object.
 */
class damaged_pack_DamagedPack extends Failure {
    name = 'DamagedPack';
    constructor(problem) {
        super(`A pack cannot be read: ${problem}.`, {
            remedy: 'Run `git fsck` in the repository.',
        });
    }
}

;// CONCATENATED MODULE: ./src/git/pack/delta.ts

const IS_COPY = 0x80;
/** What a copy of no length stands for. */
const FULL_COPY = 0x10000;
/** Reads numbers of seven bits a byte, the lowest first. */
class DeltaReader {
    bytes;
    at = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    next() {
        const byte = this.bytes[this.at];
        if (byte === undefined)
            throw new damaged_pack_DamagedPack('a delta is cut short');
        this.at += 1;
        return byte;
    }
    size() {
        let size = 0;
        let factor = 1;
        for (;;) {
            const byte = this.next();
            size += (byte & 127) * factor;
            factor *= 128;
            if (byte < 128)
                return size;
        }
    }
    /** The bytes of a number of which each bit of `present` says whether it is written. */
    sparse(present, bytes) {
        let value = 0;
        for (let index = 0; index < bytes; index += 1)
            if ((present & (1 << index)) !== 0)
                value += this.next() * 2 ** (8 * index);
        return value;
    }
}
/** The size of the version that a delta makes, which stands behind that of the base. */
function rebuiltSize(delta) {
    const reader = new DeltaReader(delta);
    reader.size();
    return reader.size();
}
/**
 * Makes a version of its base: git copies stretches of the base and inserts what it does not have.
 * @see https://git-scm.com/docs/gitformat-pack#_deltified_representation
 * @throws {DamagedPack}
 */
function applyDelta(base, delta) {
    const reader = new DeltaReader(delta);
    if (reader.size() !== base.length)
        throw new damaged_pack_DamagedPack('a delta is of another base');
    const size = reader.size();
    const content = Buffer.allocUnsafe(size);
    const edits = [];
    let end = 0;
    /** Where in the base a copy would go on with what was copied last. */
    let expected = 0;
    while (reader.at < delta.length) {
        const start = end;
        const instruction = reader.next();
        if (instruction >= IS_COPY) {
            const from = reader.sparse(instruction & 15, 4);
            const length = reader.sparse((instruction >> 4) & 7, 3) || FULL_COPY;
            end += length;
            if (from + length > base.length || end > size)
                throw overrun();
            if (length <= MAX_SHORT)
                copyShort(base, from, { content, start, end });
            else
                base.copy(content, start, from, from + length);
            if (from !== expected)
                addEdit(edits, start, start);
            expected = from + length;
        }
        else {
            end += instruction;
            if (instruction === 0 || end > size || reader.at + instruction > delta.length)
                throw overrun();
            copyShort(delta, reader.at, { content, start, end });
            reader.at += instruction;
            addEdit(edits, start, end);
            expected = -1;
        }
    }
    if (end !== size)
        throw new damaged_pack_DamagedPack('a delta makes less than it says');
    if (expected !== base.length)
        addEdit(edits, size, size);
    return { content, edits };
}
/** Behind an insert any copy is a seam too; it is part of the edit that touches it. */
function addEdit(edits, start, end) {
    const last = edits.length - 1;
    if (last > 0 && edits[last] === start)
        edits[last] = end;
    else
        edits.push(start, end);
}
/** Up to so many bytes, as all inserts have, a call for them costs more than the bytes themselves. */
const MAX_SHORT = 127;
function copyShort(bytes, from, { content, start, end }) {
    for (let at = start, source = from; at < end; at += 1, source += 1)
        content[at] = bytes[source] ?? 0;
}
function overrun() {
    return new damaged_pack_DamagedPack('a delta reaches beyond its base or its end');
}

;// CONCATENATED MODULE: ./src/git/pack/entry-header.ts

const TYPES = [
    undefined, 'commit', 'tree', 'blob', 'tag', undefined, 'ofs-delta', 'ref-delta',
]; // prettier-ignore
/** A header is never longer: ten bytes of size, and ten of an offset or 32 of an id. */
const entry_header_MAX_HEADER_BYTES = 42;
/**
 * Reads the header of an entry. The id of the base of a `ref-delta` is the last thing in it.
 * @see https://git-scm.com/docs/gitformat-pack
 * @throws {DamagedPack}
 */
function entry_header_parseEntryHeader(bytes, idBytes) {
    const first = bytes[0] ?? 0;
    const type = TYPES[(first >> 4) & 7];
    if (type === undefined)
        throw new damaged_pack_DamagedPack('an entry is of no known type');
    let size = first & 15;
    let factor = 16;
    let length = 1;
    for (let byte = first; byte >= 128; length += 1) {
        byte = bytes[length] ?? 0;
        size += (byte & 127) * factor;
        factor *= 128;
    }
    if (!Number.isSafeInteger(size))
        throw new damaged_pack_DamagedPack('an entry has no size');
    if (type === 'ofs-delta')
        return { type, size, ...distanceAt(bytes, length) };
    return { type, size, length: type === 'ref-delta' ? length + idBytes : length, distance: 0 };
}
function distanceAt(bytes, start) {
    let length = start + 1;
    let byte = bytes[start] ?? 0;
    let distance = byte & 127;
    while (byte >= 128) {
        byte = bytes[length] ?? 0;
        // Each further byte stands for one more than its bits say, so that no distance has two forms.
        distance = (distance + 1) * 128 + (byte & 127);
        length += 1;
    }
    if (!Number.isSafeInteger(distance) || length > entry_header_MAX_HEADER_BYTES)
        throw new damaged_pack_DamagedPack('a delta has no base');
    return { length, distance };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./src/git/pack/pack-file.ts



/**
 * How much is read at once. Versions stand far from each other as often as near: what is read beside them costs more
 * than it saves where it is much. Nearly all entries are shorter than this.
 */
const PAGE_BYTES = 16 * 2 ** 10;
/** How much of a pack is kept. A version may stand far from its base, and the next one near that again. */
const MAX_PAGES = 256;
/** The least that `inflateSync` takes as the size of its buffer. */
const MIN_INFLATED_BYTES = 64;
/** A pack, read by windows, so that it may be larger than any buffer. */
class PackFile {
    size;
    #file;
    /** By their number in the file; the ones used last come last. */
    #pages = new Map();
    constructor(path) {
        this.#file = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
        this.size = (0,external_node_fs_namespaceObject.fstatSync)(this.#file).size;
    }
    /** Up to `length` bytes at an offset; fewer at the end of the file. */
    read(offset, length) {
        const number = Math.floor(offset / PAGE_BYTES);
        const from = offset - number * PAGE_BYTES;
        if (from + length <= PAGE_BYTES)
            return this.#page(number).subarray(from, from + length);
        return this.#readInto(Buffer.allocUnsafeSlow(length), offset);
    }
    #page(number) {
        const known = this.#pages.get(number);
        this.#pages.delete(number);
        const page = known ?? this.#readInto(this.#room(), number * PAGE_BYTES);
        this.#pages.set(number, page);
        return page;
    }
    /** That of the page which was not used for longest, once there are enough. */
    #room() {
        const oldest = this.#pages.size < MAX_PAGES ? undefined : this.#pages.keys().next().value;
        const page = oldest === undefined ? undefined : this.#pages.get(oldest);
        if (oldest !== undefined)
            this.#pages.delete(oldest);
        return page?.length === PAGE_BYTES ? page : Buffer.allocUnsafeSlow(PAGE_BYTES);
    }
    #readInto(buffer, offset) {
        let filled = 0;
        while (filled < buffer.length) {
            const read = (0,external_node_fs_namespaceObject.readSync)(this.#file, buffer, filled, buffer.length - filled, offset + filled);
            if (read === 0)
                break;
            filled += read;
        }
        return buffer.subarray(0, filled);
    }
    close() {
        (0,external_node_fs_namespaceObject.closeSync)(this.#file);
    }
}
/**
 * Inflates compressed bytes into exactly as many as their header says. zlib checks what comes out
 * against the sum behind it.
 * @throws {DamagedPack}
 */
function inflate(compressed, size) {
    // One byte more than is needed: the end of the stream is then seen in the same turn.
    const options = { chunkSize: Math.max(MIN_INFLATED_BYTES, size + 1), maxOutputLength: size + 1 };
    const inflated = attempt(() => (0,external_node_zlib_namespaceObject.inflateSync)(compressed, options));
    if (inflated?.length !== size)
        throw new damaged_pack_DamagedPack('an entry does not inflate to what it says');
    return inflated;
}
function attempt(step) {
    try {
        return step();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/git/pack/object-maker.ts



/** What is read of an entry before its size is known: any header, and all of most entries. */
const FIRST_BYTES = 4_096;
/** Makes objects of the entries of a pack, but for those that are too large. */
class ObjectMaker {
    #pack;
    #maxBytes;
    constructor(pack, maxBytes) {
        this.#pack = pack;
        this.#maxBytes = maxBytes;
    }
    /**
     * The object or delta that an entry holds; undefined where it is too large.
     * @throws {DamagedPack}
     */
    inflated(entry) {
        const { file, idBytes, layout } = this.#pack;
        const offset = layout.offsets[entry] ?? 0;
        const whole = (layout.offsets[entry + 1] ?? 0) - offset;
        const start = file.read(offset, Math.min(whole, FIRST_BYTES));
        const { size, length } = entry_header_parseEntryHeader(start, idBytes);
        if (size > this.#maxBytes)
            return undefined;
        const bytes = whole <= FIRST_BYTES ? start : file.read(offset, whole);
        return inflate(bytes.subarray(length), size);
    }
    /**
     * The object that an entry makes of its base; undefined where it is too large.
     * @throws {DamagedPack}
     */
    version(entry, base) {
        const delta = this.inflated(entry);
        if (delta === undefined || rebuiltSize(delta) > this.#maxBytes)
            return undefined;
        return applyDelta(base, delta);
    }
}

;// CONCATENATED MODULE: ./src/git/pack/open-bases.ts
/** The bases that a walk comes back to, each a version of the one before or of a version of that. Of their contents, few are kept. */
class OpenBases {
    #maxBytes;
    #list = [];
    #bytes = 0;
    /** How many objects were made, in all. */
    made = 0;
    constructor(maxBytes) {
        this.#maxBytes = maxBytes;
    }
    get last() {
        return this.#list.at(-1);
    }
    push(base) {
        this.#list.push(base);
        this.#bytes += base.content?.length ?? 0;
        this.#forgetSome();
    }
    pop() {
        const last = this.#list.pop();
        this.#bytes -= last?.content?.length ?? 0;
    }
    clear() {
        this.#list.length = 0;
        this.#bytes = 0;
    }
    keep(base, content) {
        base.content = content;
        this.#bytes += content.length;
        this.#forgetSome();
    }
    contentOf(entry) {
        return this.#list.find((base) => base.entry === entry)?.content;
    }
    #forgetSome() {
        while (this.#bytes > this.#maxBytes) {
            const base = this.#leastMissed();
            if (base === undefined)
                return;
            this.#bytes -= base.content?.length ?? 0;
            base.content = undefined;
        }
    }
    /**
     * The base that takes least to be made again, for what was made since its last version was: so whatever is made twice
     * is little beside what was made once. The last one is in use.
     */
    #leastMissed() {
        let found;
        let [least, keptDepth] = [Number.POSITIVE_INFINITY, -1];
        for (const base of this.#list) {
            if (base.content === undefined || base === this.last)
                continue;
            const cost = (base.depth - keptDepth) / (1 + this.made - base.usedAt);
            keptDepth = base.depth;
            if (cost < least)
                [found, least] = [base, cost];
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./src/git/pack/family-walk.ts


/** Contents that are kept for further versions made of them: two of the largest at least. */
const MAX_KEPT_BYTES = 32 * 2 ** 20;
/** Larger objects are left to whoever reads them one by one. */
const MAX_OBJECT_BYTES = 16 * 2 ** 20;
/**
 * Walks through objects that are made of each other, so that few are made twice and few are kept. What most stands on
 * comes last (`deltaTreesOf`), and its base is let go of before: a chain of versions keeps one of them at a time.
 */
class FamilyWalk {
    #pack;
    #maker;
    #visitor;
    #open;
    constructor(pack, visitor, limits = { kept: MAX_KEPT_BYTES, object: MAX_OBJECT_BYTES }) {
        this.#pack = pack;
        this.#maker = new ObjectMaker(pack, limits.object);
        this.#visitor = visitor;
        this.#open = new OpenBases(limits.kept);
    }
    /**
     * Visits an object that stands in the pack whole, and all that are based on it.
     * @throws {DamagedPack}
     */
    family(root) {
        const known = this.#met(root, undefined, this.#visitor.visit);
        if (known === undefined)
            this.#leaveAll([root]);
        else
            this.#walk(known, this.#versionsOf(root));
    }
    /**
     * Visits versions of one object, and all that are based on them. What they are made of is made again.
     * @throws {DamagedPack}
     */
    branches(starts) {
        let known;
        for (const entry of this.#wayTo(starts[0] ?? 0)) {
            known = this.#met(entry, known, this.#visitor.visitAgain);
            if (known === undefined)
                break;
        }
        if (known === undefined)
            this.#leaveAll(starts);
        else
            this.#walk(known, starts);
    }
    /** What an entry is based on, over all steps, the first one first. */
    #wayTo(entry) {
        const { bases } = this.#pack.layout;
        const way = [];
        for (let at = bases[entry] ?? -1; at >= 0; at = bases[at] ?? -1)
            way.push(at);
        return way.reverse();
    }
    #walk(start, versions) {
        this.#open.clear();
        this.#enter(start, versions);
        for (let { last } = this.#open; last !== undefined; { last } = this.#open)
            this.#step(last);
    }
    #enter(known, versions) {
        const usedAt = this.#open.made;
        if (versions.length > 0)
            this.#open.push({ ...known, versions, next: 0, usedAt });
    }
    /** Makes the next version of an object. Before the last one is looked at, the object itself is let go of. */
    #step(base) {
        const entry = base.versions[base.next] ?? 0;
        base.next += 1;
        const content = this.#contentOf(base);
        base.usedAt = this.#open.made;
        if (base.next === base.versions.length)
            this.#open.pop();
        const known = this.#met(entry, { ...base, content }, this.#visitor.visit);
        if (known === undefined)
            this.#leaveAll([entry]);
        else
            this.#enter(known, this.#versionsOf(entry));
    }
    /** Makes an object and has it looked at; undefined where it is too large. */
    #met(entry, base, visit) {
        const made = this.#made(entry, base?.content);
        if (made === undefined)
            return undefined;
        const state = visit({ entry, ...made, base: base?.state });
        return { entry, content: made.content, state, depth: base === undefined ? 0 : base.depth + 1 };
    }
    #made(entry, base) {
        this.#open.made += 1;
        if (base !== undefined)
            return this.#maker.version(entry, base);
        const content = this.#maker.inflated(entry);
        return content && { content, edits: [0, content.length] };
    }
    #contentOf(base) {
        if (base.content !== undefined)
            return base.content;
        const content = this.#madeAgain(base.entry);
        this.#open.keep(base, content);
        return content;
    }
    /** Follows bases to the first one that is kept or whole, and makes what lies between. */
    #madeAgain(entry) {
        const way = [];
        let content;
        for (let at = entry; at >= 0 && content === undefined; at = this.#pack.layout.bases[at] ?? -1) {
            content = this.#open.contentOf(at);
            if (content === undefined)
                way.push(at);
        }
        for (let at = way.pop(); at !== undefined; at = way.pop())
            content = this.#made(at, content)?.content;
        return content ?? Buffer.alloc(0);
    }
    #versionsOf(entry) {
        const { isCut, layout } = this.#pack;
        const all = layout.children.subarray(layout.firstChild[entry], layout.firstChild[entry + 1]);
        return all.some((version) => isCut[version] === 1)
            ? all.filter((version) => isCut[version] !== 1)
            : all;
    }
    #leaveAll(entries) {
        const left = [...entries];
        for (let each = left.pop(); each !== undefined; each = left.pop()) {
            this.#visitor.leave(each);
            // There may be more of them than a call takes arguments.
            for (const version of this.#versionsOf(each))
                left.push(version);
        }
    }
}

;// CONCATENATED MODULE: ./src/git/git-error.ts

/**
 * Git could not give what was asked. The message names what, where and, in `remedy`, how to mend it. It may hold
 * names from the repository, so it must be escaped before it is printed; it never holds contents or a token.
 */
class git_error_GitError extends Failure {
    name = 'GitError';
    code;
    constructor(code, message, remedy) {
        super(message, remedy === undefined ? {} : { remedy });
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./src/git/object-id.ts

/** A whole object id in lower case: 40 hexadecimal digits, or 64. Anchored, so linear. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** Whether the text is an object id, and so fit to be an argument of git. */
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
/** The same for digits that were just made from bytes: their number alone is left to check. */
function object_id_isIdLength(digits) {
    return digits.length === 40 || digits.length === 64;
}
/**
 * The way from any text to an `ObjectId`.
 * @throws {GitError} `bad-revision` where the text is anything else; the text is not repeated.
 */
function objectId(text) {
    if (isObjectId(text))
        return text;
    throw new GitError('bad-revision', `An object id is 40 or 64 hexadecimal digits; this one has ${text.length} characters.`);
}

;// CONCATENATED MODULE: ./src/git/pack/ids.ts


/** How many entries the first two bytes of an id tell apart. */
const ids_PREFIXES = 65_536;
/** Sorted ids. The place of an id among them is the number by which an object goes from here on. */
class Ids {
    count;
    shared;
    #bytes;
    constructor(shared) {
        this.shared = shared;
        this.count = shared.ids.length / shared.idBytes;
        const { buffer, byteOffset, length } = shared.ids;
        this.#bytes = Buffer.from(buffer, byteOffset, length);
    }
    /** @param sorted ids one after another, each larger than the one before. */
    static of(sorted, idBytes) {
        const ids = new Uint8Array(new SharedArrayBuffer(sorted.length));
        ids.set(sorted);
        const starts = new Int32Array(new SharedArrayBuffer(4 * (ids_PREFIXES + 1)));
        const count = sorted.length / idBytes;
        for (let number = 0; number < count; number += 1) {
            const next = prefixAt(ids, number * idBytes) + 1;
            starts[next] = (starts[next] ?? 0) + 1;
        }
        for (let prefix = 1; prefix <= ids_PREFIXES; prefix += 1)
            starts[prefix] = (starts[prefix] ?? 0) + (starts[prefix - 1] ?? 0);
        return new Ids({ idBytes, ids, starts });
    }
    /** The number of the id that stands at an offset of some bytes, or -1 where there is no such object. */
    numberAt(bytes, offset) {
        const { starts } = this.shared;
        const prefix = prefixAt(bytes, offset);
        let low = starts[prefix] ?? 0;
        let high = (starts[prefix + 1] ?? 0) - 1;
        while (low <= high) {
            const middle = (low + high) >> 1;
            const order = this.#compare(middle, bytes, offset);
            if (order === 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }
    /** Whether the id of a number stands at an offset of some bytes. */
    isAt(number, bytes, offset) {
        return this.#compare(number, bytes, offset) === 0;
    }
    #compare(number, bytes, offset) {
        const { ids, idBytes } = this.shared;
        const at = number * idBytes;
        for (let index = 0; index < idBytes; index += 1) {
            const order = (ids[at + index] ?? 0) - (bytes[offset + index] ?? 0);
            if (order !== 0)
                return order;
        }
        return 0;
    }
    numberOf(id) {
        return this.numberAt(Buffer.from(id, 'hex'), 0);
    }
    idOf(number) {
        const { idBytes } = this.shared;
        return hexId(this.#bytes, number * idBytes, idBytes);
    }
}
/** An id that stands in some bytes, as text. */
function hexId(bytes, offset, idBytes) {
    const id = bytes.toString('hex', offset, offset + idBytes);
    if (object_id_isIdLength(id))
        return id;
    throw new damaged_pack_DamagedPack('an object id is cut short');
}
function prefixAt(bytes, offset) {
    return ((bytes[offset] ?? 0) << 8) | (bytes[offset + 1] ?? 0);
}
function compareIds(ids, at, { bytes, offset, length }) {
    for (let index = 0; index < length; index += 1) {
        const order = (ids[at + index] ?? 0) - (bytes[offset + index] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Joins two sorted lists of ids; one that stands in both is kept once. */
function mergedIds(one, other, idBytes) {
    if (one.length === 0)
        return other;
    if (other.length === 0)
        return one;
    const merged = new Uint8Array(one.length + other.length);
    let [left, right, end] = [0, 0, 0];
    while (left < one.length || right < other.length) {
        const order = orderAt(one, left, { bytes: other, offset: right, length: idBytes });
        const [source, from] = order <= 0 ? [one, left] : [other, right];
        merged.set(source.subarray(from, from + idBytes), end);
        end += idBytes;
        if (order <= 0)
            left += idBytes;
        if (order >= 0)
            right += idBytes;
    }
    return merged.subarray(0, end);
}
/** As `compareIds`, where a list that has ended comes last. */
function orderAt(ids, at, place) {
    if (at >= ids.length)
        return 1;
    return place.offset >= place.bytes.length ? -1 : compareIds(ids, at, place);
}

;// CONCATENATED MODULE: ./src/git/pack/offset-order.ts
const DIGIT_BITS = 11;
const offset_order_DIGITS = 1 << DIGIT_BITS;
/**
 * The places of some offsets in the order of these, digit by digit: a repository may have millions, and comparing
 * pairs of them takes many times as long.
 * @param offsets whole numbers, none of them negative.
 */
function offset_order_placesByOffset(offsets) {
    let places = new Uint32Array(offsets.length).map((_, place) => place);
    let moved = new Uint32Array(offsets.length);
    const largest = offsets.reduce((one, other) => Math.max(one, other), 0);
    for (let unit = 1; unit <= largest; unit *= offset_order_DIGITS) {
        distribute(places, moved, (place) => Math.floor((offsets[place] ?? 0) / unit) % offset_order_DIGITS);
        [places, moved] = [moved, places];
    }
    return places;
}
/** Moves places into the order of their digits; those of one digit keep theirs. */
function distribute(places, moved, digitOf) {
    const starts = new Uint32Array(offset_order_DIGITS + 1);
    for (const place of places) {
        const next = digitOf(place) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let digit = 1; digit < offset_order_DIGITS; digit += 1)
        starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
    for (const place of places) {
        const digit = digitOf(place);
        const to = starts[digit] ?? 0;
        moved[to] = place;
        starts[digit] = to + 1;
    }
}

;// CONCATENATED MODULE: ./src/git/pack/pack-layout.ts




/** The kinds of objects by the numbers with which tables name them; 0 is for none. */
const KINDS = [undefined, 'commit', 'tree', 'blob', 'tag'];
/** What is added to the kind of an entry whose object stands in an earlier pack too. */
const REPEATED = 8;
/** The bits of a kind without it. */
const KIND_BITS = REPEATED - 1;
function kindNumber(kind) {
    return KINDS.indexOf(kind);
}
/** Whatever is longer is too long to be made in memory. */
const MAX_SIZE = (/* unused pure expression or super */ null && (2 ** 31 - 1));
/** How many bytes stand before the first entry: `PACK`, the version and the number of entries. */
const PACK_HEADER_BYTES = 12;
/**
 * Reads the header of every entry in turn, and so learns the kind of each object and what is based on what.
 * @throws {DamagedPack}
 */
function layoutOf(pack) {
    requireSound(pack);
    const { count } = pack.index;
    const places = placesOf(pack);
    const bases = sharedNumbers(count).fill(-1);
    const sizes = sharedNumbers(count);
    const kinds = new Uint8Array(new SharedArrayBuffer(count));
    const entryOf = new EntryLookup(pack, places);
    for (let entry = 0; entry < count; entry += 1) {
        const header = headerAt(pack, places.offsets, entry);
        sizes[entry] = Math.min(header.size, MAX_SIZE);
        if (header.type === 'ofs-delta' || header.type === 'ref-delta')
            bases[entry] = entryOf.base(entry, header);
        else
            kinds[entry] = kindNumber(header.type);
    }
    resolveKinds(bases, kinds);
    return { path: pack.path, count, ...places, bases, kinds, sizes, ...deltaTreesOf(bases) };
}
function requireSound({ file, index, ids }) {
    const { idBytes } = ids.shared;
    const head = Buffer.from(file.read(0, PACK_HEADER_BYTES));
    const isPack = head.length === PACK_HEADER_BYTES && head.toString('latin1', 0, 4) === 'PACK';
    const version = isPack ? head.readUInt32BE(4) : 0;
    if (version !== 2 && version !== 3)
        throw new DamagedPack('it has no such head');
    if (head.readUInt32BE(8) !== index.count)
        throw new DamagedPack('its index is of another pack');
    const hash = file.read(file.size - idBytes, idBytes);
    if (!hash.equals(index.packHash))
        throw new DamagedPack('its index is of another pack');
}
function placesOf({ file, index, ids }) {
    const { count } = index;
    const { idBytes } = ids.shared;
    const offsets = new Float64Array(new SharedArrayBuffer(8 * (count + 1)));
    const objects = sharedNumbers(count);
    // The ids of all objects are those of this pack, where there are no more.
    const isAll = count === ids.count;
    for (const [entry, at] of placesByOffset(index.offsets).entries()) {
        offsets[entry] = index.offsets[at] ?? 0;
        objects[entry] = isAll ? at : ids.numberAt(index.ids, at * idBytes);
    }
    offsets[count] = file.size - idBytes;
    if (count > 0 && offsets[0] !== PACK_HEADER_BYTES)
        throw new DamagedPack('its first entry is not where it begins');
    for (let entry = 0; entry < count; entry += 1) {
        if ((offsets[entry + 1] ?? 0) <= (offsets[entry] ?? 0))
            throw new DamagedPack('its entries overlap');
    }
    return { offsets, objects };
}
function headerAt({ file, ids }, offsets, entry) {
    const offset = offsets[entry] ?? 0;
    const length = Math.min(MAX_HEADER_BYTES + 1, (offsets[entry + 1] ?? 0) - offset);
    return parseEntryHeader(file.read(offset, length), ids.shared.idBytes);
}
/** Finds the entries of bases. */
class EntryLookup {
    #pack;
    #places;
    #byObject;
    constructor(pack, places) {
        this.#pack = pack;
        this.#places = places;
    }
    base(entry, { type, length, distance }) {
        const { offsets } = this.#places;
        const offset = offsets[entry] ?? 0;
        const base = type === 'ofs-delta' ? entryAt(offsets, offset - distance) : this.#named(offset, length);
        if (base < 0 || base === entry)
            throw new DamagedPack('the base of a delta is not in it');
        return base;
    }
    /** A pack on the disk is whole: the base of a delta is in the same pack. */
    #named(offset, length) {
        const { file, ids } = this.#pack;
        const { idBytes } = ids.shared;
        const number = ids.numberAt(file.read(offset, length), length - idBytes);
        this.#byObject ??= new Map(Array.from(this.#places.objects, (object, entry) => [object, entry]));
        return this.#byObject.get(number) ?? -1;
    }
}
/** The entry that begins at an offset, or -1. */
function entryAt(offsets, offset) {
    let low = 0;
    let high = offsets.length - 2;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const found = offsets[middle] ?? 0;
        if (found === offset)
            return middle;
        if (found < offset)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
/** A delta makes an object of the kind of its base. One that comes to itself again has none. */
function resolveKinds(bases, kinds) {
    const chain = [];
    for (let entry = 0; entry < bases.length; entry += 1) {
        let base = entry;
        while (kinds[base] === 0 && chain.length <= bases.length) {
            chain.push(base);
            base = bases[base] ?? 0;
        }
        if (kinds[base] === 0)
            throw new DamagedPack('deltas are based on each other in a circle');
        for (let link = chain.pop(); link !== undefined; link = chain.pop())
            kinds[link] = kinds[base] ?? 0;
    }
}

;// CONCATENATED MODULE: ./src/git/objects/malformed-object.ts

/** Bytes that are no object of the kind they should be. Says what is wrong and where, never what stands there. */
class malformed_object_MalformedObject extends Failure {
    name = 'MalformedObject';
    constructor(problem) {
        super(problem, { remedy: 'Run `git fsck` in the repository and fetch the object again.' });
    }
    static of(kind, problem) {
        return new malformed_object_MalformedObject(`This is not a well-formed ${kind}: ${problem}.`);
    }
}
/**
 * What a parser makes of an object's bytes.
 * @throws {MalformedObject} with the object's id in front, which the bytes alone do not tell
 */
function parsedAs({ id, bytes }, parser) {
    try {
        return parser(bytes);
    }
    catch (error) {
        if (error instanceof malformed_object_MalformedObject)
            throw new malformed_object_MalformedObject(`Object ${id}: ${error.message}`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/git/objects/header.ts



/** Divides a raw commit or tag; bytes become text by UTF-8 or, where they are not, by Latin-1. */
function divideObject(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = buffer.indexOf('\n\n');
    const headerText = header_text(end < 0 ? buffer : buffer.subarray(0, end)).replace(/\n$/u, '');
    const message = end < 0 ? '' : header_text(buffer.subarray(end + 2));
    return { headers: parseHeaders(headerText), message, headerText };
}
function header_text(bytes) {
    return bytes.toString((0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? 'utf8' : 'latin1');
}
function parseHeaders(block) {
    const headers = [];
    for (const line of block.split('\n')) {
        const last = headers.at(-1);
        if (line.startsWith(' ') && last !== undefined)
            last[1] += `\n${line.slice(1)}`;
        else
            headers.push(splitHeader(line));
    }
    return headers;
}
function splitHeader(line) {
    const space = line.indexOf(' ');
    return space < 0 ? [line, ''] : [line.slice(0, space), line.slice(space + 1)];
}
/** The first header of that name. */
function headerValue(object, name) {
    return object.headers.find(([key]) => key === name)?.[1];
}
/** An id that a header must hold. */
function headerId(kind, name, value) {
    if (value !== undefined && isObjectId(value))
        return value;
    throw malformed_object_MalformedObject.of(kind, `its ${name} is not an object id`);
}
/** The date and zone at the end of an author line: a bounded number of characters, anchored at the end. */
const DATE = / (-?\d{1,15}) [+-]\d{1,6}$/u;
/** Divides `Ada <ada@example.com> 1700000000 +0000`. Damaged lines are kept whole as the identity. */
function parseSignature(line) {
    const match = DATE.exec(line.slice(-26));
    if (match === null)
        return { identity: line, date: undefined };
    return { identity: line.slice(0, line.length - match[0].length), date: Number(match[1]) };
}

;// CONCATENATED MODULE: ./src/git/objects/commit.ts

/**
 * @see https://git-scm.com/docs/git-commit-tree#_description
 * @throws {MalformedObject} where tree or parents cannot be read; all else is taken as it is.
 */
function parseCommit(bytes) {
    const object = divideObject(bytes);
    const author = parseSignature(headerValue(object, 'author') ?? '');
    const committer = parseSignature(headerValue(object, 'committer') ?? '');
    return {
        tree: headerId('commit', 'tree', headerValue(object, 'tree')),
        parents: object.headers
            .filter(([name]) => name === 'parent')
            .map(([, value]) => headerId('commit', 'parent', value)),
        author: author.identity,
        committer: committer.identity,
        authorDate: author.date,
        committerDate: committer.date,
        message: object.message,
        encoding: headerValue(object, 'encoding'),
        headers: object.headerText,
    };
}

;// CONCATENATED MODULE: ./src/sources/text/decode.ts

const REPLACEMENT = 0xfffd;
const MAX_CODE_POINT = 0x10ffff;
/** `String.fromCodePoint` takes its argument list on the stack. */
const CODE_POINTS_AT_ONCE = 8_192;
/**
 * What the bytes of one segment say. Bytes that are not valid become U+FFFD, those around them stay.
 * In a binary or mixed file a segment that is UTF-8 on its own is read as such.
 */
function decodeSegment(bytes, { start, end, encoding }) {
    const part = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
    switch (encoding) {
        case 'utf-8':
            return part.toString('utf8');
        case 'binary':
            return part.toString((0,external_node_buffer_namespaceObject.isUtf8)(part) ? 'utf8' : 'latin1');
        case 'utf-16le':
            return part.toString('utf16le');
        case 'utf-16be':
            return Buffer.from(part.subarray(0, part.length & ~1))
                .swap16()
                .toString('utf16le');
        case 'utf-32le':
            return decodeUtf32(part, (at) => part.readUInt32LE(at));
        case 'utf-32be':
            return decodeUtf32(part, (at) => part.readUInt32BE(at));
    }
}
function decodeUtf32(part, unitAt) {
    const pieces = [];
    let points = [];
    for (let at = 0; at + 4 <= part.length; at += 4) {
        const unit = unitAt(at);
        points.push(unit <= MAX_CODE_POINT ? unit : REPLACEMENT);
        if (points.length < CODE_POINTS_AT_ONCE)
            continue;
        pieces.push(String.fromCodePoint(...points));
        points = [];
    }
    pieces.push(String.fromCodePoint(...points));
    return pieces.join('');
}

;// CONCATENATED MODULE: ./src/sources/text/segments.ts
/** Shortest run of wide characters that counts as such within narrow text. */
const MIN_WIDE_UNITS = 8;
/** Shortest run of ASCII that counts as such within wide text; two CJK letters rarely look like four ASCII ones, twelve never. */
const MIN_NARROW_BYTES = 24;
/** Bytes of one code unit. */
function unitBytes(encoding) {
    if (encoding === 'utf-16le' || encoding === 'utf-16be')
        return 2;
    return encoding === 'utf-32le' || encoding === 'utf-32be' ? 4 : 1;
}
/**
 * Divides a text into stretches of one encoding each. PowerShell's `>>` appends UTF-16 to a UTF-8
 * file, and other tools append UTF-8 to a UTF-16 one: decoded in one encoding, what was appended
 * could not be read, so a run in the other width is a segment of its own. One pass, linear.
 *
 * A run of wide letters in big-endian order reads the same one byte further on in little-endian
 * order, so that looking for one order finds both.
 */
function segmentsOf(bytes, base, from) {
    const runs = unitBytes(base) === 1 ? wideRuns(bytes, from) : narrowRuns(bytes, base, from);
    const segments = [];
    let start = from;
    for (const run of runs) {
        if (run.start > start)
            segments.push({ start, end: run.start, encoding: base });
        segments.push(run);
        start = run.end;
    }
    if (start < bytes.length)
        segments.push({ start, end: bytes.length, encoding: base });
    return segments;
}
function* wideRuns(bytes, from) {
    let zero = nextZero(bytes, from);
    let free = from;
    while (zero !== -1) {
        const start = zero - 1;
        const width = bytes[zero + 1] === 0 && bytes[zero + 2] === 0 ? 4 : 2;
        const end = start < free ? zero + 1 : wideRunEnd(bytes, start, width);
        if (end - start >= MIN_WIDE_UNITS * width) {
            yield { start, end, encoding: width === 4 ? 'utf-32le' : 'utf-16le' };
            free = end;
        }
        zero = nextZero(bytes, Math.max(end, behindZeros(bytes, zero)));
    }
}
/** How far the next zero is looked for by hand: where zeros stand close together, a call for each costs more. */
const NEAR_BYTES = 16;
function nextZero(bytes, from) {
    const near = Math.min(bytes.length, from + NEAR_BYTES);
    for (let at = from; at < near; at += 1)
        if (bytes[at] === 0)
            return at;
    return bytes.indexOf(0, near);
}
/** Behind a row of zeros: no unit begins with one, so that only the first of a row may end a letter. */
function behindZeros(bytes, zero) {
    let at = zero;
    while (bytes[at] === 0)
        at += 1;
    return at;
}
/** Where a run of units ends whose first byte alone is not zero. */
function wideRunEnd(bytes, start, width) {
    let end = start;
    while (isWideUnit(bytes, end, width))
        end += width;
    return end;
}
function isWideUnit(bytes, at, width) {
    if (at + width > bytes.length || bytes[at] === 0 || bytes[at + 1] !== 0)
        return false;
    return width === 2 || (bytes[at + 2] === 0 && bytes[at + 3] === 0);
}
function* narrowRuns(bytes, base, from) {
    let at = from;
    while (at < bytes.length) {
        const end = narrowRunEnd(bytes, at);
        const run = withoutWideEdges(bytes, { start: at, end, encoding: base });
        if (run.end - run.start >= MIN_NARROW_BYTES)
            yield { ...run, encoding: 'utf-8' };
        at = end + 1;
    }
}
function narrowRunEnd(bytes, start) {
    let end = start;
    while (end < bytes.length && segments_isPlain(bytes[end] ?? 0))
        end += 1;
    return end;
}
/** The letter before a wide text's zero, or after one in big-endian order, belongs to the wide text. */
function withoutWideEdges(bytes, run) {
    const isLittle = run.encoding === 'utf-16le' || run.encoding === 'utf-32le';
    const start = !isLittle && run.start > 0 && bytes[run.start - 1] === 0 ? run.start + 1 : run.start;
    const end = isLittle && bytes[run.end] === 0 ? run.end - 1 : run.end;
    return { ...run, start, end };
}
/** ASCII that text is made of: printable, tab, line ends. */
function segments_isPlain(byte) {
    return (byte >= 0x20 && byte <= 0x7e) || byte === 9 || byte === 10 || byte === 13;
}

;// CONCATENATED MODULE: ./src/sources/text/sniff.ts

/** Byte order marks (https://www.unicode.org/faq/utf_bom.html), longest first: that of UTF-32LE begins with that of UTF-16LE. */
const sniff_MARKS = [
    { encoding: 'utf-32le', mark: [0xff, 0xfe, 0, 0] },
    { encoding: 'utf-32be', mark: [0, 0, 0xfe, 0xff] },
    { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
    { encoding: 'utf-16le', mark: [0xff, 0xfe] },
    { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];
/** How much of a text without a mark is looked at; what differs further on is found as a run of its own. */
const SAMPLE_BYTES = 1 << 20;
/** Below this the pattern of zero bytes says nothing. */
const MIN_WIDE_BYTES = 4;
/** Share of zeros that a byte position has in text that is mostly Latin, and at most has otherwise. */
const MANY_ZEROS = 0.5;
const FEW_ZEROS = 0.1;
const ALL_ZEROS = 0.98;
/** Finds the encoding of a text: by its mark, else by where its zero bytes stand, else UTF-8 or bytes. */
function sniff(bytes) {
    const marked = sniff_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
    if (marked !== undefined)
        return { encoding: marked.encoding, markBytes: marked.mark.length };
    if (!bytes.includes(0))
        return { encoding: 'utf-8', markBytes: 0 };
    const wide = startsWide(bytes) ? wideEncoding(bytes) : undefined;
    const encoding = wide ?? ((0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? 'utf-8' : 'binary');
    return { encoding, markBytes: 0 };
}
/** A text that starts narrow and goes on wide was appended to: its wide part is found as a run. */
function startsWide(bytes) {
    return bytes.subarray(0, MIN_WIDE_BYTES).includes(0);
}
function wideEncoding(bytes) {
    if (bytes.length < MIN_WIDE_BYTES)
        return undefined;
    const [a, b, c, d] = zeroShares(bytes);
    if (d >= ALL_ZEROS && c >= MANY_ZEROS && a <= FEW_ZEROS)
        return 'utf-32le';
    if (a >= ALL_ZEROS && b >= MANY_ZEROS && d <= FEW_ZEROS)
        return 'utf-32be';
    const even = (a + c) / 2;
    const odd = (b + d) / 2;
    if (odd >= MANY_ZEROS && even <= FEW_ZEROS)
        return 'utf-16le';
    if (even >= MANY_ZEROS && odd <= FEW_ZEROS)
        return 'utf-16be';
    return undefined;
}
/** The share of zeros at each byte position modulo four. */
function zeroShares(bytes) {
    const zeros = [0, 0, 0, 0];
    const end = Math.min(bytes.length, SAMPLE_BYTES);
    for (let index = 0; index < end; index += 1) {
        if (bytes[index] !== 0)
            continue;
        if ((index & 3) === 0)
            zeros[0] += 1;
        else if ((index & 3) === 1)
            zeros[1] += 1;
        else if ((index & 3) === 2)
            zeros[2] += 1;
        else
            zeros[3] += 1;
    }
    const quarter = end / 4;
    return [zeros[0] / quarter, zeros[1] / quarter, zeros[2] / quarter, zeros[3] / quarter];
}

;// CONCATENATED MODULE: ./src/sources/text/content.ts



/** A content that is sniffed, divided and decoded when first asked, since most texts never are. */
class LazyContent {
    bytes;
    lineOffset;
    #sniffed;
    #segments;
    #text;
    constructor(bytes, inherited) {
        this.bytes = bytes;
        this.lineOffset = inherited?.lineOffset ?? 0;
        this.#sniffed = inherited && { encoding: inherited.encoding, markBytes: 0 };
    }
    get encoding() {
        return this.sniffed.encoding;
    }
    get sniffed() {
        return (this.#sniffed ??= sniff(this.bytes));
    }
    get segments() {
        const { encoding, markBytes } = this.sniffed;
        return (this.#segments ??= segmentsOf(this.bytes, encoding, markBytes));
    }
    get text() {
        return (this.#text ??= this.segments
            .map((segment) => decodeSegment(this.bytes, segment))
            .join(''));
    }
}
/**
 * The text that bytes hold. The encoding is that of the byte order mark or of the pattern of zero
 * bytes, else UTF-8; `binary` (Latin-1) is for bytes that hold zeros and are not UTF-8. Nothing is
 * ever undecodable: invalid bytes become U+FFFD one by one, a stray NUL stays, and stretches in
 * another width are decoded in their own, so a key stays readable wherever it stands.
 */
function content_contentOf(bytes) {
    return new LazyContent(bytes);
}
/** The content of a text that we have as a string: a path, a message of a pull request. */
function contentOfText(text) {
    return new LazyContent(Buffer.from(text, 'utf8'), { encoding: 'utf-8', lineOffset: 0 });
}

;// CONCATENATED MODULE: ./src/sources/subject-document.ts

const NOTHING_BEFORE = () => Promise.resolve([]);
/** The document for a text that stands in no file. */
function sayingDocument({ surface, text, commit, path = '' }, inHead) {
    return {
        surface,
        path,
        content: typeof text === 'string' ? contentOfText(text) : text,
        origin: 'commit',
        ...(commit === undefined ? {} : { commit }),
        inHead,
        reachable: true,
        before: NOTHING_BEFORE,
    };
}

;// CONCATENATED MODULE: ./src/sources/commit-texts.ts


/**
 * Header lines that say no more than what is scanned elsewhere: ids, and people with a surface of their
 * own. Not `tag`: a reference may give the tag another name than its object does.
 */
const KNOWN_HEADERS = /^(?:tree|parent|author|committer|object|type|tagger) /u;
/** Header lines, a continued header being one line with its line ends, and the bytes of the message. */
function divide(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = buffer.indexOf('\n\n');
    const block = (end === -1 ? buffer : buffer.subarray(0, end)).toString('utf8');
    const message = end === -1 ? new Uint8Array() : buffer.subarray(end + 2);
    return { headers: block.split(/\n(?! )/u), message };
}
function isKnown(header, index, headers) {
    const name = KNOWN_HEADERS.exec(header)?.[0];
    if (name === undefined || header.includes('\n'))
        return false;
    // git writes each once (but `parent`); what comes again is of someone's making.
    return name === 'parent ' || headers.findIndex((other) => other.startsWith(name)) === index;
}
/** The message with the headers that have no surface of their own after it, so that its lines keep their numbers. */
function messageContent(bytes) {
    const { headers, message } = divide(bytes);
    const others = headers.filter((header, index) => !isKnown(header, index, headers));
    if (others.length === 0)
        return content_contentOf(message);
    return content_contentOf(Buffer.concat([message, Buffer.from(`\n${others.join('\n')}`)]));
}
/** What a commit says: its message with unknown headers, and who wrote and who committed it. */
function commitTexts(commit, bytes, people) {
    return [
        sayingDocument({ surface: 'commit-message', text: messageContent(bytes), commit }, false),
        sayingDocument({ surface: 'commit-author', text: [...new Set(people)].join('\n'), commit }, false),
    ];
}

;// CONCATENATED MODULE: ./src/git/raw-path.ts

/**
 * The shown form of a raw name (one character a byte, Latin-1): decoded where the bytes are UTF-8, and otherwise
 * ASCII as it is and each other byte as `\xNN`. Not escaped for printing.
 */
function raw_path_shownPath(rawPath) {
    if (ASCII.test(rawPath))
        return rawPath;
    const bytes = Buffer.from(rawPath, 'latin1');
    if (isUtf8(bytes))
        return bytes.toString('utf8');
    return Array.from(rawPath, shownByte).join('');
}
/** What is the same in Latin-1 and in UTF-8: most names. Linear: one class. */
const ASCII = /^[ -~]*$/u;
/** The raw form (one character a byte) of a text in UTF-8. */
function rawPathOf(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
function shownByte(character) {
    const byte = character.charCodeAt(0);
    return byte < 0x80 ? character : `\\x${byte.toString(16)}`;
}

;// CONCATENATED MODULE: ./src/sources/text/windows.ts



/**
 * Far below the longest string that Node can make, 536,870,888 UTF-16 units, and so small that what
 * is known of every line, bracket and name of a window fits into a few hundred megabytes.
 */
const WINDOW_BYTES = 16 * 2 ** 20;
/** How much of a window the next one repeats: a key and its surroundings, in four-byte units too. */
const OVERLAP_BYTES = 64 * 2 ** 10;
const windows_LINE_FEED = 10;
const windows_CARRIAGE_RETURN = 13;
/**
 * A text in pieces that fit into strings, each with the number of lines before it, so that no size
 * of a blob is left out. Pieces overlap; where lines are not longer than the overlap a piece starts
 * at the start of a line, and columns are right too.
 */
function* windows_windows(content, size = { window: WINDOW_BYTES, overlap: OVERLAP_BYTES }) {
    if (content.bytes.length <= size.window) {
        yield content;
        return;
    }
    const whole = new LazyContent(content.bytes);
    const { encoding, markBytes } = whole.sniffed;
    let start = markBytes;
    let lineOffset = 0;
    for (;;) {
        const end = Math.min(start + size.window, content.bytes.length);
        yield new LazyContent(content.bytes.subarray(start, end), { encoding, lineOffset });
        if (end === content.bytes.length)
            return;
        const next = cutAt(whole, end - size.overlap, size.overlap);
        lineOffset += lineEnds(whole, start, next);
        start = next;
    }
}
/** The start of a line or, where none is near, of a character, at or before `target`. */
function cutAt(whole, target, reach) {
    const segment = segmentAt(whole.segments, target);
    if (segment === undefined)
        return target;
    const width = unitBytes(segment.encoding);
    const aligned = target - ((target - segment.start) % width);
    for (let at = aligned; at - width >= segment.start && at > target - reach; at -= width) {
        if (unitIs(whole.bytes, { ...segment, start: at - width }, windows_LINE_FEED))
            return at;
    }
    return segment.encoding === 'utf-8' ? characterStart(whole.bytes, aligned) : aligned;
}
/** The segment that holds the offset, by binary search: a binary may have a million runs. */
function segmentAt(segments, offset) {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((segments[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return segments[low];
}
/** Whether the first unit of a segment is a certain ASCII character. */
function unitIs(bytes, { start, encoding }, code) {
    const width = unitBytes(encoding);
    return decodeSegment(bytes, { start, end: start + width, encoding }).charCodeAt(0) === code;
}
/** Steps back over continuation bytes (10xxxxxx), of which a character has three at most. */
function characterStart(bytes, offset) {
    let at = offset;
    while (at > offset - 3 && at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80)
        at -= 1;
    return at;
}
/** Lines that end between two offsets. A line feed in the next piece ends the line of a last carriage return. */
function lineEnds(whole, start, end) {
    const { encoding } = whole;
    const { text } = new LazyContent(whole.bytes.subarray(start, end), { encoding, lineOffset: 0 });
    let count = 0;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (unit === windows_LINE_FEED)
            count += 1;
        else if (unit === windows_CARRIAGE_RETURN && text.charCodeAt(index + 1) !== windows_LINE_FEED)
            count += 1;
    }
    return count - (endsWithinCrLf(whole, text, end) ? 1 : 0);
}
function endsWithinCrLf(whole, text, end) {
    if (text.charCodeAt(text.length - 1) !== windows_CARRIAGE_RETURN)
        return false;
    const segment = segmentAt(whole.segments, end);
    return segment !== undefined && unitIs(whole.bytes, { ...segment, start: end }, windows_LINE_FEED);
}

;// CONCATENATED MODULE: ./src/sources/objects/matching-blobs.ts



/** Why an LFS pointer is told of. */
const LFS_SKIP = 'LFS pointer: its file is not in the repository';
/** How an LFS pointer starts (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
/** Reads each blob once and gives the ids of those that some rule may match. What is no blob is a problem. */
async function matchingBlobs(reader, blobs) {
    const kept = new Set();
    for await (const object of reader.many(blobs.keys())) {
        if (object.kind !== 'blob')
            reader.otherKind(object, 'blob');
        else if (countedMayMatch(reader.reading, object, blobs.get(object.id)))
            kept.add(object.id);
    }
    return kept;
}
/** Counts a blob in the receipt, notes what it only points to, and says whether some rule may match. */
function countedMayMatch({ receipt, mayMatch }, { id, bytes }, rawPath) {
    receipt.blob(bytes.length);
    if (isLfsPointer(bytes)) {
        const path = rawPath === undefined ? {} : { path: shownPath(rawPath) };
        receipt.skip({
            ...(id === undefined ? {} : { object: id }),
            ...path,
            reason: LFS_SKIP,
        });
    }
    return someWindow(contentOf(bytes), mayMatch);
}
/** Whether a blob stands for a file that Git LFS keeps elsewhere. Its own text is scanned all the same. */
function isLfsPointer(bytes) {
    return LFS_POINTER.equals(bytes.subarray(0, LFS_POINTER.length));
}
function someWindow(content, test) {
    for (const window of windows(content))
        if (test(window))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/sources/history/packs/number-list.ts
const FIRST_CAPACITY = 256;
/** A growing list of numbers, four bytes each. */
class NumberList {
    #numbers = new Int32Array(FIRST_CAPACITY);
    #length = 0;
    get length() {
        return this.#length;
    }
    push(number) {
        if (this.#length === this.#numbers.length)
            this.#grow();
        this.#numbers[this.#length] = number;
        this.#length += 1;
    }
    set(place, number) {
        this.#numbers[place] = number;
    }
    /** Lets go of all from a place on. */
    cut(length) {
        this.#length = length;
    }
    /** All that was pushed, as a list of its own. */
    toArray() {
        return this.#numbers.slice(0, this.#length);
    }
    #grow() {
        const grown = new Int32Array(2 * this.#numbers.length);
        grown.set(this.#numbers);
        this.#numbers = grown;
    }
}

;// CONCATENATED MODULE: ./src/sources/history/packs/missing-list.ts

/** Collects what is named and is not here. */
class MissingList {
    #pairs = new NumberList();
    #ids = [];
    #placeOf = new Map();
    /** How many numbers it holds. */
    get length() {
        return this.#pairs.length;
    }
    add(by, id) {
        let place = this.#placeOf.get(id);
        if (place === undefined) {
            place = this.#ids.push(id) - 1;
            this.#placeOf.set(id, place);
        }
        this.#pairs.push(by);
        this.#pairs.push(place);
    }
    /** What was collected, as a thread hands it over. */
    result() {
        return { missing: this.#pairs.toArray(), missingIds: this.#ids };
    }
}
/** Each time that something missing is named, part after part. */
function* missingPairs(parts) {
    for (const { missing, missingIds } of parts)
        for (let at = 0; at < missing.length; at += 2) {
            const id = missingIds[missing[at + 1] ?? 0];
            if (id !== undefined)
                yield [missing[at] ?? 0, id];
        }
}

;// CONCATENATED MODULE: ./src/sources/history/packs/slices.ts
const slices_LINE_FEED = 10;
const slices_CARRIAGE_RETURN = 13;
const SPACE = 32;
const TAB = 9;
/** 1 for each digit of base64, in either alphabet, and its padding: what encodes something may be long and must not be cut. */
const slices_DIGITS = new Uint8Array(256);
for (const digit of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=')
    slices_DIGITS[digit.charCodeAt(0)] = 1;
/** A line with so many digits at its end may go on in the next one. */
const slices_MIN_LINE_DIGITS = 40;
function slices_isDigit(byte) {
    return slices_DIGITS[byte ?? 0] === 1;
}
/**
 * The start of a slice, at an offset or before it: that of the run of digits which stands there, and of the lines which go
 * on with it. Not before the end of the slice before, which this one touches then: looked for beyond it for each of many
 * edits, the start of one long text in base64 would take as many times its length.
 */
function sliceStart(content, offset, before) {
    let start = Math.max(before, offset);
    for (;;) {
        start = runStart(content, start, before);
        const lineEnd = endOfLineBefore(content, start, before);
        if (lineEnd < 0)
            return start;
        if (lineEnd <= before)
            return before;
        const run = runStart(content, lineEnd, before);
        if (lineEnd - run < slices_MIN_LINE_DIGITS)
            return start;
        start = run;
    }
}
function runStart(content, end, before) {
    let start = end;
    while (start > before && slices_isDigit(content[start - 1]))
        start -= 1;
    return start;
}
/**
 * Where the line before ends, where nothing but blanks stands on this one before an offset; else -1. Where they reach
 * back to `before`, that.
 */
function endOfLineBefore(content, offset, before) {
    let at = offset;
    while (at > before && (content[at - 1] === SPACE || content[at - 1] === TAB))
        at -= 1;
    if (at === before)
        return before;
    if (content[at - 1] !== slices_LINE_FEED)
        return -1;
    return content[at - 2] === slices_CARRIAGE_RETURN ? at - 2 : at - 1;
}
/** The end of a slice, at an offset or behind it: that of the run of digits which stands there. */
function sliceEnd(content, offset) {
    let end = Math.min(content.length, offset);
    while (end < content.length && slices_isDigit(content[end]))
        end += 1;
    return end;
}
/** The edits with what stands around them, from left to right; those that touch are one. */
function* slicesOf(content, edits, reach) {
    let slice;
    for (let index = 0; index < edits.length; index += 2) {
        const from = (edits[index] ?? 0) - reach;
        const to = (edits[index + 1] ?? 0) + reach;
        const start = sliceStart(content, from, slice?.end ?? 0);
        if (slice !== undefined && start === slice.end) {
            if (to > slice.end)
                slice = { start: slice.start, end: sliceEnd(content, to) };
            continue;
        }
        if (slice !== undefined)
            yield slice;
        slice = { start, end: sliceEnd(content, to) };
    }
    if (slice !== undefined)
        yield slice;
}

;// CONCATENATED MODULE: ./src/sources/history/packs/version-judge.ts



/**
 * Judges a version of a text by what is new in it, where that is enough: what the version before does not
 * hold, this one holds only where an edit takes part in it.
 */
function judgeVersion(test, version) {
    const { base, content, edits } = version;
    if (base?.isNarrow !== true || !staysNarrow(content, edits))
        return judgeWhole(test, content);
    const glances = around(version, test.bytesAround.glance).map(test.glance);
    const ofNew = glances.reduce((all, glance) => all | glance.traits, 0);
    const traits = base.traits | ofNew;
    const scope = test.scopeOf(traits, ofNew);
    if (scope === 'whole')
        return judgeWhole(test, content);
    const isSuspect = base.mayMatch || scope === 'reach' || glances.some(({ seemsToMatch }) => seemsToMatch);
    const judged = isSuspect ? judgeReach(test, version, base) : NO_MATCH;
    return { ...judged, isNarrow: true, traits };
}
const NO_MATCH = { mayMatch: false, hasEvidence: undefined };
function judgeReach(test, version, base) {
    const { content } = version;
    const reached = around(version, test.bytesAround.reach);
    // What a slice cuts off may make it look like more than it is, so that the whole is asked.
    const seemsToMatch = base.mayMatch || reached.some(test.mayMatch);
    if (!seemsToMatch || !version_judge_someWindow(content, test.mayMatch))
        return NO_MATCH;
    const mayHaveEvidence = base.hasEvidence !== false || reached.some(test.hasEvidence);
    return { mayMatch: true, hasEvidence: mayHaveEvidence && version_judge_someWindow(content, test.hasEvidence) };
}
/** The edits of a version, each with some bytes around it. */
function around({ content, edits }, reach) {
    return Array.from(slicesOf(content, edits, reach), ({ start, end }) => {
        const bytes = content.subarray(start, end);
        return new LazyContent(bytes, { encoding: 'utf-8', lineOffset: 0 });
    });
}
function judgeWhole(test, bytes) {
    const isNarrow = !bytes.includes(0) && !hasWideMark(bytes);
    // Versions of what is not narrow are judged whole: they ask for no traits.
    const glances = isNarrow ? Array.from(windows_windows(content_contentOf(bytes)), test.glance) : [];
    const traits = glances.reduce((all, glance) => all | glance.traits, 0);
    const isSuspect = !isNarrow ||
        test.scopeOf(traits, traits) === 'whole' ||
        glances.some(({ seemsToMatch }) => seemsToMatch);
    const mayMatch = isSuspect && version_judge_someWindow(bytes, test.mayMatch);
    const hasEvidence = mayMatch ? version_judge_someWindow(bytes, test.hasEvidence) : undefined;
    return { mayMatch, hasEvidence, isNarrow, traits };
}
function version_judge_someWindow(bytes, ask) {
    for (const window of windows_windows(content_contentOf(bytes)))
        if (ask(window))
            return true;
    return false;
}
/** The first two bytes of a text in UTF-16, in either order. */
function hasWideMark(bytes) {
    const [first, second] = bytes;
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
/** Edits are short and many: a call of `includes` for each takes longer than its bytes. */
function staysNarrow(content, edits) {
    if (hasWideMark(content))
        return false;
    for (let index = 0; index < edits.length; index += 2) {
        const end = edits[index + 1] ?? 0;
        for (let at = edits[index] ?? 0; at < end; at += 1)
            if (content[at] === 0)
                return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/sources/history/packs/text-stage.ts






const NOTHING = { mayMatch: false, hasEvidence: undefined, isNarrow: true, traits: 0 };
/** Collects what blobs, commits and tags are. */
class TextStage {
    blobs = 0;
    bytes = 0;
    matching = [];
    placeDependent = [];
    pointers = [];
    #commits = new NumberList();
    saying = [];
    tags = [];
    large = [];
    #missing = new MissingList();
    #ids;
    #test;
    constructor(ids, test) {
        this.#ids = ids;
        this.#test = test;
    }
    blob(object, version) {
        this.blobs += 1;
        this.bytes += version.content.length;
        if (isLfsPointer(version.content))
            this.pointers.push(object);
        const judged = judgeVersion(this.#test, version);
        if (judged.mayMatch)
            this.matching.push(object);
        if (judged.mayMatch && judged.hasEvidence === false)
            this.placeDependent.push(object);
        return judged;
    }
    /** @throws {MalformedObject} */
    commit(object, bytes) {
        const id = this.#ids.idOf(object);
        const { tree, parents, author, committer } = parseCommit(bytes);
        this.#commits.push(object);
        this.#commits.push(this.#number(object, tree));
        this.#commits.push(parents.length);
        for (const parent of parents)
            this.#commits.push(this.#number(object, parent));
        const texts = commitTexts(id, bytes, [author, committer]);
        if (texts.some(({ content }) => this.#test.mayMatch(content)))
            this.saying.push(object);
        return NOTHING;
    }
    tag(object) {
        this.tags.push(object);
        return NOTHING;
    }
    #number(by, id) {
        const number = this.#ids.numberOf(id);
        if (number < 0)
            this.#missing.add(by, id);
        return number;
    }
    /** What was collected, as a thread hands it over. */
    result() {
        const { blobs, bytes, matching, placeDependent, pointers, saying, tags, large } = this;
        const commits = this.#commits.toArray();
        return {
            blobs,
            bytes,
            matching,
            placeDependent,
            pointers,
            commits,
            saying,
            tags,
            large,
            ...this.#missing.result(),
        };
    }
}

;// CONCATENATED MODULE: ./src/git/objects/tree.ts


const tree_SPACE = 0x20;
const NUL = 0x00;
/** What an entry's mode says it is. A mode that git does not know is a file, so that it is read. */
function tree_entryKind(mode) {
    const type = mode & 0o170000;
    if (type === 0o040000)
        return 'tree';
    if (type === 0o120000)
        return 'symlink';
    return type === 0o160000 ? 'submodule' : 'file';
}
/**
 * The entries of a raw tree object, in its order. Names are not judged: what git would refuse to check out
 * (`..`, `.git`) can still hold a key.
 * @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects
 * @throws {MalformedObject}
 */
function parseTree(bytes, objectFormat) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const idBytes = objectFormat === 'sha1' ? 20 : 32;
    const entries = [];
    for (let offset = 0; offset < buffer.length;) {
        const space = buffer.indexOf(tree_SPACE, offset);
        const nul = space < 0 ? -1 : buffer.indexOf(NUL, space);
        const end = nul + 1 + idBytes;
        if (nul < 0 || end > buffer.length)
            throw cutShort(offset);
        const mode = parseMode(buffer.subarray(offset, space), offset);
        const rawName = buffer.toString('latin1', space + 1, nul);
        if (rawName === '')
            throw MalformedObject.of('tree', `an empty name at byte ${offset}`);
        const id = buffer.toString('hex', nul + 1, end);
        if (!isIdLength(id))
            throw cutShort(offset);
        entries.push({ mode, rawName, id });
        offset = end;
    }
    return entries;
}
const MAX_MODE_DIGITS = 6;
const tree_ZERO = 0x30;
const SEVEN = 0x37;
/** Octal digits, read byte by byte: a history has more entries than anything else. */
function parseMode(digits, offset) {
    let mode = 0;
    const isLength = digits.length > 0 && digits.length <= MAX_MODE_DIGITS;
    for (const digit of isLength ? digits : [NUL]) {
        if (digit < tree_ZERO || digit > SEVEN)
            throw MalformedObject.of('tree', `a mode that is not octal at byte ${offset}`);
        mode = mode * 8 + digit - tree_ZERO;
    }
    return mode;
}
function cutShort(offset) {
    return MalformedObject.of('tree', `the entry at byte ${offset} is cut short`);
}

;// CONCATENATED MODULE: ./src/sources/raw-bytes.ts
/** The bytes of a raw path, in which each character is one byte (Latin-1). */
function rawBytes(rawPath) {
    return Buffer.from(rawPath, 'latin1');
}

;// CONCATENATED MODULE: ./src/sources/objects/targets.ts



/** Letters and digits as long as the shortest secret; one repeated class, so linear. */
const LONG_RUN = /[0-9A-Za-z]{32}/u;
/**
 * Tells names of files and directories that may be a secret. What makes it one may stand further up
 * in the path, so a long run is enough; names are few and the answer is remembered.
 */
class NameTest {
    #mayMatch;
    #known = new Map();
    constructor(mayMatch) {
        this.#mayMatch = mayMatch;
    }
    suspects(rawName) {
        const known = this.#known.get(rawName);
        if (known !== undefined)
            return known;
        const answer = LONG_RUN.test(rawName) || this.#mayMatch(content_contentOf(rawBytes(rawName)));
        this.#known.set(rawName, answer);
        return answer;
    }
}
/** What is looked for in trees: blobs that may match, and names that may. */
class Targets {
    blobs;
    names;
    constructor(blobs, names) {
        this.blobs = blobs;
        this.names = names;
    }
    isTarget(entry) {
        const kind = entryKind(entry.mode);
        const isBlob = kind === 'file' || kind === 'symlink';
        return (isBlob && this.blobs.has(entry.id)) || this.names.suspects(entry.rawName);
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./src/sources/history/packs/name-table.ts

const FIRST_SLOTS = 1_024;
const name_table_FIRST_BYTES = 16_384;
/** The multiplier of FNV-1a, which takes one byte after another (https://datatracker.ietf.org/doc/html/rfc9923). */
const PRIME = 0x01000193;
/** Numbers names by their bytes: of millions of entries of trees few have a name that no other has. */
class NameTable {
    /** Where hashes start: by chance, so that nobody can choose names that all stand in one slot. */
    seed = (0,external_node_crypto_namespaceObject.randomBytes)(4).readInt32LE();
    /** Numbers, plus one, by hash; the next free slot where another name has it. */
    #slots = new Int32Array(FIRST_SLOTS);
    #hashes = [];
    /** Where each name ends in `#text`, in which they stand one after another. */
    #ends = [];
    #text = Buffer.alloc(name_table_FIRST_BYTES);
    get count() {
        return this.#hashes.length;
    }
    /** The number of a name, the next one where it is new. */
    numberOf(place) {
        const mask = this.#slots.length - 1;
        for (let slot = place.hash & mask;; slot = (slot + 1) & mask) {
            const number = (this.#slots[slot] ?? 0) - 1;
            if (number < 0)
                return this.#add(place, slot);
            if (this.#hashes[number] === place.hash && this.#isAt(number, place))
                return number;
        }
    }
    /** One character a byte. */
    rawName(number) {
        return this.#text.toString('latin1', this.#start(number), this.#ends[number]);
    }
    #start(number) {
        return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
    }
    #isAt(number, { bytes, start, end }) {
        const from = this.#start(number);
        if ((this.#ends[number] ?? 0) - from !== end - start)
            return false;
        for (let at = start; at < end; at += 1)
            if (this.#text[from + at - start] !== bytes[at])
                return false;
        return true;
    }
    #add({ bytes, start, end, hash }, slot) {
        const from = this.#ends.at(-1) ?? 0;
        const to = from + end - start;
        while (to > this.#text.length)
            this.#text = Buffer.concat([this.#text], 2 * this.#text.length);
        this.#text.set(bytes.subarray(start, end), from);
        this.#ends.push(to);
        this.#slots[slot] = this.#hashes.push(hash);
        if (2 * this.count > this.#slots.length)
            this.#spread();
        return this.count - 1;
    }
    /** Twice as many slots, so that half of them stay free. */
    #spread() {
        const slots = new Int32Array(2 * this.#slots.length);
        const mask = slots.length - 1;
        for (const [number, hash] of this.#hashes.entries()) {
            let slot = hash & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = number + 1;
        }
        this.#slots = slots;
    }
}
/** Takes one more byte into the hash of a name. */
function hashWith(hash, byte) {
    return Math.imul(hash ^ byte, PRIME);
}

;// CONCATENATED MODULE: ./src/sources/history/packs/tree-cursor.ts


const tree_cursor_SPACE = 0x20;
const tree_cursor_NUL = 0x00;
const tree_cursor_ZERO = 0x30;
const tree_cursor_SEVEN = 0x37;
const tree_cursor_MAX_MODE_DIGITS = 6;
/** Goes from entry to entry of a tree, each byte but ids once: a history has more entries than anything else. */
class TreeCursor {
    bytes;
    mode = 0;
    /** The name of the entry, and its hash. */
    start = 0;
    end = 0;
    hash = 0;
    #idBytes;
    #seed;
    #next = 0;
    /** @param seed where hashes of names start. */
    constructor(bytes, { idBytes, seed }) {
        this.bytes = bytes;
        this.#idBytes = idBytes;
        this.#seed = seed;
    }
    /** Where the id of the entry stands. */
    get idAt() {
        return this.end + 1;
    }
    /**
     * False behind the last entry.
     * @throws {DamagedPack} where it is no tree
     */
    next() {
        if (this.#next >= this.bytes.length)
            return false;
        this.start = this.#readMode(this.#next);
        this.end = this.#readName(this.start);
        this.#next = this.end + 1 + this.#idBytes;
        if (this.end === this.start || this.#next > this.bytes.length)
            throw malformed();
        return true;
    }
    /** Up to the space behind it; says where the name begins. */
    #readMode(from) {
        let mode = 0;
        let at = from;
        for (let byte = this.bytes[at]; byte !== tree_cursor_SPACE; byte = this.bytes[at]) {
            if (byte === undefined || byte < tree_cursor_ZERO || byte > tree_cursor_SEVEN)
                throw malformed();
            mode = mode * 8 + byte - tree_cursor_ZERO;
            at += 1;
            if (at - from > tree_cursor_MAX_MODE_DIGITS)
                throw malformed();
        }
        if (at === from)
            throw malformed();
        this.mode = mode;
        return at + 1;
    }
    /** Up to the zero behind it; says where that is. */
    #readName(from) {
        let hash = this.#seed;
        let at = from;
        for (let byte = this.bytes[at]; byte !== tree_cursor_NUL; byte = this.bytes[at]) {
            if (byte === undefined)
                throw malformed();
            hash = hashWith(hash, byte);
            at += 1;
        }
        this.hash = hash;
        return at;
    }
}
function malformed() {
    return new damaged_pack_DamagedPack('a tree is not well-formed');
}

;// CONCATENATED MODULE: ./src/sources/history/packs/tree-stage.ts









/**
 * What the three numbers of an entry are: its mode, its name, its object; that of a submodule is its id, as a name. What is
 * not here stands there as a submodule.
 */
const ENTRY_NUMBERS = 3;
/** Added to the mode of an entry whose name may match: more than any mode. */
const SUSPECT_NAME = 1 << 18;
/** The mode of entries that have no object in this repository (https://git-scm.com/docs/git-fast-import#_filemodify). */
const SUBMODULE_MODE = 0o160000;
/** How many numbers one part of a repository may hold; all parts together are bounded where they are joined. */
const MAX_NUMBERS = 16_000_000;
const TREE = kindNumber('tree');
const BLOB = kindNumber('blob');
/** Collects what trees hold. */
class TreeStage {
    #parts;
    #suspects;
    #trees = new NumberList();
    #entries = new NumberList();
    /** All names; what is known of one stands in the lists below at its number. */
    #names = new NameTable();
    #isSuspect = [];
    /** The object of the last entry of that name: mostly that of the next one too, since trees are met in versions. */
    #lastObject = [];
    /** The number of a name that is handed over, or -1. */
    #toldAs = [];
    /** Names that are handed over, and ids of submodules. */
    #told = [];
    #submodules = new Set();
    #missing = new MissingList();
    #hasSuspectNames = false;
    large = [];
    constructor(parts) {
        this.#parts = parts;
        this.#suspects = new NameTest((content) => parts.test.mayMatch(content));
    }
    /** @throws {DamagedPack} where it is no tree, or an entry is of another kind than its mode says */
    tree(object, bytes) {
        const { idBytes } = this.#parts.ids.shared;
        const start = this.#entries.length;
        if (start + this.#missing.length > MAX_NUMBERS)
            throw new damaged_pack_DamagedPack('a part has more entries of trees than are held in memory');
        this.#entries.push(0);
        const cursor = new TreeCursor(bytes, { idBytes, seed: this.#names.seed });
        while (cursor.next())
            this.#entry(object, cursor);
        const count = (this.#entries.length - start - 1) / ENTRY_NUMBERS;
        if (count === 0)
            this.#entries.cut(start);
        else {
            this.#entries.set(start, count);
            this.#trees.push(object);
            this.#trees.push(start);
        }
    }
    #entry(tree, cursor) {
        const name = this.#nameNumber(cursor);
        const kind = tree_entryKind(cursor.mode);
        if (kind === 'submodule') {
            this.#submodule(cursor, name);
            return;
        }
        const number = this.#objectNumber(cursor, name);
        if (number < 0) {
            const id = this.#id(cursor);
            this.#missing.add(tree, id);
            this.#keepName(SUBMODULE_MODE, name, id);
            return;
        }
        const { kinds, targets } = this.#parts;
        if (kinds[number] !== (kind === 'tree' ? TREE : BLOB))
            throw new damaged_pack_DamagedPack('a tree has an entry of another kind than it says');
        if (kind === 'tree' || targets[number] === 1 || this.#isSuspect[name] === true)
            this.#keep(cursor.mode, name, number);
    }
    #nameNumber(cursor) {
        const number = this.#names.numberOf(cursor);
        if (number < this.#isSuspect.length)
            return number;
        const isSuspect = cursor.end - cursor.start >= this.#parts.test.minBytes &&
            this.#suspects.suspects(this.#names.rawName(number));
        this.#hasSuspectNames ||= isSuspect;
        this.#isSuspect.push(isSuspect);
        this.#lastObject.push(-1);
        this.#toldAs.push(-1);
        return number;
    }
    #objectNumber({ bytes, idAt }, name) {
        const { ids } = this.#parts;
        const last = this.#lastObject[name] ?? -1;
        if (last >= 0 && ids.isAt(last, bytes, idAt))
            return last;
        const number = ids.numberAt(bytes, idAt);
        this.#lastObject[name] = number;
        return number;
    }
    #submodule(cursor, name) {
        const id = this.#id(cursor);
        this.#submodules.add(id);
        this.#keepName(cursor.mode, name, id);
    }
    /** An entry without an object here matters where its name may match. */
    #keepName(mode, name, id) {
        if (this.#isSuspect[name] === true)
            this.#keep(mode, name, this.#told.push(id) - 1);
    }
    #keep(mode, name, object) {
        let told = this.#toldAs[name] ?? -1;
        if (told < 0) {
            told = this.#told.push(this.#names.rawName(name)) - 1;
            this.#toldAs[name] = told;
        }
        this.#entries.push(this.#isSuspect[name] === true ? mode | SUSPECT_NAME : mode);
        this.#entries.push(told);
        this.#entries.push(object);
    }
    #id({ bytes, idAt }) {
        return hexId(bytes, idAt, this.#parts.ids.shared.idBytes);
    }
    /** What was collected, as a thread hands it over. */
    result() {
        return {
            trees: this.#trees.toArray(),
            entries: this.#entries.toArray(),
            names: this.#told,
            hasSuspectNames: this.#hasSuspectNames,
            submodules: [...this.#submodules],
            large: this.large,
            ...this.#missing.result(),
        };
    }
}

;// CONCATENATED MODULE: ./src/sources/history/packs/pack-work.ts






const pack_work_TREE = kindNumber('tree');
const COMMIT = kindNumber('commit');
const pack_work_BLOB = kindNumber('blob');
/** Looks at parts of packs, in whichever thread. */
class PackWork {
    #inventory;
    #test;
    #ids;
    /** The pack that was read last. One alone is open: there may be thousands, and each keeps some of its bytes. */
    #open;
    constructor(inventory, test) {
        this.#inventory = inventory;
        this.#test = test;
        this.#ids = new Ids(inventory.ids);
    }
    /** @throws {Failure} */
    texts(job) {
        const stage = new TextStage(this.#ids, this.#test);
        const pack = this.#pack(job.pack);
        const { kinds, objects } = pack.layout;
        const visit = ({ entry, ...met }) => {
            const object = objects[entry] ?? 0;
            const kind = kinds[entry] ?? 0;
            // One that was met in another pack is looked at again for what is based on it, and not counted.
            if ((kind & REPEATED) !== 0)
                return this.#judgedAgain(object, kind & KIND_BITS, met);
            if (kind === pack_work_BLOB)
                return stage.blob(object, met);
            return kind === COMMIT ? stage.commit(object, met.content) : stage.tag(object);
        };
        const visitAgain = ({ entry, ...met }) => this.#judgedAgain(objects[entry] ?? 0, (kinds[entry] ?? 0) & KIND_BITS, met);
        const leave = (entry) => {
            if (((kinds[entry] ?? 0) & REPEATED) === 0)
                stage.large.push(objects[entry] ?? 0);
        };
        this.#walk(new FamilyWalk(pack, { visit, visitAgain, leave }), job);
        return stage.result();
    }
    /** What versions of an object must know of it. Those of commits and tags ask for nothing. */
    #judgedAgain(object, kind, met) {
        const aside = new TextStage(this.#ids, this.#test);
        return kind === pack_work_BLOB ? aside.blob(object, met) : aside.tag(object);
    }
    /** @throws {Failure} */
    trees(job) {
        const stage = new TreeStage({ ...this.#inventory, ids: this.#ids, test: this.#test });
        const pack = this.#pack(job.pack);
        const { kinds, objects } = pack.layout;
        const visit = ({ entry, content }) => {
            if (kinds[entry] === pack_work_TREE)
                stage.tree(objects[entry] ?? 0, content);
            return undefined;
        };
        const leave = (entry) => {
            if (kinds[entry] === pack_work_TREE)
                stage.large.push(objects[entry] ?? 0);
        };
        this.#walk(new FamilyWalk(pack, { visit, visitAgain: () => undefined, leave }), job);
        return stage.result();
    }
    /** Versions of one object that begin a part stand beside each other: what they are made of is made once for them. */
    #walk(walk, { pack, from, to }) {
        const bases = this.#inventory.packs[pack]?.bases ?? new Int32Array();
        const starts = this.#inventory.plans[pack]?.starts.subarray(from, to) ?? new Int32Array();
        for (let at = 0; at < starts.length;) {
            const base = bases[starts[at] ?? 0] ?? -1;
            let end = at + 1;
            if (base < 0)
                walk.family(starts[at] ?? 0);
            else {
                while (end < starts.length && bases[starts[end] ?? 0] === base)
                    end += 1;
                walk.branches(starts.subarray(at, end));
            }
            at = end;
        }
    }
    #pack(number) {
        const layout = this.#inventory.packs[number];
        const plan = this.#inventory.plans[number];
        if (layout === undefined || plan === undefined)
            throw new RangeError('there is no such pack');
        return {
            layout,
            file: this.#fileOf(number, layout.path),
            idBytes: this.#inventory.ids.idBytes,
            isCut: plan.isCut,
        };
    }
    #fileOf(pack, path) {
        if (this.#open?.pack === pack)
            return this.#open.file;
        this.close();
        this.#open = { pack, file: new PackFile(`${path}.pack`) };
        return this.#open.file;
    }
    close() {
        this.#open?.file.close();
        this.#open = undefined;
    }
}

;// CONCATENATED MODULE: ./src/history-worker.ts





/** The tests that a thread can be asked for, by the rule that they are of. */
const history_worker_TESTS = new Map([[KEY_TEST.id, KEY_TEST]]);
const start = object({ inventory: custom(), test: schemas_string() })
    .parse(external_node_worker_threads_namespaceObject.workerData);
const jobSchema = object({
    stage: schemas_enum(['texts', 'trees']),
    pack: schemas_number(),
    from: schemas_number(),
    to: schemas_number(),
});
const test = history_worker_TESTS.get(start.test);
if (test === undefined)
    throw new RangeError('there is no such test');
const work = new PackWork(start.inventory, test);
function answerTo(message) {
    try {
        const job = jobSchema.parse(message);
        return job.stage === 'texts' ? work.texts(job) : work.trees(job);
    }
    catch (thrown) {
        return { refused: describeFailure(thrown).message };
    }
}
/** Memory that goes over to whoever asked, rather than a copy of it: there may be much of it. */
function tablesOf(answer) {
    return Object.values(answer).flatMap((value) => value instanceof Int32Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : []);
}
external_node_worker_threads_namespaceObject.parentPort?.on('message', (message) => {
    const answer = answerTo(message);
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(answer, tablesOf(answer));
});


//# sourceMappingURL=index.js.map