// Brings the `$defs` of many schemas together into one set of named types.
import { isDeepStrictEqual } from 'node:util';

const prefix = '#/$defs/';

/**
 * Joins schemas into one set of definitions. A schema with a title becomes a definition itself. A name
 * that stands for different types in different actions is told apart by the action in front of it.
 */
export function gather(schemas) {
  const parts = schemas.map(({ title, schema, action }) => {
    const { $schema, $defs = {}, title: _, ...body } = schema;
    const orRoot = (name) => name ?? title;
    const named = Object.entries(title ? { ...$defs, [title]: body } : $defs);
    return {
      title,
      action,
      body,
      named: named.map(([name, definition]) => [name, mapReferences(untitled(definition), orRoot)]),
    };
  });
  const ambiguous = ambiguousNames(parts.flatMap(({ named }) => named));
  const definitions = {};
  const roots = parts.map(({ title, action, body, named }) => {
    const qualify = (name) => (ambiguous.has(name) ? `${action}${name}` : name);
    for (const [name, definition] of named) {
      add(definitions, qualify(name), mapReferences(definition, qualify));
    }
    return title ? { $ref: prefix + qualify(title) } : mapReferences(body, qualify);
  });
  return { definitions, roots };
}

/** The names that stand for types that are not the same all the way down. */
function ambiguousNames(named) {
  const first = {};
  const ambiguous = new Set();
  for (const [name, definition] of named) {
    first[name] ??= definition;
    if (!isDeepStrictEqual(first[name], definition)) {
      ambiguous.add(name);
    }
  }
  for (let before = -1; before < ambiguous.size; ) {
    before = ambiguous.size;
    for (const [name, definition] of named) {
      if (references(definition).some((one) => ambiguous.has(one))) {
        ambiguous.add(name);
      }
    }
  }
  return ambiguous;
}

function untitled({ title: _, ...definition }) {
  return definition;
}

/**
 * Joins what is asked and what is answered. A type that reads differently on the way in (a field with
 * a default may be left out there) is called `…Input` on that way, and so is every type that holds it.
 */
export function withInputs(asked, answered) {
  const differing = differingNames(asked.definitions, answered.definitions);
  const rename = (name) => (differing.has(name) ? `${name}Input` : name);
  const definitions = { ...answered.definitions };
  for (const [name, definition] of Object.entries(asked.definitions)) {
    add(definitions, rename(name), mapReferences(definition, rename));
  }
  return {
    definitions: Object.fromEntries(
      Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    args: asked.roots.map((root) => mapReferences(root, rename)),
    replies: answered.roots,
  };
}

/** The names that both sides use for types that are not the same all the way down. */
function differingNames(asked, answered) {
  const shared = Object.keys(asked).filter((name) => Object.hasOwn(answered, name));
  const differing = new Set(
    shared.filter((name) => !isDeepStrictEqual(asked[name], answered[name])),
  );
  for (let before = -1; before < differing.size; ) {
    before = differing.size;
    for (const name of shared.filter((one) =>
      references(asked[one]).some((n) => differing.has(n)),
    )) {
      differing.add(name);
    }
  }
  return differing;
}

function add(definitions, name, definition) {
  const { title: _, ...body } = definition;
  if (definitions[name] && !isDeepStrictEqual(definitions[name], body)) {
    throw new Error(`two different types are called ${name}`);
  }
  definitions[name] = body;
}

function references(schema) {
  const names = [];
  mapReferences(schema, (name) => {
    names.push(name);
    return name;
  });
  return names;
}

/** A copy in which every reference points to the name that `rename` gives; it gets nothing for `#`. */
function mapReferences(schema, rename) {
  if (Array.isArray(schema)) {
    return schema.map((item) => mapReferences(item, rename));
  }
  if (schema === null || typeof schema !== 'object') {
    return schema;
  }
  // A remark beside a reference would have the generator write the whole type out in its place.
  const { description, ...bare } = schema;
  const kept = typeof schema.$ref === 'string' ? bare : schema;
  return Object.fromEntries(
    Object.entries(kept).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? prefix + rename(value === '#' ? undefined : value.slice(prefix.length))
        : mapReferences(value, rename),
    ]),
  );
}
